using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Deelvragen;

/// <content>
/// A zoekvraag: colleagues are asked to look in their own mail and folders for what there is about the pupil (R-INZ-4), and answer with the own account. It gives them no reach to the file: only the question, the
/// name and the birth date to search with, and the day.
/// </content>
public sealed partial class Deelvraag
{
    /// <summary>Proposed for a search, in werkdagen; and as many are kept free before the day of the request, to import what was found.</summary>
    public const int Zoekdagen = 5;

    /// <summary>The colleague who must search and who alone may answer; null for a question through a link.</summary>
    public MedewerkerId? AanMedewerker { get; private set; }

    /// <summary>What the search brought; null before, and for a question through a link.</summary>
    public Zoekuitkomst? Uitkomst { get; private set; }

    /// <summary>A colleague with an account must search.</summary>
    public bool IsZoekvraag => AanMedewerker is not null;

    /// <summary>
    /// Asks colleagues to search, each one question. Refuses what <see cref="Stel"/> refuses, nobody, who asks itself, a colleague who has such a question of this request out already, and a last day after the day on
    /// which we want to be ready.
    /// </summary>
    /// <param name="verzoek">The request; nothing in it changes.</param>
    /// <param name="zoekers">Who must search.</param>
    /// <param name="tekst">The question.</param>
    /// <param name="uiterlijk">Last local date for the answer.</param>
    /// <param name="uitgezet">The questions of this request that are out.</param>
    /// <param name="slot">A hash that no link has, a new one each time: a search is answered with an account, and by no link.</param>
    /// <param name="door">Who asks.</param>
    /// <param name="nu">UTC instant.</param>
    public static IReadOnlyList<Deelvraag> Zoek(
        Verzoek verzoek, IReadOnlyCollection<Zoeker> zoekers, string? tekst, DateOnly? uiterlijk, IReadOnlyCollection<Deelvraag> uitgezet, Func<string> slot, MedewerkerId door, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        ArgumentNullException.ThrowIfNull(zoekers);
        ArgumentNullException.ThrowIfNull(uitgezet);
        ArgumentNullException.ThrowIfNull(slot);
        EisRuimte(verzoek, uitgezet.Count, zoekers.Count);
        if (zoekers.Count == 0)
            throw new RuleViolation("R-INZ-4", "Kies ten minste een collega.", "Collegas");
        if (zoekers.Any(z => z.Wie == door))
            throw new RuleViolation("R-INZ-4", "Kies een ander. Wat u zelf vindt, neemt u zelf over.", "Collegas");
        if (zoekers.FirstOrDefault(z => uitgezet.Any(u => u.AanMedewerker == z.Wie)) is { } dubbel)
            throw new RuleViolation("R-INZ-4", $"{dubbel.Naam} zoekt al voor dit verzoek. Wacht op antwoord, of trek die vraag in.", "Collegas");
        var (woorden, dag) = (Vraagtekst(tekst), Laatste(uiterlijk, Amsterdam.Datum(nu)));
        if (Zoekgrens(verzoek, Amsterdam.Datum(nu)) is { } grens && dag > grens)
            throw new RuleViolation("R-AM-16", $"Kies een dag tot en met {Datumtekst.Voluit(grens)}. Dan moet het verzoek klaar zijn.", "Uiterlijk");
        return [.. zoekers.Select(z =>
        {
            var vraag = Maak(verzoek, new(DeelvraagSoort.Collega, z.Naam, z.Functie.Length > 0 ? z.Functie : "collega", z.Adres), woorden, dag, ("", slot()), door, nu);
            vraag.AanMedewerker = z.Wie;
            return vraag;
        })];
    }

    /// <summary>The last local date that a search may take: the day on which we want to be ready, and when that has come the legal one. Null when both have, or when the request has no date.</summary>
    public static DateOnly? Zoekgrens(Verzoek verzoek, DateOnly vandaag)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        return verzoek.Termijn.Streef > vandaag ? verzoek.Termijn.Streef : verzoek.Termijn.Uiterlijk > vandaag ? verzoek.Termijn.Uiterlijk : null;
    }

    /// <summary>The last local date that is proposed: five werkdagen from today, or earlier, so that five are left before <see cref="Zoekgrens"/>; the next day when there are not so many.</summary>
    public static DateOnly Zoekvoorstel(Verzoek verzoek, DateOnly vandaag)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        var werkdagen = verzoek.Kalender.Werkdagen;
        var dag = werkdagen.WerkdagenErbij(vandaag, Zoekdagen);
        if (Zoekgrens(verzoek, vandaag) is not { } grens)
            return dag;
        var opTijd = werkdagen.WerkdagenErbij(grens, -Zoekdagen);
        if (opTijd <= vandaag)
            opTijd = werkdagen.WerkdagenErbij(vandaag, 1) is var morgen && morgen < grens ? morgen : grens;
        return opTijd < dag ? opTijd : dag;
    }

    /// <summary>The colleague says what was found, once. Refuses anybody else, no outcome, something found without saying what and where, a text that is too long, and a question that is closed.</summary>
    public void MeldUitkomst(Zoekuitkomst? uitkomst, string? toelichting, MedewerkerId wie, DateTimeOffset nu)
    {
        EisTeBeantwoorden(nu);
        if (AanMedewerker != wie)
            throw new RuleViolation("R-AM-07", "Deze vraag is aan een collega gesteld.");
        if (uitkomst is not { } wat || !Enum.IsDefined(wat))
            throw new RuleViolation("R-INZ-4", "Kies of u iets vond.", nameof(Uitkomst));
        Antwoord = wat == Zoekuitkomst.WelGevonden
            ? Woorden(toelichting, "Schrijf op wat u vond, en waar het staat.", "Toelichting")
            : Invoertekst.Mag(toelichting ?? "", LangsteTekst, "R-AM-36", "Toelichting");
        Uitkomst = wat;
        Sluit(DeelvraagStatus.Beantwoord, nu);
        Raise(new DeelvraagBeantwoord(VerzoekId, Id, nu));
    }
}
