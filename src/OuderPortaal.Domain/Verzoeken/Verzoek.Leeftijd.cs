using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Termijnen;

namespace OuderPortaal.Domain.Verzoeken;

/// <content>An open request of a parent about a pupil who became 16 (D-13, R-VTG-18). Waiting is derived, never stored, so it begins at 00:00 without a job; R keeps running (R-TRM-16).</content>
public sealed partial class Verzoek
{
    /// <summary>What the pupil chose; null while nothing was chosen.</summary>
    public Leerlingkeuze? Keuze { get; private set; }

    /// <summary>Local date of the choice.</summary>
    public DateOnly? GekozenOp { get; private set; }

    /// <summary>Who wrote the choice down at the desk; null when the pupil chose in the portal.</summary>
    public MedewerkerId? KeuzeDoor { get; private set; }

    /// <summary>UTC instant from which the request is the pupil's; null when it was not taken over. What was written before is not theirs to read.</summary>
    public DateTimeOffset? OvergenomenOp { get; private set; }

    /// <summary>Whose request it was before; null on paper.</summary>
    public AccountId? VorigAccountId { get; private set; }

    /// <summary>Name of who asked before; encrypted at rest; empty when it was not taken over.</summary>
    public string VorigeNaam { get; private set; } = "";

    /// <summary>Postal address of who asked before; encrypted at rest.</summary>
    public string VorigAdres { get; private set; } = "";

    /// <summary>Rests on a decision of the directeur that this pupil cannot decide (R-AM-10): then nothing waits for the pupil.</summary>
    public bool OpWilsbesluit { get; private set; }

    /// <summary>UTC instant at which the pupil was asked, and the parent told so (D11c); null before.</summary>
    public DateTimeOffset? LeerlingGevraagdOp { get; private set; }

    /// <summary>UTC instant at which the parent was told that no answer comes; null before.</summary>
    public DateTimeOffset? OuderIngelichtOp { get; private set; }

    /// <summary>
    /// Whether nobody but the pupil decides what happens with it: asked about a pupil by somebody else before the 16th birthday, still open, and not allowed to go on by the
    /// pupil. No decision is made known and nothing is released while it is so.
    /// </summary>
    public bool IsAanLeerling(Leerling leerling, DateOnly vandaag) => IsOpen && IsGeraaktDoorZestien(leerling, vandaag) && Keuze is null or Leerlingkeuze.LaatEindigen;

    /// <summary>
    /// Whether this reader, who asked before the 16th birthday, sees nothing but that the pupil decides, and afterwards that no answer comes: the same whatever the pupil
    /// chose, until a machtiging of the pupil carries it (D11c).
    /// </summary>
    public bool IsDichtVoor(AccountId lezer, Leerling leerling, DateOnly vandaag) =>
        VorigAccountId == lezer
        || (AccountId == lezer && OvergenomenOp is null
            && (OuderIngelichtOp is not null || (IsOpen && IsGeraaktDoorZestien(leerling, vandaag) && (Keuze != Leerlingkeuze.GeeftMachtiging || VertegenwoordigingId is null))));

    /// <summary>WachtOpLeerling: the same, and the pupil did not choose yet.</summary>
    public bool WachtOpLeerling(Leerling leerling, DateOnly vandaag) => Keuze is null && IsAanLeerling(leerling, vandaag);

    /// <summary>Last local date on which the pupil can choose: the 16th birthday and 14 days, as set on receipt.</summary>
    public DateOnly LaatsteKeuzedag(Leerling leerling) => Zestien(leerling).AddDays(Instellingen.Termijnen.OpenVerzoekBij16Dagen);

    /// <summary>The parent hears how it goes on, at the latest on this local date: the day after the last day to choose, whatever was chosen.</summary>
    public DateOnly UitslagUiterlijk(Leerling leerling) => LaatsteKeuzedag(leerling).AddDays(1);

    /// <summary>Asks the pupil what must happen, by letter, and tells the parent (D11c): once, while it waits. Refused after the last day: then the question makes no sense.</summary>
    public void VraagLeerling(Leerling leerling, DateTimeOffset nu)
    {
        Require(VerzoekStatus.Ontvangen, VerzoekStatus.InBehandeling, VerzoekStatus.InBesluitvorming);
        EisKeuze(leerling, nu);
        if (LeerlingGevraagdOp is not null)
            throw new RuleViolation("R-VTG-18", "De leerling kreeg deze vraag al.");
        LeerlingGevraagdOp = nu;
        Raise(new LeerlingGevraagd(Id, leerling.Id, nu));
    }

    /// <summary>
    /// The pupil goes on with it: same number and date of receipt, on the pupil's own link; without an account the answer goes on paper to the pupil. Who asked before sees
    /// nothing of it any more. A proposed decision was meant for somebody else and is gone. Refuses a link that is not the pupil's own, and a choice after the last day.
    /// </summary>
    public void NeemOver(Vertegenwoordiging eigen, Leerling leerling, MedewerkerId? door, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(eigen);
        Require(VerzoekStatus.Ontvangen, VerzoekStatus.InBehandeling, VerzoekStatus.InBesluitvorming);
        var vandaag = EisKeuze(leerling, nu);
        if (eigen.Soort != VertegenwoordigingSoort.Zelf || eigen.LeerlingId != leerling.Id || !eigen.GeldtOp(vandaag, leerling.Geboortedatum, schrikkel: Instellingen.Termijnen.Schrikkel))
            throw new RuleViolation("R-VTG-2", "Wij weten nog niet zeker dat dit de leerling zelf is. Leg dat eerst vast.");

        (VorigAccountId, VorigeNaam, VorigAdres) = (AccountId, VerzoekerNaam, VerzoekerAdres);
        (AccountId, Hoedanigheid, VertegenwoordigingId) = (eigen.AccountId, Hoedanigheid.LeerlingZelf, eigen.Id);
        (VerzoekerNaam, BetrokkeneNaam, BetrokkeneGeboortedatum) = (leerling.Naam, leerling.Naam, leerling.Geboortedatum);
        (AntwoordKanaal, VerzoekerAdres) = eigen.AccountId is null ? (AntwoordKanaal.Post, leerling.Adres) : (AntwoordKanaal.Digitaal, "");
        // What the parent wrote is the parent's, and so is the question who the parent is.
        Toelichting = "";
        foreach (var vraag in _bewijsverzoeken.Where(b => b.Oordeel == BewijsOordeel.NogNietBeoordeeld))
            vraag.Ontvang(vraag.GeleverdOp ?? vandaag, BewijsOordeel.Vervallen);
        OvergenomenOp = nu;
        Kies(Leerlingkeuze.NeemtOver, vandaag, door);
        Raise(new VerzoekOvergenomen(Id, leerling.Id, nu));
    }

    /// <summary>The pupil lets the parent go on by machtiging, or lets it end. Refuses a takeover (<see cref="NeemOver"/>), and a choice after the last day.</summary>
    public void LegKeuzeVast(Leerlingkeuze keuze, Leerling leerling, MedewerkerId? door, DateTimeOffset nu)
    {
        Require(VerzoekStatus.Ontvangen, VerzoekStatus.InBehandeling, VerzoekStatus.InBesluitvorming);
        var vandaag = EisKeuze(leerling, nu);
        if (keuze is not (Leerlingkeuze.GeeftMachtiging or Leerlingkeuze.LaatEindigen))
            throw new RuleViolation("R-VTG-18", "Kies wat er met het verzoek moet gebeuren.", "Keuze");
        if (keuze == Leerlingkeuze.GeeftMachtiging)
            VertegenwoordigingId = null;
        Kies(keuze, vandaag, door);
        Raise(new LeerlingkeuzeGemaakt(Id, keuze, nu));
    }

    /// <summary>The pupil thinks again: until the last day, and as long as nobody acted on a machtiging. A takeover is not undone; it can be withdrawn.</summary>
    public void TrekKeuzeIn(Leerling leerling, DateTimeOffset nu)
    {
        Require(VerzoekStatus.Ontvangen, VerzoekStatus.InBehandeling, VerzoekStatus.InBesluitvorming);
        ArgumentNullException.ThrowIfNull(leerling);
        if (Keuze is not (Leerlingkeuze.GeeftMachtiging or Leerlingkeuze.LaatEindigen) || VertegenwoordigingId is not null && Keuze == Leerlingkeuze.GeeftMachtiging)
            throw new RuleViolation("R-VTG-18", "Deze keuze staat vast.");
        if (Amsterdam.Datum(nu) > LaatsteKeuzedag(leerling))
            throw new RuleViolation("R-VTG-18", TeLaatGekozen);
        (Keuze, GekozenOp, KeuzeDoor) = (null, null, null);
        Raise(new LeerlingkeuzeIngetrokken(Id, nu));
    }

    /// <summary>
    /// After the last day: without a choice, with the choice to let it end, or without the machtiging that was promised, it ends without content. Refused earlier, and when
    /// the pupil took it over.
    /// </summary>
    public void EindigBijZestien(Leerling leerling, DateTimeOffset nu)
    {
        Require(VerzoekStatus.Ontvangen, VerzoekStatus.InBehandeling, VerzoekStatus.InBesluitvorming);
        var vandaag = Amsterdam.Datum(nu);
        if (!KanEindigenBijZestien(leerling, vandaag))
            throw new RuleViolation("R-VTG-18", "De leerling kan nog kiezen, of het verzoek is nu van de leerling.");
        (Status, Besluit, GeslotenOp, OuderIngelichtOp) = (VerzoekStatus.Afgesloten, null, nu, nu);
        Raise(new VerzoekGeeindigdBijZestien(Id, nu));
    }

    /// <summary>Whether it ends on this local date; see <see cref="EindigBijZestien"/>.</summary>
    public bool KanEindigenBijZestien(Leerling leerling, DateOnly vandaag)
    {
        ArgumentNullException.ThrowIfNull(leerling);
        var zonderMachtiging = Keuze == Leerlingkeuze.GeeftMachtiging && VertegenwoordigingId is null && IsOpen && IsGeraaktDoorZestien(leerling, vandaag);
        return vandaag > LaatsteKeuzedag(leerling) && (zonderMachtiging || IsAanLeerling(leerling, vandaag));
    }

    /// <summary>Tells whose request it was that no answer comes: once, and not before the last day, so that the moment says nothing about what the pupil chose.</summary>
    public void LichtOuderIn(Leerling leerling, DateTimeOffset nu)
    {
        if (OvergenomenOp is null || OuderIngelichtOp is not null || Amsterdam.Datum(nu) <= LaatsteKeuzedag(leerling))
            throw new RuleViolation("R-VTG-18", "Hierover hoeft nu niemand bericht te krijgen.");
        OuderIngelichtOp = nu;
        Raise(new OuderIngelicht(Id, nu));
    }

    private const string TeLaatGekozen = "De tijd om te kiezen is voorbij. Je kunt wel altijd zelf een verzoek doen.";

    private DateOnly EisKeuze(Leerling leerling, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(leerling);
        var vandaag = Amsterdam.Datum(nu);
        if (!WachtOpLeerling(leerling, vandaag))
            throw new RuleViolation("R-VTG-18", "Over dit verzoek valt niets meer te kiezen. Ververs de pagina.");
        if (vandaag > LaatsteKeuzedag(leerling))
            throw new RuleViolation("R-VTG-18", TeLaatGekozen);
        return vandaag;
    }

    private void Kies(Leerlingkeuze keuze, DateOnly vandaag, MedewerkerId? door)
    {
        (Keuze, GekozenOp, KeuzeDoor) = (keuze, vandaag, door);
        if (keuze == Leerlingkeuze.LaatEindigen || Status != VerzoekStatus.InBesluitvorming)
            return;
        Besluit = null;
        Status = VerzoekStatus.InBehandeling;
    }

    private bool IsGeraaktDoorZestien(Leerling leerling, DateOnly vandaag)
    {
        ArgumentNullException.ThrowIfNull(leerling);
        return Soort.VraagtKoppeling() && LeerlingId == leerling.Id && Hoedanigheid != Hoedanigheid.LeerlingZelf && !OpWilsbesluit
            && Zestien(leerling) is var zestien && OntvangenOp < zestien && zestien <= vandaag;
    }

    private DateOnly Zestien(Leerling leerling)
    {
        ArgumentNullException.ThrowIfNull(leerling);
        return Leeftijdsgrens.Van(leerling.Geboortedatum, 16, Instellingen.Termijnen.Schrikkel).Datum;
    }
}
