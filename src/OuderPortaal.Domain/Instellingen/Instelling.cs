using System.Globalization;

namespace OuderPortaal.Domain.Instellingen;

/// <summary>
/// One setting that can be changed in the portal (B12): what it is called, what it changes, within which bounds, and who may change it. Values travel as text in a fixed form: a number, the name of an answer,
/// a line, or lines. All of them stand in <see cref="Instellingenlijst"/>; each has an effect, and none goes past what the law allows.
/// </summary>
public sealed class Instelling
{
    private readonly Func<Instellingenstand, string> _lees;
    private readonly Func<Instellingenstand, string, Instellingenstand> _zet;
    private readonly Func<string, string> _keur;

    internal Instelling(string code, Instellingengroep groep, Instellingsvorm vorm, Func<Instellingenstand, string> lees, Func<Instellingenstand, string, Instellingenstand> zet, Func<string, string> keur)
    {
        (Code, Groep, Vorm) = (code, groep, vorm);
        (_lees, _zet, _keur) = (lees, zet, keur);
    }

    /// <summary>Stands in the address, the history and the journaal; never changes.</summary>
    public string Code { get; }

    public Instellingengroep Groep { get; }

    public Instellingsvorm Vorm { get; }

    public required string Naam { get; init; }

    /// <summary>What it changes, in plain Dutch.</summary>
    public required string Uitleg { get; init; }

    /// <summary>Rule id, or article, that it comes from.</summary>
    public required string Regel { get; init; }

    /// <summary>How to fill it in and the bounds, in plain Dutch; empty when the answers say it.</summary>
    public string Grens { get; init; } = "";

    /// <summary>An open legal question ([J]): a change asks what the jurist said.</summary>
    public bool VraagtJurist { get; init; }

    /// <summary>Who may change it; everybody who may see the page reads it.</summary>
    public IReadOnlyList<Rol> Wie { get; init; } = [Rol.Directeur];

    /// <summary>The answers to choose from; empty for other forms.</summary>
    public IReadOnlyList<Instellingskeuze> Antwoorden { get; init; } = [];

    /// <summary>What stands behind a number: "dagen".</summary>
    public string Eenheid { get; init; } = "";

    /// <summary>Every request keeps the value of its receipt (R-TRM-14); a fact of the SWV counts for everybody at once.</summary>
    public bool BlijftBijVerzoek { get; init; } = true;

    /// <summary>It may be empty.</summary>
    public bool MagLeeg { get; init; }

    public bool IsJuridisch => Groep is not Instellingengroep.Samenwerkingsverband;

    /// <summary>The facts of an SWV have no default.</summary>
    public bool HeeftStandaard => Groep is not (Instellingengroep.Samenwerkingsverband or Instellingengroep.Functionaris or Instellingengroep.Reglement);

    public bool MagDoor(Rol rol) => Wie.Contains(rol);

    /// <summary>The value in its fixed form.</summary>
    public string Lees(Instellingenstand stand) => _lees(stand);

    /// <summary>What somebody typed, in its fixed form. Refuses what is out of bounds.</summary>
    public string Keur(string? getypt)
    {
        var tekst = (getypt ?? "").Trim();
        if (tekst.Length == 0 && !MagLeeg)
            throw new RuleViolation(Regel, Vorm == Instellingsvorm.Keuze ? "Kies een antwoord." : "Vul dit in.", "Nieuw");
        return tekst.Length == 0 ? "" : _keur(tekst);
    }

    /// <summary>Everything as it would be with this value, which <see cref="Keur"/> gave.</summary>
    internal Instellingenstand Zet(Instellingenstand stand, string waarde) => _zet(stand, waarde);

    /// <summary>A value as people read it, one or more lines.</summary>
    public IReadOnlyList<string> Toon(string waarde)
    {
        ArgumentNullException.ThrowIfNull(waarde);
        return Vorm switch
        {
            _ when waarde.Length == 0 => ["niets"],
            Instellingsvorm.Keuze => [Antwoorden.FirstOrDefault(a => a.Waarde == waarde)?.Label ?? waarde],
            Instellingsvorm.Getal => [waarde == "1" ? $"1 {Enkelvoud}" : $"{waarde} {Eenheid}"],
            Instellingsvorm.Lijst => [.. waarde.Split('\n').Select(Regelvorm)],
            _ => [waarde],
        };
    }

    /// <summary>A value as it stands in the field to change it: dates the way people write them.</summary>
    public string Invulvorm(string waarde)
    {
        ArgumentNullException.ThrowIfNull(waarde);
        return Vorm == Instellingsvorm.Lijst ? string.Join('\n', waarde.Split('\n').Select(Invulregel)) : waarde;
    }

    /// <summary>How one line of a list is typed.</summary>
    internal Func<string, string> Invulregel { get; init; } = regel => regel;

    /// <summary>How one line of a list reads.</summary>
    internal Func<string, string> Regelvorm { get; init; } = regel => regel;

    private string Enkelvoud => Eenheid switch { "dagen" => "dag", "werkdagen" => "werkdag", "maanden" => "maand", _ => Eenheid };

    internal static string Getal(string tekst, int min, int max, string regel, string buiten) =>
        int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) && getal >= min && getal <= max
            ? getal.ToString(CultureInfo.InvariantCulture)
            : throw new RuleViolation(regel, buiten, "Nieuw");
}
