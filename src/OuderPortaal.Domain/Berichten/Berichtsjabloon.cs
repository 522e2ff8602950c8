using System.Text.RegularExpressions;

namespace OuderPortaal.Domain.Berichten;

/// <summary>
/// One version of a text with which staff begin a message: plain text with names between braces that are filled in. Immutable: a change makes the next version, and a message
/// keeps which one it began with. Never code: what is not a known name is refused.
/// </summary>
public sealed partial class Berichtsjabloon : Aggregate
{
    /// <summary>Most characters of a text.</summary>
    public const int LangsteTekst = 3000;

    /// <summary>What may stand between braces.</summary>
    public static IReadOnlyList<string> Plekken { get; } = ["aanhef", "nummer", "ontvangen", "uiterlijk", "swv", "telefoon"];

    private Berichtsjabloon()
    {
    }

    public string PubliekId { get; private set; } = "";

    /// <summary>What staff choose from; the same for all versions.</summary>
    public string Naam { get; private set; } = "";

    /// <summary>1, 2, ... per name.</summary>
    public int Nummer { get; private set; }

    public string Tekst { get; private set; } = "";

    public MedewerkerId Door { get; private set; }

    /// <summary>UTC instant.</summary>
    public DateTimeOffset Op { get; private set; }

    /// <summary>How a message tells with what it began: "Herinnering, versie 2".</summary>
    public string Aanduiding => $"{Naam}, versie {Nummer}";

    /// <summary>The first version of a new name, or the next one of a name that is there. Refuses an empty name or text, a name between braces that is not known, and a text that did not change.</summary>
    public static Berichtsjabloon Maak(string? naam, string? tekst, Berichtsjabloon? vorige, MedewerkerId door, DateTimeOffset nu)
    {
        if (string.IsNullOrWhiteSpace(naam) || naam.Trim().Length > 80)
            throw new RuleViolation("R-AM-40", "Geef de tekst een naam van hoogstens 80 tekens.", "Naam");
        if (string.IsNullOrWhiteSpace(tekst) || tekst.Trim().Length > LangsteTekst)
            throw new RuleViolation("R-AM-40", $"Schrijf de tekst, in hoogstens {LangsteTekst} tekens.", "Tekst");
        if (Plek().Matches(tekst).Select(m => m.Groups["plek"].Value).FirstOrDefault(p => !Plekken.Contains(p)) is { } vreemd)
            throw new RuleViolation("R-AM-40", $"{{{vreemd}}} kennen wij niet. Kies uit: {string.Join(", ", Plekken.Select(p => $"{{{p}}}"))}.", "Tekst");
        if (vorige?.Tekst == tekst.Trim())
            throw new RuleViolation("R-AM-40", "Deze tekst is dezelfde als de vorige versie.", "Tekst");
        return new()
        {
            Id = Guid.CreateVersion7(nu),
            PubliekId = Domain.PubliekId.Nieuw(),
            Naam = vorige?.Naam ?? naam.Trim(),
            Nummer = (vorige?.Nummer ?? 0) + 1,
            Tekst = tekst.Trim(),
            Door = door,
            Op = nu,
        };
    }

    /// <summary>The text with its names filled in, once: what was filled in is never read as a name again.</summary>
    public string VulIn(Func<string, string> waarde) => Plek().Replace(Tekst, m => waarde(m.Groups["plek"].Value));

    [GeneratedRegex(@"\{(?<plek>[^{}\r\n]{0,40})\}", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Plek();
}
