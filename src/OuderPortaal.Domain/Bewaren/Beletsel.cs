using OuderPortaal.Domain.Kalender;

namespace OuderPortaal.Domain.Bewaren;

/// <summary>One thing that keeps the data of a pupil for now (R-12.1-5).</summary>
/// <param name="Soort">What it is.</param>
/// <param name="Nummer">Of the request; empty when it is about none.</param>
/// <param name="Tot">Last local date on which it holds; null when nobody knows yet.</param>
public sealed record Beletsel(Beletselsoort Soort, string Nummer = "", DateOnly? Tot = null)
{
    /// <summary>Calendar days after the term in which a bezwaar by post may still arrive (R-AM-24).</summary>
    public const int Nabezorging = 7;

    /// <summary>The reason in words, for staff.</summary>
    public string Zin => Soort switch
    {
        Beletselsoort.OpenVerzoek => $"Verzoek {Nummer} loopt nog. Eerst moet dat klaar zijn.",
        Beletselsoort.Bezwaartermijn => $"Bezwaar tegen {Nummer} kan nog komen, tot en met {Datumtekst.Voluit(Tot!.Value)}.",
        Beletselsoort.NietGekoppeldVerzoek => $"Verzoek {Nummer} is nog aan geen leerling gekoppeld. Misschien gaat het over deze leerling.",
        Beletselsoort.GezagConflict => "Iemand maakt bezwaar tegen wie mag handelen. Eerst beslist de directeur.",
        Beletselsoort.OpenKlacht => $"Klacht {Nummer} loopt nog. Eerst moet die klaar zijn.",
        Beletselsoort.OpenBezwaar => $"Op bezwaar {Nummer} is nog niet beslist. Eerst moet dat klaar zijn.",
        Beletselsoort.OpenTaak => "Er staat nog een taak open over deze leerling. Eerst moet die klaar zijn.",
        _ when Tot is { } tot => $"Het gezin weet het nog geen 30 dagen. Het kan vanaf {Datumtekst.Voluit(tot.AddDays(1))}.",
        _ => "Het gezin krijgt eerst bericht, 30 dagen van tevoren.",
    };
}
