namespace OuderPortaal.Domain.Registers;

/// <summary>
/// One version of the text of the privacyreglement (article 16, R-16-1, R-16-2). It counts from its own day until the day of the next one, without anybody doing something on that day. Everybody reads it. Once it
/// counts it never changes; before, it can be taken back.
/// </summary>
public sealed class Reglementversie : Aggregate
{
    /// <summary>Most characters of a name: each request keeps it.</summary>
    public const int LangsteNaam = 40;

    /// <summary>Most characters of a text.</summary>
    public const int LangsteTekst = 100_000;

    private Reglementversie()
    {
    }

    /// <summary>From 1, in the order of placing; stands in the address.</summary>
    public int Nummer { get; private set; }

    /// <summary>How the version is called, like the day it came into force: "1 januari 2026".</summary>
    public string Naam { get; private set; } = "";

    /// <summary>First local date on which it counts.</summary>
    public DateOnly GeldtVanaf { get; private set; }

    /// <summary>Plain text, lines parted by a line feed; how it is read, <see cref="Reglementblok"/> says.</summary>
    public string Tekst { get; private set; } = "";

    /// <summary>Who placed it.</summary>
    public MedewerkerId Door { get; private set; }

    /// <summary>UTC instant.</summary>
    public DateTimeOffset GeplaatstOp { get; private set; }

    /// <summary>UTC instant at which it was taken back, before it counted; null while it was not.</summary>
    public DateTimeOffset? TeruggenomenOp { get; private set; }

    /// <summary>
    /// Places a text. Refuses a name or text that is missing or too long, a missing day, a text without any heading, and a name or a day that another version has.
    /// </summary>
    /// <param name="naam">How it is called.</param>
    /// <param name="geldtVanaf">First local date on which it counts; may have passed.</param>
    /// <param name="tekst">As typed.</param>
    /// <param name="eerdere">All that were ever placed.</param>
    /// <param name="door">Who.</param>
    /// <param name="nu">UTC instant.</param>
    public static Reglementversie Plaats(string? naam, DateOnly? geldtVanaf, string? tekst, IReadOnlyCollection<Reglementversie> eerdere, MedewerkerId door, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(eerdere);
        var heet = Invoertekst.Vereist(naam, LangsteNaam, "R-16-1", nameof(Naam), "Geef deze versie een naam.", "Deze naam");
        if (heet.Any(char.IsControl))
            throw new RuleViolation("R-16-1", "Schrijf de naam op een regel.", nameof(Naam));
        if (geldtVanaf is not { } dag)
            throw new RuleViolation("R-16-1", "Vul de dag in waarop deze tekst ingaat.", nameof(GeldtVanaf));
        var woorden = Invoertekst.Vereist(tekst?.ReplaceLineEndings("\n"), LangsteTekst, "R-16-1", nameof(Tekst), "Zet de tekst van het reglement hier neer.");
        if (!Reglementblok.Lees(woorden).Any(b => b.IsKop))
            throw new RuleViolation("R-16-1", "Er staat geen enkele kop in de tekst. Begin een kop met # of met Artikel en een nummer, op een eigen regel.", nameof(Tekst));
        if (eerdere.Any(e => e.TeruggenomenOp is null && string.Equals(e.Naam, heet, StringComparison.OrdinalIgnoreCase)))
            throw new RuleViolation("R-16-1", "Er is al een versie met deze naam. Kies een andere naam.", nameof(Naam));
        if (eerdere.Any(e => e.TeruggenomenOp is null && e.GeldtVanaf == dag))
            throw new RuleViolation("R-16-1", "Op deze dag gaat al een andere versie in. Kies een andere dag.", nameof(GeldtVanaf));
        var versie = new Reglementversie
        {
            Id = Guid.CreateVersion7(nu), Nummer = eerdere.Select(e => e.Nummer).DefaultIfEmpty().Max() + 1, Naam = heet, GeldtVanaf = dag, Tekst = woorden, Door = door, GeplaatstOp = nu,
        };
        versie.Raise(new ReglementGeplaatst(versie.Id, nu));
        return versie;
    }

    /// <summary>Takes it back. Refuses what counts already on this local date: people read it, and requests name it.</summary>
    public void NeemTerug(DateOnly vandaag, DateTimeOffset nu)
    {
        if (TeruggenomenOp is not null)
            throw new RuleViolation("C2", "Deze tekst is al teruggenomen.");
        if (GeldtVanaf <= vandaag)
            throw new RuleViolation("R-16-1", "Deze tekst geldt al. Plaats een nieuwe versie.");
        TeruggenomenOp = nu;
        Raise(new ReglementTeruggenomen(Id, nu));
    }
}
