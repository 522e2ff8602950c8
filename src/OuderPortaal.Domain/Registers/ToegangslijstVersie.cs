using OuderPortaal.Domain.Instellingen;
using OuderPortaal.Domain.Kalender;

namespace OuderPortaal.Domain.Registers;

/// <summary>
/// One version of the access list (bijlage 1 of the reglement, article 8.2, R-BIJ-7): a concept until the directeur adopts it, and from then on the list that everybody reads; then it is
/// never changed. The newest that was adopted counts.
/// </summary>
public sealed class ToegangslijstVersie : Aggregate
{
    /// <summary>Months after which somebody must look whether it is still true.</summary>
    public const int MaandenGeldig = 12;

    private ToegangslijstVersie()
    {
    }

    /// <summary>From 1, without gaps.</summary>
    public int Nummer { get; private set; }

    public IReadOnlyList<Toegangsrij> Rijen { get; private set; } = [];

    /// <summary>UTC instant.</summary>
    public DateTimeOffset BegonnenOp { get; private set; }

    /// <summary>Null: it came with the installation.</summary>
    public MedewerkerId? BegonnenDoor { get; private set; }

    /// <summary>UTC instant from which it counts; null while it is a concept.</summary>
    public DateTimeOffset? VastgesteldOp { get; private set; }

    /// <summary>The directeur; null for the one that came with the installation.</summary>
    public MedewerkerId? VastgesteldDoor { get; private set; }

    public bool IsConcept => VastgesteldOp is null;

    /// <summary>Functions that read files of pupils, as an overview tells them.</summary>
    public IReadOnlyList<Toegangsregel> Lezers => [.. Rijen.Where(r => r.IsLezer).Select(r => new Toegangsregel(r.Functie, r.Reikwijdte, r.Motivering))];

    /// <summary>The first one: from the installation, in force at once.</summary>
    public static ToegangslijstVersie LeverMee(IReadOnlyList<Toegangsrij> rijen, DateTimeOffset nu) =>
        new() { Id = Guid.CreateVersion7(nu), Nummer = 1, Rijen = [.. rijen.Select(r => r.Gekeurd())], BegonnenOp = nu, VastgesteldOp = nu };

    /// <summary>A concept that begins as the list in force. Refuses while there is one.</summary>
    /// <param name="nieuwste">The newest version of all.</param>
    /// <param name="door">Who.</param>
    /// <param name="nu">UTC instant.</param>
    public static ToegangslijstVersie Begin(ToegangslijstVersie nieuwste, MedewerkerId door, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(nieuwste);
        if (nieuwste.IsConcept)
            throw new RuleViolation("C2", "Er is al een concept. Werk daarin verder.");
        var concept = new ToegangslijstVersie { Id = Guid.CreateVersion7(nu), Nummer = nieuwste.Nummer + 1, Rijen = nieuwste.Rijen, BegonnenOp = nu, BegonnenDoor = door };
        concept.Raise(new ToegangslijstBegonnen(concept.Id, nu));
        return concept;
    }

    /// <summary>Writes a row: over the one at this place, or behind the last. Refuses a function that stands there already.</summary>
    public void ZetRij(int? plek, Toegangsrij rij, int vanVersie, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(rij);
        RequireConcept(vanVersie);
        RequirePlek(plek);
        var schoon = rij.Gekeurd();
        if (Rijen.Where((_, i) => i != plek).Any(r => string.Equals(r.Functie, schoon.Functie, StringComparison.OrdinalIgnoreCase)))
            throw new RuleViolation("R-8.2-1", "Deze functie staat al op de lijst. Wijzig die regel.", nameof(rij.Functie));
        Rijen = plek is { } p ? [.. Rijen.Select((r, i) => i == p ? schoon : r)] : [.. Rijen, schoon];
        Raise(new ToegangslijstGewijzigd(Id, nu));
    }

    /// <summary>Takes a row off the concept.</summary>
    public void HaalWeg(int plek, int vanVersie, DateTimeOffset nu)
    {
        RequireConcept(vanVersie);
        RequirePlek(plek);
        Rijen = [.. Rijen.Where((_, i) => i != plek)];
        Raise(new ToegangslijstGewijzigd(Id, nu));
    }

    /// <summary>Adopts it: in force from now, and never changed again. Refuses a list without a function, or without the FG (R-13.1-1).</summary>
    public void StelVast(int vanVersie, MedewerkerId directeur, DateTimeOffset nu)
    {
        RequireConcept(vanVersie);
        if (!Rijen.Any(r => r.IsLezer))
            throw new RuleViolation("R-8.2-1", "Zet minstens een functie op de lijst die in dossiers mag kijken.");
        if (!Rijen.Any(r => r.Soort == Toegangssoort.Toezicht))
            throw new RuleViolation("R-13.1-1", "De functionaris gegevensbescherming hoort op de lijst. Zet die er weer op.");
        (VastgesteldOp, VastgesteldDoor) = (nu, directeur);
        Raise(new ToegangslijstVastgesteld(Id, nu));
    }

    /// <summary>Twelve months have passed since it was adopted: somebody must look at it. Local date.</summary>
    public bool IsVerouderd(DateOnly vandaag) => VastgesteldOp is { } op && Amsterdam.Datum(op).AddMonths(MaandenGeldig) <= vandaag;

    private void RequireConcept(int vanVersie)
    {
        if (!IsConcept)
            throw new RuleViolation("C2", "Deze lijst is vastgesteld en verandert niet meer. Begin een nieuw concept.");
        if (vanVersie != Versie)
            throw new RuleViolation("C2", "Een collega was u net voor. Kijk hoe de lijst nu is en probeer het opnieuw.");
    }

    private void RequirePlek(int? plek)
    {
        if (plek is { } p && (p < 0 || p >= Rijen.Count))
            throw new RuleViolation("C2", "Deze regel is er niet meer. Kijk hoe de lijst nu is.");
    }
}
