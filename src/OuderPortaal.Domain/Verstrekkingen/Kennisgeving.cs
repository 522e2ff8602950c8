using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Overzichten;

namespace OuderPortaal.Domain.Verstrekkingen;

/// <summary>
/// One notice to one earlier recipient that data were changed (article 11.7, R-COR-9): by letter (D15), with a reminder after 14 days and an end after 28. That it is not possible takes a
/// reason and a second person (R-11.7-2). Local dates. At an erasure, and when something is closed off, it holds kind and date only (R-AM-28).
/// </summary>
public sealed partial class Kennisgeving : Aggregate
{
    /// <summary>Days after sending until the reminder.</summary>
    public const int HerinnerNaDagen = 14;

    /// <summary>Days after sending until there is no answer for good; never within the same 14 days after the reminder.</summary>
    public const int SluitNaDagen = 28;

    private Kennisgeving()
    {
    }

    public string PubliekId { get; private set; } = "";

    public Guid VerzoekId { get; private set; }

    /// <summary>What was given then; null for the school that we got the data from (R-COR-10).</summary>
    public Guid? VerstrekkingId { get; private set; }

    public Guid LeerlingId { get; private set; }

    public KennisgevingStatus Status { get; private set; }

    /// <summary>Name of the recipient; encrypted at rest.</summary>
    public string Naam { get; private set; } = "";

    /// <summary>Postal address in one line; encrypted at rest; empty when unknown.</summary>
    public string Adres { get; private set; } = "";

    /// <summary>Local date on which the data were given; for the school they came from, of the change.</summary>
    public DateOnly VerstrektOp { get; private set; }

    /// <summary>Kinds of article 7 that were given then and were changed now; no others are named to the recipient.</summary>
    public IReadOnlyList<Categorie> Categorieen { get; private set; } = [];

    public CorrectieSoort Soort { get; private set; }

    /// <summary>What was changed, no more than the recipient needs; empty at an erasure and when it is closed off; encrypted at rest.</summary>
    public string Wat { get; private set; } = "";

    /// <summary>UTC instant of the change.</summary>
    public DateTimeOffset GemaaktOp { get; private set; }

    public DateOnly? VerzondenOp { get; private set; }

    public DateOnly? HerinnerdOp { get; private set; }

    /// <summary>Local date of the final state.</summary>
    public DateOnly? AfgerondOp { get; private set; }

    /// <summary>To the school that the data came from, not to who got them from us.</summary>
    public bool IsAanHerkomst => VerstrekkingId is null;

    /// <summary>Nothing more happens to it: a request closes when all its notices are final.</summary>
    public bool IsAfgerond => AfgerondOp is not null;

    /// <summary>
    /// A notice about this change to who got data then. An erasure and a closing off name no content, whatever is given (R-AM-28). Refuses a disclosure that did not happen or held nothing of what was changed,
    /// and a change without words.
    /// </summary>
    public static Kennisgeving Voor(Guid verzoekId, Verstrekking verstrekking, IReadOnlyCollection<Categorie> veranderd, CorrectieSoort soort, string wat, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(verstrekking);
        ArgumentNullException.ThrowIfNull(veranderd);
        if (verstrekking.Status != VerstrekkingStatus.Gebeurd)
            throw new RuleViolation("R-11.7-1", "Deze gegevens zijn nooit gegeven. Een bericht is dan niet nodig.");
        IReadOnlyList<Categorie> geraakt = [.. verstrekking.Categorieen.Where(veranderd.Contains)];
        if (geraakt.Count == 0)
            throw new RuleViolation("R-11.7-1", "Van wat veranderde, kreeg deze ontvanger niets. Een bericht is dan niet nodig.");
        return Maak(verzoekId, verstrekking.Id, verstrekking.LeerlingId, verstrekking.Naam, verstrekking.Adres, verstrekking.Datum, geraakt, soort, wat, nu);
    }

    /// <summary>A notice to the school that the data came from: the mistake may stand there too (R-COR-10). Its address is not in the register. Refuses a pupil without a school.</summary>
    public static Kennisgeving AanHerkomst(Guid verzoekId, Leerling leerling, IReadOnlyList<Categorie> veranderd, CorrectieSoort soort, string wat, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(leerling);
        if (leerling.School.Length == 0)
            throw new RuleViolation("R-COR-10", "In het register staat geen school van deze leerling.");
        return Maak(verzoekId, null, leerling.Id, leerling.School, "", Amsterdam.Datum(nu), veranderd, soort, wat, nu);
    }

    /// <summary>Tells the same change of the same data, in a letter that did not go out yet and that nobody judged: that one letter is enough.</summary>
    public bool IsZelfdeAls(Kennisgeving ander)
    {
        ArgumentNullException.ThrowIfNull(ander);
        return ander is { VerzondenOp: null, IsAfgerond: false } && VerzoekId == ander.VerzoekId && VerstrekkingId == ander.VerstrekkingId && Soort == ander.Soort && Wat == ander.Wat && Categorieen.ToHashSet().SetEquals(ander.Categorieen);
    }

    /// <summary>It goes out: the letter can be printed. Refused without an address.</summary>
    public void ZetKlaar(DateTimeOffset nu)
    {
        Require(KennisgevingStatus.TeBeoordelen);
        if (Adres.Length == 0)
            throw new RuleViolation("R-11.7-1", $"Er is geen adres van {Naam}. Vul het adres eerst in.", "Adres");
        (Status, Reden, Toelichting, VoorgesteldDoor) = (KennisgevingStatus.TeVersturen, null, "", null);
        Raise(new KennisgevingKlaargezet(Id, VerzoekId, nu));
    }

    /// <summary>Where the letter goes. Refuses an empty one.</summary>
    public void WijzigAdres(string adres)
    {
        Require(KennisgevingStatus.TeBeoordelen, KennisgevingStatus.TeVersturen);
        if (string.IsNullOrWhiteSpace(adres))
            throw new RuleViolation("R-11.7-1", "Vul het postadres in: straat en huisnummer, postcode en plaats.", "Adres");
        Adres = adres.Trim();
    }

    /// <summary>The letter went into the post on this local date. Refuses a date after today and one before the change.</summary>
    public void Verstuur(DateOnly op, DateTimeOffset nu)
    {
        Require(KennisgevingStatus.TeVersturen);
        EisDag(op, Amsterdam.Datum(GemaaktOp), nu);
        (Status, VerzondenOp) = (KennisgevingStatus.Verzonden, op);
        Raise(new KennisgevingVerzonden(Id, VerzoekId, nu));
    }

    /// <summary>A reminder goes out. Refused before 14 days have passed.</summary>
    public void Herinner(DateTimeOffset nu)
    {
        Require(KennisgevingStatus.Verzonden);
        if (!IsTeHerinneren(Amsterdam.Datum(nu)))
            throw new RuleViolation("R-COR-9", $"Herinneren kan pas {HerinnerNaDagen} dagen na de brief.");
        (Status, HerinnerdOp) = (KennisgevingStatus.Herinnerd, Amsterdam.Datum(nu));
        Raise(new KennisgevingHerinnerd(Id, VerzoekId, nu));
    }

    /// <summary>The recipient said on this local date that it is done.</summary>
    public void Bevestig(DateOnly op, DateTimeOffset nu)
    {
        Require(KennisgevingStatus.Verzonden, KennisgevingStatus.Herinnerd);
        EisDag(op, VerzondenOp!.Value, nu);
        RondAf(KennisgevingStatus.Bevestigd, op, nu);
    }

    /// <summary>There was no answer. Refused before 28 days have passed.</summary>
    public void SluitZonderReactie(DateTimeOffset nu)
    {
        Require(KennisgevingStatus.Herinnerd);
        if (!IsTeSluiten(Amsterdam.Datum(nu)))
            throw new RuleViolation("R-COR-9", $"Sluiten kan pas {SluitNaDagen} dagen na de brief.");
        RondAf(KennisgevingStatus.GeenReactie, Amsterdam.Datum(nu), nu);
    }

    public bool IsTeHerinneren(DateOnly vandaag) => Status == KennisgevingStatus.Verzonden && vandaag >= VerzondenOp!.Value.AddDays(HerinnerNaDagen);

    public bool IsTeSluiten(DateOnly vandaag) =>
        Status == KennisgevingStatus.Herinnerd && vandaag >= VerzondenOp!.Value.AddDays(SluitNaDagen) && vandaag >= HerinnerdOp!.Value.AddDays(SluitNaDagen - HerinnerNaDagen);

    private static Kennisgeving Maak(
        Guid verzoek, Guid? verstrekking, Guid leerling, string naam, string adres, DateOnly op, IReadOnlyList<Categorie> categorieen, CorrectieSoort soort, string wat, DateTimeOffset nu)
    {
        // What goes or closes is named by its kind alone: the words of the verzoeker are for us.
        var alleenSoort = soort is CorrectieSoort.Verwijdering or CorrectieSoort.Afscherming;
        var tekst = alleenSoort ? "" : (wat ?? "").Trim();
        if (tekst.Length == 0 && !alleenSoort)
            throw new RuleViolation("R-11.7-1", "Schrijf in een zin wat er veranderd is. De ontvanger leest dat.", "Wat");

        var kennisgeving = new Kennisgeving
        {
            Id = Guid.CreateVersion7(nu), PubliekId = Domain.PubliekId.Nieuw(), VerzoekId = verzoek, VerstrekkingId = verstrekking, LeerlingId = leerling, Naam = naam, Adres = adres, VerstrektOp = op,
            Categorieen = categorieen, Soort = soort, Wat = tekst, GemaaktOp = nu,
        };
        kennisgeving.Raise(new KennisgevingGemaakt(kennisgeving.Id, verzoek, nu));
        return kennisgeving;
    }

    private void RondAf(KennisgevingStatus status, DateOnly op, DateTimeOffset nu)
    {
        (Status, AfgerondOp) = (status, op);
        Raise(new KennisgevingAfgerond(Id, VerzoekId, status, nu));
    }

    private static void EisDag(DateOnly op, DateOnly vanaf, DateTimeOffset nu)
    {
        if (op > Amsterdam.Datum(nu))
            throw new RuleViolation("R-COR-9", "Deze dag moet nog komen. Vul de dag in waarop het gebeurde.", "Op");
        if (op < vanaf)
            throw new RuleViolation("R-COR-9", "Deze dag ligt te vroeg. Kijk de datum na.", "Op");
    }

    private void Require(params ReadOnlySpan<KennisgevingStatus> toegestaan)
    {
        if (!toegestaan.Contains(Status))
            throw new RuleViolation("C2", "Dit kan niet meer: een collega was u net voor. Ververs de pagina.");
    }
}
