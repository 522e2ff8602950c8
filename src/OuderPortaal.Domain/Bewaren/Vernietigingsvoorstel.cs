using System.Globalization;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;

namespace OuderPortaal.Domain.Bewaren;

/// <summary>
/// One pupil on the list "te vernietigen": what is due goes once a person confirmed it, from the portal at once, from each source system within its werkdagen (R-12.1-1..5, R-WIS-5). What stays is a
/// certificate without content: kinds and dates of trajecten, who did what, when.
/// </summary>
public sealed class Vernietigingsvoorstel : Aggregate
{
    private readonly List<VernietigdTraject> _trajecten = [];
    private readonly List<Vernietigingsstap> _stappen = [];

    private Vernietigingsvoorstel()
    {
    }

    public string PubliekId { get; private set; } = "";

    /// <summary>The pupil; of nobody any more once everything went.</summary>
    public Guid LeerlingId { get; private set; }

    /// <summary>First local day of the month of the list.</summary>
    public DateOnly Maand { get; private set; }

    public VoorstelStatus Status { get; private set; }

    /// <summary>Number of the pupil in the dossier system, for who must find it there; encrypted at rest with a key of its own that goes when all is done. Empty before and after.</summary>
    public string Kenmerk { get; private set; } = "";

    /// <summary>Date of birth (yyyy-MM-dd) of a pupil who goes whole, so that a request that comes after the confirmation still holds the source systems. Encrypted and gone with <see cref="Kenmerk"/>.</summary>
    public string Geboren { get; private set; } = "";

    /// <summary>No traject remains: the whole pupil goes.</summary>
    public bool HeleLeerling { get; private set; }

    public MedewerkerId? BevestigdDoor { get; private set; }

    /// <summary>UTC instant.</summary>
    public DateTimeOffset? BevestigdOp { get; private set; }

    /// <summary>UTC instant of the last tick, or at which it lapsed.</summary>
    public DateTimeOffset? AfgerondOp { get; private set; }

    /// <summary>What went; empty before.</summary>
    public IReadOnlyList<VernietigdTraject> Trajecten => [.. _trajecten.OrderBy(t => t.Afloop).ThenBy(t => t.Id)];

    /// <summary>Per source system; empty before the confirmation.</summary>
    public IReadOnlyList<Vernietigingsstap> Stappen => [.. _stappen.OrderBy(s => s.Id)];

    /// <summary>Puts a pupil on the list of a month. Refuses one of whom nothing is due in that month.</summary>
    public static Vernietigingsvoorstel Maak(Leerling leerling, DateOnly maand, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(leerling);
        if (leerling.TeVernietigen(Maandlijst.TotEnMet(maand)).Count == 0)
            throw new RuleViolation("R-12.1-1", "Van deze leerling hoeft nog niets weg.");
        return new() { Id = Guid.CreateVersion7(nu), PubliekId = Domain.PubliekId.Nieuw(), LeerlingId = leerling.Id, Maand = maand };
    }

    /// <summary>
    /// A person looked and confirms. Refused while anything holds it (R-12.1-5), before the first day, when what is due is not what was seen (<paramref name="gezien"/>: the trajecten
    /// that stood on the screen), and a second time. Makes a step for each source system, to be done on <paramref name="uiterlijk"/>, a local date, at latest.
    /// </summary>
    public void Bevestig(
        Leerling leerling, IReadOnlyCollection<Guid> gezien, IReadOnlyList<Beletsel> beletselen, IReadOnlyList<string> bronnen, DateOnly uiterlijk, MedewerkerId door, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(leerling);
        ArgumentNullException.ThrowIfNull(gezien);
        ArgumentNullException.ThrowIfNull(beletselen);
        ArgumentNullException.ThrowIfNull(bronnen);
        if (Status != VoorstelStatus.TeBevestigen)
            throw new RuleViolation("C2", "Dit was al bevestigd of vervallen. Een collega was u net voor.");
        if (leerling.Id != LeerlingId)
            throw new RuleViolation("R-12.1-4", "Deze regel gaat over een andere leerling. Ververs de pagina.");
        if (beletselen.Count > 0)
            throw new RuleViolation("R-12.1-5", $"Dit moet nog wachten. {beletselen[0].Zin}");
        var vandaag = Amsterdam.Datum(nu);
        var weg = leerling.TeVernietigen(vandaag);
        if (weg.Count == 0)
            throw new RuleViolation("R-12.1-1", "De bewaartermijn is nog niet voorbij. Kijk de datum na.");
        if (!weg.Select(t => t.Id).ToHashSet().SetEquals(gezien))
            throw new RuleViolation("R-12.1-4", "Er is iets veranderd sinds u keek. Kijk de regel opnieuw na.");

        (Status, BevestigdDoor, BevestigdOp, Kenmerk) = (VoorstelStatus.Bevestigd, door, nu, leerling.Kenmerk);
        HeleLeerling = leerling.IsHelemaalTeVernietigen(vandaag);
        Geboren = HeleLeerling ? leerling.Geboortedatum.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";
        _trajecten.AddRange(weg.Select(t => new VernietigdTraject(Guid.CreateVersion7(nu), Id, t)));
        _stappen.AddRange(bronnen.Select(b => new Vernietigingsstap(Guid.CreateVersion7(nu), Id, b, uiterlijk)));
        Raise(new VernietigingBevestigd(Id, LeerlingId, nu));
        RondAf(nu);
    }

    /// <summary>
    /// Ticks one source system, the second time by somebody else (R-WIS-5). Refused a third time, and when a colleague ticked since this page was made: <paramref name="nakijken"/> tells what stood
    /// on the screen. The first tick is refused while anything holds it that came after the confirmation (R-12.1-5).
    /// </summary>
    public void VinkAf(Guid stapId, bool nakijken, IReadOnlyList<Beletsel> beletselen, MedewerkerId door, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(beletselen);
        if (Status != VoorstelStatus.Bevestigd)
            throw new RuleViolation("C2", "Dit is nog niet bevestigd, of al klaar. Ververs de pagina.");
        var stap = _stappen.Find(s => s.Id == stapId) ?? throw new RuleViolation("R-WIS-5", "Deze stap is er niet.");
        if (stap.IsKlaar)
            throw new RuleViolation("R-WIS-5", "Dit was al gedaan. Een collega was u net voor.");
        if (stap.GedaanDoor == door)
            throw new RuleViolation("R-WIS-5", "U vinkte dit zelf al af. Een ander moet het nakijken.");
        if (nakijken != (stap.GedaanOp is not null))
            throw new RuleViolation("R-WIS-5", "Een collega was u net voor. Kijk het opnieuw na.");
        if (!nakijken && beletselen.Count > 0)
            throw new RuleViolation("R-12.1-5", $"Dit moet nog wachten. {beletselen[0].Zin}");

        stap.VinkAf(door, nu);
        if (stap.IsKlaar)
            Raise(new VernietigingAfgevinkt(Id, LeerlingId, stap.Id, nu));
        RondAf(nu);
    }

    /// <summary>Takes it off the list: nothing of this pupil is due any more. Refused once it was confirmed.</summary>
    public void LaatVervallen(DateTimeOffset nu)
    {
        if (Status != VoorstelStatus.TeBevestigen)
            throw new RuleViolation("C2", "Dit was al bevestigd of vervallen. Ververs de pagina.");
        (Status, AfgerondOp) = (VoorstelStatus.Vervallen, nu);
    }

    /// <summary>Makes the line that a backup of before the confirmation does not know; <see cref="Herstel"/> fills it.</summary>
    public static Vernietigingsvoorstel Leeg(Guid id, string publiekId, Guid leerling, DateOnly maand) => new() { Id = id, PubliekId = publiekId, LeerlingId = leerling, Maand = maand };

    /// <summary>
    /// A backup was put back and knows less than the list of what was destroyed (R-BWR-13): takes over the certificate and the ticks. <paramref name="leerling"/> is the pupil as the backup has
    /// one, for who must still find it in a source system; null when the backup has none. Refused for another line, and when this
    /// already knows as much.
    /// </summary>
    public void Herstel(Vernietigingsverklaring verklaring, Leerling? leerling, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(verklaring);
        if (verklaring.Id != Id || verklaring.Stand <= Stand)
            throw new RuleViolation("C2", "Hier valt niets te herstellen. Wat hier staat, is nieuwer.");
        var klaar = verklaring.Stappen.All(s => s.NagekekenOp is not null);
        if (Status is VoorstelStatus.TeBevestigen or VoorstelStatus.Vervallen)
        {
            _trajecten.AddRange(verklaring.Trajecten.Select(t => new VernietigdTraject(Guid.CreateVersion7(nu), Id, t)));
            _stappen.AddRange(verklaring.Stappen.Select(s => new Vernietigingsstap(s.Id, Id, s.Bron, s.Uiterlijk)));
            (Kenmerk, Geboren) = (leerling?.Kenmerk ?? "", verklaring.HeleLeerling ? leerling?.Geboortedatum.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "" : "");
        }

        foreach (var stap in verklaring.Stappen)
            _stappen.Find(s => s.Id == stap.Id)?.Herstel(stap);
        (HeleLeerling, BevestigdDoor, BevestigdOp) = (verklaring.HeleLeerling, verklaring.Door, verklaring.Op);
        (Status, AfgerondOp) = klaar ? (VoorstelStatus.Uitgevoerd, verklaring.AfgerondOp) : (VoorstelStatus.Bevestigd, null);
        if (klaar)
            (Kenmerk, Geboren) = ("", "");
    }

    /// <summary>How far it is: 0 before the confirmation, then one and one for each tick. Never goes back.</summary>
    public int Stand => BevestigdOp is null ? 0 : 1 + _stappen.Count(s => s.GedaanOp is not null) + _stappen.Count(s => s.IsKlaar);

    private void RondAf(DateTimeOffset nu)
    {
        if (!_stappen.TrueForAll(s => s.IsKlaar))
            return;
        (Status, AfgerondOp, Kenmerk, Geboren) = (VoorstelStatus.Uitgevoerd, nu, "", "");
        Raise(new VernietigingUitgevoerd(Id, LeerlingId, nu));
    }
}
