using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Termijnen;
using OuderPortaal.Domain.Toegang;
using OuderPortaal.Domain.Verstrekkingen;

namespace OuderPortaal.Domain.Toestemmingen;

/// <summary>
/// One consent: one purpose, one recipient or source, some kinds of article 7, from one who may decide, until an end (R-TST-1, R-TST-2). Withdrawn at once, without a reason (R-TST-3). What a
/// parent gave is asked anew of a pupil of 16 (R-TST-4). Local dates; whether it covers a day is derived, so it ends without a job.
/// </summary>
public sealed partial class Toestemming : Aggregate
{
    /// <summary>Days that a pupil of 16 has to answer.</summary>
    public const int HerbevestigDagen = 60;

    /// <summary>What these gave ends on the 16th birthday of the pupil; what the pupil or a later representative gave does not (R-TST-4).</summary>
    public static readonly IReadOnlyList<VertegenwoordigingSoort> EindigtBijZestien = [VertegenwoordigingSoort.OuderMetGezag, VertegenwoordigingSoort.Voogd, VertegenwoordigingSoort.GecertificeerdeInstelling];

    private Toestemming()
    {
    }

    public string PubliekId { get; private set; } = "";

    public Guid LeerlingId { get; private set; }

    public ToestemmingStatus Status { get; private set; }

    /// <summary>The one purpose; encrypted at rest.</summary>
    public string Doel { get; private set; } = "";

    public Toestemmingsrichting Richting { get; private set; }

    /// <summary>The one recipient or source; encrypted at rest.</summary>
    public string Naam { get; private set; } = "";

    public IReadOnlyList<Categorie> Categorieen { get; private set; } = [];

    /// <summary>Which text was read.</summary>
    public string Tekstversie { get; private set; } = "";

    /// <summary>Who gave it; encrypted at rest; empty before.</summary>
    public string GeverNaam { get; private set; } = "";

    /// <summary>Capacity in which it was given; null before.</summary>
    public VertegenwoordigingSoort? GegevenAls { get; private set; }

    public AccountId? GegevenDoor { get; private set; }

    /// <summary>First local date; null before it is given.</summary>
    public DateOnly? Van { get; private set; }

    /// <summary>Last local date as agreed, or on which the file of the pupil was destroyed.</summary>
    public DateOnly TotEnMet { get; private set; }

    /// <summary>What shows that it was given: a signed form, a click; encrypted at rest.</summary>
    public string Bewijs { get; private set; } = "";

    /// <summary>Who asked or recorded it.</summary>
    public MedewerkerId VastgelegdDoor { get; private set; }

    /// <summary>First local date without: of the withdrawal.</summary>
    public DateOnly? IngetrokkenOp { get; private set; }

    public AccountId? IngetrokkenDoor { get; private set; }

    /// <summary>Local date of the 16th birthday, when the pupil is asked again; gone with the file of the pupil.</summary>
    public DateOnly? HerbevestigSinds { get; private set; }

    /// <summary>Last local date that matters, from which it is kept three years (R-BWR-8): of the withdrawal, the day before the 16th birthday, or the agreed end. Null while it runs or is asked.</summary>
    public DateOnly? GeeindigdOp => Status is ToestemmingStatus.Gevraagd or ToestemmingStatus.Gegeven or ToestemmingStatus.TeHerbevestigen ? null : IngetrokkenOp ?? HerbevestigSinds?.AddDays(-1) ?? TotEnMet;

    public bool IsLopend => Status is ToestemmingStatus.Gegeven or ToestemmingStatus.TeHerbevestigen;

    /// <summary>Asks for consent. Refuses more than one year, or the longest that the settings allow.</summary>
    public static Toestemming Vraag(Leerling leerling, ToestemmingGegevens gegevens, int hoogstensMaanden, MedewerkerId door, DateTimeOffset nu)
    {
        var toestemming = Maak(leerling, gegevens, Amsterdam.Datum(nu), hoogstensMaanden, door, nu);
        toestemming.Raise(new ToestemmingGevraagd(toestemming.Id, leerling.Id, nu));
        return toestemming;
    }

    /// <summary>Records consent that was given on paper or at the desk on this local date. Refuses who may not give it that day, a date after today, and one without evidence.</summary>
    public static Toestemming LegVast(
        Leerling leerling, ToestemmingGegevens gegevens, Toestemmingsgever gever, DateOnly op, string bewijs, int hoogstensMaanden, MedewerkerId door, DateTimeOffset nu)
    {
        if (op > Amsterdam.Datum(nu))
            throw new RuleViolation("R-TST-1", "Deze dag moet nog komen. Vul de dag in waarop de toestemming is gegeven.", "Op");
        var toestemming = Maak(leerling, gegevens, op, hoogstensMaanden, door, nu);
        toestemming.Neem(leerling, gever, op, bewijs, nu);
        return toestemming;
    }

    /// <summary>Says yes, from today. From the 16th birthday on only the pupil can. Refuses who may not give it, and what is asked again: see <see cref="Bevestig"/>.</summary>
    public void Geef(Leerling leerling, Toestemmingsgever gever, string bewijs, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(leerling);
        Require(ToestemmingStatus.Gevraagd);
        Neem(leerling, gever, Vandaag(nu), bewijs, nu);
    }

    /// <summary>
    /// The pupil of 16 says yes to what a parent gave (R-TST-4): that one ended the day before the birthday and stays as it was given; what comes back is the pupil's own, from today until the same
    /// end. Refuses who may not give it.
    /// </summary>
    public Toestemming Bevestig(Leerling leerling, Toestemmingsgever gever, string bewijs, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(leerling);
        Require(ToestemmingStatus.TeHerbevestigen);
        var eigen = new Toestemming
        {
            Id = Guid.CreateVersion7(nu), PubliekId = Domain.PubliekId.Nieuw(), LeerlingId = LeerlingId, Doel = Doel, Richting = Richting, Naam = Naam, Categorieen = Categorieen, Tekstversie = Tekstversie,
            TotEnMet = TotEnMet, VastgelegdDoor = VastgelegdDoor,
        };
        eigen.Neem(leerling, gever, Vandaag(nu), bewijs, nu);
        Status = ToestemmingStatus.Overgenomen;
        Raise(new ToestemmingOvergenomen(Id, LeerlingId, nu));
        return eigen;
    }

    public bool MoetOpnieuw(DateOnly geboortedatum, DateOnly vandaag) => Status == ToestemmingStatus.Gegeven && VervaltBijZestien(geboortedatum) <= vandaag;

    /// <summary>What it allows, derived: not the day of the withdrawal nor after, and what a parent gave not from the 16th birthday on. Null when it never held.</summary>
    public Toestemmingsdekking? Dekking(DateOnly geboortedatum)
    {
        if (Van is not { } van)
            return null;
        var tot = TotEnMet;
        foreach (var einde in (ReadOnlySpan<DateOnly?>)[IngetrokkenOp, VervaltBijZestien(geboortedatum)])
        {
            if (einde?.AddDays(-1) is { } laatste && laatste < tot)
                tot = laatste;
        }

        return new(Id, van, tot, Naam, Categorieen);
    }

    /// <summary>The 16th birthday, when that ends what a parent or voogd gave (R-TST-4).</summary>
    private DateOnly? VervaltBijZestien(DateOnly geboortedatum) =>
        GegevenAls is { } als && EindigtBijZestien.Contains(als) ? Leeftijdsgrens.Van(geboortedatum, 16).Datum : null;

    private static Toestemming Maak(Leerling leerling, ToestemmingGegevens g, DateOnly vanaf, int hoogstensMaanden, MedewerkerId door, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(leerling);
        ArgumentNullException.ThrowIfNull(g);
        if (string.IsNullOrWhiteSpace(g.Doel))
            throw new RuleViolation("R-TST-1", "Vul in waarvoor de toestemming is. Eén doel per toestemming.", "Doel");
        if (!Enum.IsDefined(g.Richting))
            throw new RuleViolation("R-TST-1", "Kies of wij gegevens geven of krijgen.", "Richting");
        if (string.IsNullOrWhiteSpace(g.Naam))
            throw new RuleViolation("R-TST-1", "Vul in aan wie of van wie. Eén naam per toestemming.", "Naam");
        if (g.Categorieen.Count == 0)
            throw new RuleViolation("R-TST-1", "Kies welke soorten gegevens het zijn.", "Categorieen");
        if (string.IsNullOrWhiteSpace(g.Tekstversie))
            throw new RuleViolation("R-TST-1", "Vul in welke tekst is gelezen.", "Tekstversie");
        if (g.TotEnMet < vanaf || g.TotEnMet > vanaf.AddMonths(hoogstensMaanden))
            throw new RuleViolation("R-TST-1", $"Kies een einde binnen {hoogstensMaanden} maanden.", "TotEnMet");
        return new()
        {
            Id = Guid.CreateVersion7(nu), PubliekId = Domain.PubliekId.Nieuw(), LeerlingId = leerling.Id, Status = ToestemmingStatus.Gevraagd, Doel = g.Doel.Trim(), Richting = g.Richting, Naam = g.Naam.Trim(),
            Categorieen = [.. g.Categorieen.Distinct().Order()], Tekstversie = g.Tekstversie.Trim(), TotEnMet = g.TotEnMet, VastgelegdDoor = door,
        };
    }

    private DateOnly Vandaag(DateTimeOffset nu)
    {
        var vandaag = Amsterdam.Datum(nu);
        return vandaag <= TotEnMet ? vandaag : throw new RuleViolation("R-TST-1", "De tijd van deze toestemming is voorbij. Vraag een nieuwe.");
    }

    private void Neem(Leerling leerling, Toestemmingsgever gever, DateOnly op, string bewijs, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(gever);
        if (!Enum.IsDefined(gever.Als) || gever.Als == VertegenwoordigingSoort.Gemachtigde || !Toegangstabel.PastBijLeeftijd(gever.Als, leerling.Geboortedatum, op))
            throw new RuleViolation("R-TST-2", "Deze persoon mag deze toestemming niet geven. Vanaf 16 jaar geeft de leerling die zelf.", "Als");
        if (string.IsNullOrWhiteSpace(gever.Naam))
            throw new RuleViolation("R-TST-1", "Vul in wie de toestemming gaf.", "GeverNaam");
        if (string.IsNullOrWhiteSpace(bewijs))
            throw new RuleViolation("R-TST-1", "Vul in waaruit de toestemming blijkt. Bijvoorbeeld een ondertekend formulier.", "Bewijs");
        (Status, GeverNaam, GegevenAls, GegevenDoor, Van, Bewijs) = (ToestemmingStatus.Gegeven, gever.Naam.Trim(), gever.Als, gever.Account, op, bewijs.Trim());
        Raise(new ToestemmingGegeven(Id, LeerlingId, nu));
    }

    private void Require(params ReadOnlySpan<ToestemmingStatus> toegestaan)
    {
        if (!toegestaan.Contains(Status))
            throw new RuleViolation("C2", "Dit kan niet meer: de toestemming is intussen veranderd. Ververs de pagina.");
    }
}
