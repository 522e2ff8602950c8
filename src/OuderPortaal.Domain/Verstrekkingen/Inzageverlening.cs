using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Overzichten;

namespace OuderPortaal.Domain.Verstrekkingen;

/// <summary>
/// Somebody with a right by law saw data of a pupil at our office, after showing who it was (8.1.2, R-8.1-2): who, law, how identified, when, what. They never get an account. Never changed,
/// never taken out.
/// </summary>
public sealed class Inzageverlening : Aggregate
{
    private Inzageverlening()
    {
    }

    public Guid LeerlingId { get; private set; }

    /// <summary>Encrypted at rest.</summary>
    public string Naam { get; private set; } = "";

    public string Instantie { get; private set; } = "";

    public string Wet { get; private set; } = "";

    public string Artikel { get; private set; } = "";

    /// <summary>How we knew who it was; encrypted at rest.</summary>
    public string Legitimatie { get; private set; } = "";

    /// <summary>Local date.</summary>
    public DateOnly Datum { get; private set; }

    public IReadOnlyList<Categorie> Categorieen { get; private set; } = [];

    public MedewerkerId Door { get; private set; }

    /// <summary>Records it. Refuses what says not who, on which law, how identified or what, and a date after today.</summary>
    public static Inzageverlening LegVast(Leerling leerling, InzageverleningGegevens gegevens, MedewerkerId door, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(leerling);
        ArgumentNullException.ThrowIfNull(gegevens);
        Eis(gegevens.Naam, "Vul in wie de gegevens zag.", "Naam");
        Eis(gegevens.Instantie, "Vul in voor welke instantie.", "Instantie");
        Eis(gegevens.Wet, "Vul in welke wet dit recht geeft.", "Wet");
        Eis(gegevens.Artikel, "Vul in welk artikel dit recht geeft.", "Artikel");
        Eis(gegevens.Legitimatie, "Vul in hoe u zag wie het was. Zonder goede legitimatie mag het niet.", "Legitimatie");
        if (gegevens.Categorieen.Count == 0)
            throw new RuleViolation("R-8.1-2", "Kies welke soorten gegevens het waren.", "Categorieen");
        if (gegevens.Datum > Amsterdam.Datum(nu))
            throw new RuleViolation("R-8.1-2", "Deze dag moet nog komen. Vul de dag in waarop het gebeurde.", "Datum");

        var verlening = new Inzageverlening
        {
            Id = Guid.CreateVersion7(nu), LeerlingId = leerling.Id, Naam = gegevens.Naam.Trim(), Instantie = gegevens.Instantie.Trim(), Wet = gegevens.Wet.Trim(), Artikel = gegevens.Artikel.Trim(),
            Legitimatie = gegevens.Legitimatie.Trim(), Datum = gegevens.Datum, Categorieen = [.. gegevens.Categorieen.Distinct().Order()], Door = door,
        };
        verlening.Raise(new InzageVerleend(verlening.Id, leerling.Id, nu));
        return verlening;
    }

    private static void Eis(string tekst, string zin, string veld)
    {
        if (string.IsNullOrWhiteSpace(tekst))
            throw new RuleViolation("R-8.1-2", zin, veld);
    }
}
