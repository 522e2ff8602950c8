using System.Globalization;
using System.Text;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Termijnen;

namespace OuderPortaal.Domain.Leerlingen;

/// <summary>
/// A pupil in the register of the SWV (R-AM-02 a): what letters, birthdays and retention need. The file itself is not here; it stays in the dossier system.
/// </summary>
public sealed partial class Leerling : Aggregate
{
    /// <summary>Letters of a search form that are kept; more does not tell people apart.</summary>
    private const int Zoeklengte = 200;

    private static readonly HashSet<string> Tussenvoegsels =
        ["VAN", "VON", "DE", "DEN", "DER", "DES", "HET", "'T", "\u2019T", "'S", "TE", "TEN", "TER", "OP", "IN", "BIJ", "AAN", "UIT", "LA", "LE", "DU"];

    private readonly List<Traject> _trajecten = [];

    private Leerling()
    {
    }

    public string PubliekId { get; private set; } = "";

    /// <summary>Number of the pupil in the dossier system, unique; the key of the roster import. Never a BSN.</summary>
    public string Kenmerk { get; private set; } = "";

    public string Voornaam { get; private set; } = "";

    public string Achternaam { get; private set; } = "";

    /// <summary>First and last name, upper case without accents: for searching.</summary>
    public string Zoeknaam { get; private set; } = "";

    /// <summary>Last name first, without its tussenvoegsels, then first name and tussenvoegsels ("BERG DAAN VAN DEN"): orders lists, and is searched by the begin of a last name.</summary>
    public string Sorteernaam { get; private set; } = "";

    public DateOnly Geboortedatum { get; private set; }

    /// <summary>Postal address; encrypted at rest. Empty when unknown.</summary>
    public string Adres { get; private set; } = "";

    /// <summary>Local date since which this address stands in the file; null: of old. A letter with a code never goes to an address younger than 30 days (R-ID-2).</summary>
    public DateOnly? AdresSinds { get; private set; }

    /// <summary>Never shown to another person, in no screen, letter or overview (R-VTG-22).</summary>
    public bool GeheimAdres { get; private set; }

    public string School { get; private set; } = "";

    public IReadOnlyList<Traject> Trajecten => _trajecten;

    public string Naam => $"{Voornaam} {Achternaam}";

    public string Initialen => $"{Voornaam[0]}.{Achternaam[0]}.";

    public static Leerling SchrijfIn(LeerlingGegevens gegevens, MedewerkerId door, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(gegevens);
        Controleer(gegevens, nu);
        var leerling = new Leerling { Id = Guid.CreateVersion7(nu), PubliekId = Domain.PubliekId.Nieuw() };
        leerling.Neem(gegevens);
        leerling.Raise(new LeerlingIngeschreven(leerling.Id, door, nu));
        return leerling;
    }

    /// <summary>Takes over changed data; another address counts as new from today (R-ID-2). Says whether anything changed, so that a roster import can count.</summary>
    public bool Wijzig(LeerlingGegevens gegevens, MedewerkerId door, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(gegevens);
        Controleer(gegevens, nu);
        var was = Gegevens;
        Neem(gegevens);
        if (Gegevens == was)
            return false;
        if (AlsZoeknaam(Adres) != AlsZoeknaam(was.Adres))
            AdresSinds = Amsterdam.Datum(nu);
        Raise(new LeerlingGewijzigd(Id, door, nu));
        return true;
    }

    public LeerlingGegevens Gegevens => new(Kenmerk, Voornaam, Achternaam, Geboortedatum, Adres, GeheimAdres, School);

    /// <summary>Adds a traject, or its end (R-AM-26): from the end runs the retention of article 12.</summary>
    public void LegTrajectVast(TrajectSoort soort, DateOnly begin, DateOnly? afloop, MedewerkerId door, DateTimeOffset nu)
    {
        if (afloop < begin)
            throw new RuleViolation("R-12.1-1", "Het einde ligt voor het begin. Kijk de datums na.", "Afloop");
        if (afloop is { } einde)
            _ = Bewaartermijn.Na(einde);
        var bestaand = _trajecten.Find(t => t.Soort == soort && t.Begin == begin);
        if (bestaand is null)
            _trajecten.Add(new Traject(Guid.CreateVersion7(nu), Id, soort, begin, afloop));
        else
            bestaand.Sluit(afloop);
        Raise(new LeerlingGewijzigd(Id, door, nu));
    }

    /// <summary>Upper case, without accents and double spaces: the form in which names are compared.</summary>
    public static string AlsZoeknaam(string naam)
    {
        ArgumentNullException.ThrowIfNull(naam);
        var letters = naam.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark);
        return string.Join(' ', string.Concat(letters).ToUpperInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Whether this word of a name, in the form of <see cref="AlsZoeknaam"/>, belongs to the last name without telling people apart.</summary>
    public static bool IsTussenvoegsel(string woord) => Tussenvoegsels.Contains(woord);

    /// <summary>The form in which lists are ordered: as people look up a name in a Dutch phone book.</summary>
    public static string AlsSorteernaam(string voornaam, string achternaam)
    {
        var delen = AlsZoeknaam(achternaam).Split(' ');
        var aantal = delen.TakeWhile(Tussenvoegsels.Contains).Count();
        return aantal == 0 || aantal == delen.Length
            ? AlsZoeknaam($"{achternaam} {voornaam}")
            : AlsZoeknaam($"{string.Join(' ', delen[aantal..])} {voornaam} {string.Join(' ', delen[..aantal])}");
    }

    /// <summary>Refuses what no pupil can have (R-AM-02): an empty number or name, a date of birth after today or more than 30 years ago.</summary>
    public static void Controleer(LeerlingGegevens gegevens, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(gegevens);
        if (string.IsNullOrWhiteSpace(gegevens.Kenmerk))
            throw new RuleViolation("R-AM-02", "Vul het nummer uit het dossiersysteem in.", "Kenmerk");
        if (string.IsNullOrWhiteSpace(gegevens.Voornaam))
            throw new RuleViolation("R-AM-02", "Vul de voornaam in.", "Voornaam");
        if (string.IsNullOrWhiteSpace(gegevens.Achternaam))
            throw new RuleViolation("R-AM-02", "Vul de achternaam in.", "Achternaam");
        var vandaag = Amsterdam.Datum(nu);
        if (gegevens.Geboortedatum > vandaag || gegevens.Geboortedatum < vandaag.AddYears(-30))
            throw new RuleViolation("R-AM-02", "De geboortedatum kan niet kloppen. Vul dag, maand en jaar in.", "Geboortedatum");
    }

    private void Neem(LeerlingGegevens g)
    {
        (Kenmerk, Voornaam, Achternaam, Geboortedatum) = (g.Kenmerk.Trim(), g.Voornaam.Trim(), g.Achternaam.Trim(), g.Geboortedatum);
        (Adres, GeheimAdres, School) = (g.Adres.Trim(), g.GeheimAdres, g.School.Trim());
        Zoeknaam = Kort(AlsZoeknaam(Naam));
        Sorteernaam = Kort(AlsSorteernaam(Voornaam, Achternaam));
    }

    private static string Kort(string tekst) => tekst.Length <= Zoeklengte ? tekst : tekst[..Zoeklengte];
}
