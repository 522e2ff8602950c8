namespace OuderPortaal.Domain.Registers;

/// <summary>What the register says about one activity: a name, and the fields of article 14. Controller and FG, of the first field, stand in the installation and are not repeated here (R-14-1).</summary>
public sealed record Activiteitinhoud
{
    /// <summary>Most characters of one field.</summary>
    public const int LangsteTekst = 4000;

    /// <summary>Most lines with a term.</summary>
    public const int MeesteRegels = 40;

    private const int LangsteRegel = 300;

    /// <summary>What the register calls it; at most 150 characters.</summary>
    public required string Naam { get; init; }

    /// <summary>Field 1: joint controllers with their contact data; empty when there are none.</summary>
    public string GezamenlijkMet { get; init; } = "";

    /// <summary>Field 2.</summary>
    public required string Doelen { get; init; }

    /// <summary>Field 3: kinds of people.</summary>
    public required string Betrokkenen { get; init; }

    /// <summary>Field 3: kinds of data.</summary>
    public required string Gegevens { get; init; }

    /// <summary>Field 4.</summary>
    public required string Ontvangers { get; init; }

    /// <summary>Field 5: to which country or international organisation; empty when there is none (R-14-5).</summary>
    public string Doorgifte { get; init; } = "";

    /// <summary>Field 5: the safeguards of a transfer.</summary>
    public string Waarborgen { get; init; } = "";

    /// <summary>Field 6.</summary>
    public required IReadOnlyList<Bewaarregel> Bewaartermijnen { get; init; }

    /// <summary>Field 7.</summary>
    public required string Beveiliging { get; init; }

    /// <summary>Whether it says the same, word for word.</summary>
    public bool IsGelijk(Activiteitinhoud ander)
    {
        ArgumentNullException.ThrowIfNull(ander);
        return this with { Bewaartermijnen = ander.Bewaartermijnen } == ander && Bewaartermijnen.SequenceEqual(ander.Bewaartermijnen);
    }

    /// <summary>Without spaces around it and without empty lines. Refuses a field that is missing or too long, a transfer without safeguards, a term other than three years without a reason.</summary>
    public Activiteitinhoud Gekeurd()
    {
        var regels = new List<Bewaarregel>();
        for (var i = 0; i < Bewaartermijnen.Count; i++)
        {
            var regel = new Bewaarregel(Bewaartermijnen[i].Wat.Trim(), Bewaartermijnen[i].Termijn.Trim(), Bewaartermijnen[i].Reden.Trim());
            if (regel.IsLeeg)
                continue;
            Keur(regel, i);
            regels.Add(regel);
        }

        var schoon = this with
        {
            Naam = Vereist(Naam, "Naam", "Geef de verwerking een naam.", 150),
            GezamenlijkMet = Mag(GezamenlijkMet, nameof(GezamenlijkMet)),
            Doelen = Vereist(Doelen, nameof(Doelen), "Schrijf op waarvoor u de gegevens gebruikt."),
            Betrokkenen = Vereist(Betrokkenen, nameof(Betrokkenen), "Schrijf op over wie de gegevens gaan."),
            Gegevens = Vereist(Gegevens, nameof(Gegevens), "Schrijf op welke soorten gegevens het zijn."),
            Ontvangers = Vereist(Ontvangers, nameof(Ontvangers), "Schrijf op wie de gegevens krijgt. Krijgt niemand ze? Schrijf dan: niemand."),
            Doorgifte = Mag(Doorgifte, nameof(Doorgifte)),
            Waarborgen = Mag(Waarborgen, nameof(Waarborgen)),
            Bewaartermijnen = regels,
            Beveiliging = Vereist(Beveiliging, nameof(Beveiliging), "Beschrijf in het algemeen hoe de gegevens beveiligd zijn."),
        };
        if (schoon.Doorgifte.Length > 0 && schoon.Waarborgen.Length == 0)
            throw new RuleViolation("R-14-5", "Gaan er gegevens naar een land buiten de EU? Schrijf dan op welke waarborgen er zijn.", nameof(Waarborgen));
        if (schoon.Doorgifte.Length == 0 && schoon.Waarborgen.Length > 0)
            throw new RuleViolation("R-14-5", "U noemt waarborgen. Schrijf ook op naar welk land of welke organisatie de gegevens gaan.", nameof(Doorgifte));
        if (regels.Count == 0)
            throw new RuleViolation("R-14-6", "Schrijf op hoe lang u de gegevens bewaart: minstens een regel.", $"{nameof(Bewaartermijnen)}[0].{nameof(Bewaarregel.Wat)}");
        return regels.Count > MeesteRegels ? throw new RuleViolation("R-14-6", $"Gebruik hoogstens {MeesteRegels} regels voor de bewaartermijnen.") : schoon;
    }

    private static void Keur(Bewaarregel regel, int plek)
    {
        string Veld(string naam) => $"{nameof(Bewaartermijnen)}[{plek}].{naam}";
        if (regel.Wat.Length == 0)
            throw new RuleViolation("R-14-6", "Schrijf op om welke gegevens het gaat.", Veld(nameof(regel.Wat)));
        if (regel.Termijn.Length == 0)
            throw new RuleViolation("R-14-6", "Schrijf op hoe lang u deze gegevens bewaart.", Veld(nameof(regel.Termijn)));
        if (!regel.IsDrieJaar && regel.Reden.Length == 0)
            throw new RuleViolation("R-14-6", "Dit is een andere termijn dan drie jaar. Schrijf op waarom.", Veld(nameof(regel.Reden)));
        foreach (var (tekst, naam) in new[] { (regel.Wat, nameof(regel.Wat)), (regel.Termijn, nameof(regel.Termijn)), (regel.Reden, nameof(regel.Reden)) })
            Invoertekst.Mag(tekst, LangsteRegel, "R-14-6", Veld(naam));
    }

    private static string Vereist(string tekst, string veld, string leeg, int langste = LangsteTekst) => Invoertekst.Vereist(tekst, langste, "R-14-1", veld, leeg);

    private static string Mag(string tekst, string veld) => Invoertekst.Mag(tekst, LangsteTekst, "R-14-1", veld);
}
