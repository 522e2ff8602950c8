using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Overzichten;

namespace OuderPortaal.Domain.Verstrekkingen;

/// <summary>
/// One disclosure of data of a pupil to somebody else (article 9.3): to whom, which kinds of article 7, on which local date, on what ground, by what road, by whom. A planned one is
/// refused without a ground of article 9; one that has happened is always recorded, if need be without a ground (R-AM-27). Nothing is ever taken out.
/// </summary>
public sealed class Verstrekking : Aggregate
{
    private Verstrekking()
    {
    }

    public string PubliekId { get; private set; } = "";

    public Guid LeerlingId { get; private set; }

    public VerstrekkingStatus Status { get; private set; }

    /// <summary>Name of the recipient; encrypted at rest.</summary>
    public string Naam { get; private set; } = "";

    public OntvangerSoort Soort { get; private set; }

    /// <summary>Where a notice goes: postal address in one line; encrypted at rest; empty when unknown.</summary>
    public string Adres { get; private set; } = "";

    public IReadOnlyList<Categorie> Categorieen { get; private set; } = [];

    /// <summary>Local date on which it is or was given.</summary>
    public DateOnly Datum { get; private set; }

    public Verstrekkingswijze Wijze { get; private set; }

    public Verstrekkingsgrond Grond { get; private set; }

    public string Wet { get; private set; } = "";

    public string Artikel { get; private set; } = "";

    /// <summary>Local date of the demand.</summary>
    public DateOnly? VorderingOp { get; private set; }

    /// <summary>The consent, when that is the ground.</summary>
    public Guid? ToestemmingId { get; private set; }

    /// <summary>The school of the pupil on that date, when its bevoegd gezag is the recipient.</summary>
    public string School { get; private set; } = "";

    /// <summary>The data come from a task of article 4.3.</summary>
    public bool Taakgegevens { get; private set; }

    /// <summary>Why the directeur let consent suffice; encrypted at rest.</summary>
    public string Juridisch { get; private set; } = "";

    public MedewerkerId Door { get; private set; }

    /// <summary>UTC instant at which it was recorded.</summary>
    public DateTimeOffset VastgelegdOp { get; private set; }

    public VerstrekkingGegevens Gegevens => new(Naam, Soort, Adres, Categorieen, Datum, Wijze, Grond)
    {
        Wet = Wet, Artikel = Artikel, VorderingOp = VorderingOp, School = School, Taakgegevens = Taakgegevens, Juridisch = Juridisch,
    };

    /// <summary>As the overview shows it (R-INZ-5).</summary>
    public Ontvanger Ontvanger => new(Soort, Grond, Categorieen, Naam, Datum, ToestemmingId?.ToString());

    /// <summary>Plans a disclosure. Refused without a ground of article 9, for a day that has passed, for another school than the register names, and for a kind that is closed off for this pupil.</summary>
    public static Verstrekking NeemVoor(Leerling leerling, VerstrekkingGegevens gegevens, Verstrekkingstoets toets, MedewerkerId door, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(leerling);
        ArgumentNullException.ThrowIfNull(toets);
        var schoon = Schoon(gegevens);
        if (schoon.Datum < Amsterdam.Datum(nu))
            throw new RuleViolation("R-9.3-1", "Deze dag is al geweest. Leg vast dat het gebeurd is, of kies een dag vanaf vandaag.", "Datum");
        if (toets.Bezwaar(schoon) is { } bezwaar)
            throw bezwaar;
        EisOpen(toets, schoon);
        if (schoon.Grond == Verstrekkingsgrond.BevoegdGezagArt9lid2 && leerling.School.Length > 0 && Leerling.AlsZoeknaam(schoon.School) != Leerling.AlsZoeknaam(leerling.School))
            throw new RuleViolation("R-9.2-1", $"In het register staat als school {leerling.School}. Ging de leerling naar een andere school? Wijzig dat eerst.", "School");

        var verstrekking = Maak(leerling, schoon, VerstrekkingStatus.Voorgenomen, toets, door, nu);
        verstrekking.Raise(new VerstrekkingVoorgenomen(verstrekking.Id, leerling.Id, nu));
        return verstrekking;
    }

    /// <summary>Records a disclosure that has happened, also without a ground: then it says so, and the FG looks. Refuses a date after today.</summary>
    public static Verstrekking LegVast(Leerling leerling, VerstrekkingGegevens gegevens, Verstrekkingstoets toets, MedewerkerId door, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(toets);
        var schoon = Schoon(gegevens);
        EisGeweest(schoon.Datum, nu);

        var verstrekking = Maak(leerling, schoon, VerstrekkingStatus.Gebeurd, toets, door, nu);
        verstrekking.Beoordeel(schoon, toets, nu);
        return verstrekking;
    }

    /// <summary>What was planned has happened, on this local date. Refuses a date after today. A ground that fell away meanwhile is gone: it is recorded all the same.</summary>
    public void VoerUit(DateOnly op, Verstrekkingstoets toets, MedewerkerId door, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(toets);
        Require(VerstrekkingStatus.Voorgenomen);
        EisGeweest(op, nu);

        (Status, Datum, Door, VastgelegdOp) = (VerstrekkingStatus.Gebeurd, op, door, nu);
        Beoordeel(Gegevens, toets, nu);
    }

    /// <summary>What was planned is not done.</summary>
    public void LaatVervallen(MedewerkerId door, DateTimeOffset nu)
    {
        Require(VerstrekkingStatus.Voorgenomen);
        (Status, Door) = (VerstrekkingStatus.Vervallen, door);
        Raise(new VerstrekkingVervallen(Id, LeerlingId, nu));
    }

    /// <summary>A ground is found for what was recorded without one. Refused when it does not hold, and when there is a ground already.</summary>
    public void VulGrondAan(VerstrekkingGegevens gegevens, Verstrekkingstoets toets, MedewerkerId door, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(toets);
        Require(VerstrekkingStatus.Gebeurd);
        if (Grond != Verstrekkingsgrond.GrondOntbreekt)
            throw new RuleViolation("C2", "Bij deze verstrekking staat al een grond. Ververs de pagina.");
        var schoon = Schoon(gegevens) with { Naam = Naam, Soort = Soort, Adres = Adres, Categorieen = Categorieen, Datum = Datum, Wijze = Wijze };
        if (toets.Bezwaar(schoon) is { } bezwaar)
            throw bezwaar;
        NeemGrond(schoon, toets);
        Raise(new GrondAangevuld(Id, LeerlingId, nu));
    }

    /// <summary>The same recipient, day and kinds: what a list that is read twice says again.</summary>
    public bool IsZelfde(VerstrekkingGegevens ander)
    {
        ArgumentNullException.ThrowIfNull(ander);
        return Status == VerstrekkingStatus.Gebeurd && Datum == ander.Datum && Leerling.AlsZoeknaam(Naam) == Leerling.AlsZoeknaam(ander.Naam)
            && Categorieen.Order().SequenceEqual(ander.Categorieen.Distinct().Order());
    }

    /// <summary>Refuses what no disclosure can be: without a recipient or a kind of data.</summary>
    public static void Controleer(VerstrekkingGegevens gegevens)
    {
        ArgumentNullException.ThrowIfNull(gegevens);
        if (string.IsNullOrWhiteSpace(gegevens.Naam))
            throw new RuleViolation("R-9.3-1", "Vul in wie de gegevens krijgt of kreeg.", "Naam");
        if (!Enum.IsDefined(gegevens.Soort))
            throw new RuleViolation("R-9.3-1", "Kies wat voor ontvanger dit is.", "Soort");
        if (gegevens.Categorieen.Count == 0)
            throw new RuleViolation("R-9.3-1", "Kies welke soorten gegevens het zijn.", "Categorieen");
        if (!Enum.IsDefined(gegevens.Wijze))
            throw new RuleViolation("R-9.3-1", "Kies hoe de gegevens gaan of gingen.", "Wijze");
        if (!Enum.IsDefined(gegevens.Grond))
            throw new RuleViolation("R-9.1-1", "Kies de grond uit artikel 9.", "Grond");
    }

    private static Verstrekking Maak(Leerling leerling, VerstrekkingGegevens g, VerstrekkingStatus status, Verstrekkingstoets toets, MedewerkerId door, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(leerling);
        var verstrekking = new Verstrekking
        {
            Id = Guid.CreateVersion7(nu), PubliekId = Domain.PubliekId.Nieuw(), LeerlingId = leerling.Id, Status = status, Naam = g.Naam, Soort = g.Soort, Adres = g.Adres, Categorieen = g.Categorieen,
            Datum = g.Datum, Wijze = g.Wijze, Door = door, VastgelegdOp = nu,
        };
        verstrekking.NeemGrond(g, toets);
        return verstrekking;
    }

    private void Beoordeel(VerstrekkingGegevens g, Verstrekkingstoets toets, DateTimeOffset nu)
    {
        if (toets.Bezwaar(g) is not null)
            (Grond, ToestemmingId) = (Verstrekkingsgrond.GrondOntbreekt, null);
        Raise(new VerstrekkingVastgelegd(Id, LeerlingId, Grond == Verstrekkingsgrond.GrondOntbreekt, toets.Dicht(g).Count > 0, nu));
    }

    private void NeemGrond(VerstrekkingGegevens g, Verstrekkingstoets toets)
    {
        (Grond, Wet, Artikel, VorderingOp, School, Taakgegevens, Juridisch) = (g.Grond, g.Wet, g.Artikel, g.VorderingOp, g.School, g.Taakgegevens, g.Juridisch);
        ToestemmingId = g.Grond == Verstrekkingsgrond.Toestemming ? toets.Toestemming?.Id : null;
    }

    private static VerstrekkingGegevens Schoon(VerstrekkingGegevens g)
    {
        Controleer(g);
        return g with
        {
            Naam = g.Naam.Trim(), Adres = g.Adres.Trim(), Categorieen = [.. g.Categorieen.Distinct().Order()], Wet = g.Wet.Trim(), Artikel = g.Artikel.Trim(), School = g.School.Trim(), Juridisch = g.Juridisch.Trim(),
        };
    }

    private static void EisGeweest(DateOnly datum, DateTimeOffset nu)
    {
        if (datum > Amsterdam.Datum(nu))
            throw new RuleViolation("R-9.3-1", "Deze dag moet nog komen. Leg het vast als voornemen, of kijk de datum na.", "Datum");
    }

    private static void EisOpen(Verstrekkingstoets toets, VerstrekkingGegevens g)
    {
        if (toets.Dicht(g) is [var eerste, ..])
            throw new RuleViolation("R-COR-1", $"De gegevens onder {Artikel7.Van(eerste).Code} zijn afgeschermd. Die gaan naar niemand tot dat is opgeheven.", "Categorieen");
    }

    private void Require(VerstrekkingStatus status)
    {
        if (Status != status)
            throw new RuleViolation("C2", "Dit kan niet meer: een collega was u net voor. Ververs de pagina.");
    }
}
