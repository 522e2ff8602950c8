using OuderPortaal.Domain.Kalender;

namespace OuderPortaal.Domain.Correcties;

/// <summary>What the rules propose on an erasure, and each question with its answer in the order in which they were asked (R-WIS-1). A person decides.</summary>
/// <param name="Oordeel">Toegewezen or Afgewezen.</param>
/// <param name="Grond">Of a refusal.</param>
/// <param name="Stappen">The questions up to the one that decided.</param>
public sealed record Wisvoorstel(Onderdeeloordeel Oordeel, Weigeringsgrond? Grond, IReadOnlyList<Wisstap> Stappen)
{
    /// <summary>An open case holds everything (R-12.1-5); then the term, lawfulness, consent; then the task.</summary>
    public static Wisvoorstel Van(Wisfeiten feiten, DateOnly vandaag)
    {
        ArgumentNullException.ThrowIfNull(feiten);
        var stappen = new List<Wisstap>();
        if (Vraag("Loopt er een zaak waarvoor dit nodig is?", feiten.LopendeZaak, "Ja. Eerst moet die zaak klaar zijn.", "Nee."))
            return new(Onderdeeloordeel.Afgewezen, Weigeringsgrond.LopendeProcedure, stappen);
        if (Vraag("Is de bewaartermijn voorbij?", feiten.BewarenTot < vandaag, "Ja.", feiten.BewarenTot is { } tot ? $"Nee: bewaren tot en met {Datumtekst.Voluit(tot)}." : "Onbekend: er is geen einde van het traject vastgelegd."))
            return new(Onderdeeloordeel.Toegewezen, null, stappen);
        if (Vraag("Hadden wij dit niet mogen hebben, of is het niet nodig?", feiten.Onrechtmatig, "Ja.", "Nee."))
            return new(Onderdeeloordeel.Toegewezen, null, stappen);
        if (Vraag("Rust het alleen op toestemming, en is die ingetrokken?", feiten.ToestemmingIngetrokken, "Ja.", "Nee."))
            return new(Onderdeeloordeel.Toegewezen, null, stappen);
        stappen.Add(new("Is het nodig voor de taak of een wettelijke plicht?", "Ja, binnen de bewaartermijn."));
        return new(Onderdeeloordeel.Afgewezen, Weigeringsgrond.NodigVoorTaak, stappen);

        bool Vraag(string vraag, bool ja, string alsJa, string alsNee)
        {
            stappen.Add(new(vraag, ja ? alsJa : alsNee));
            return ja;
        }
    }
}
