using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;

namespace OuderPortaal.Domain.Verzoeken;

/// <content>The work between receipt and decision: who handles it, about whom, on which link, and the proof.</content>
public sealed partial class Verzoek
{
    // R-ID-2: so long a letter with a code is valid.
    private const int BriefcodeDagen = 21;

    /// <summary>Gives the request to somebody; the first time it goes from Ontvangen to InBehandeling.</summary>
    public void WijsToe(MedewerkerId behandelaar, DateTimeOffset nu)
    {
        Require(VerzoekStatus.Ontvangen, VerzoekStatus.InBehandeling, VerzoekStatus.InBesluitvorming);
        BehandelaarId = behandelaar;
        if (Status == VerzoekStatus.Ontvangen)
            Status = VerzoekStatus.InBehandeling;
        Raise(new BehandelaarToegewezen(Id, behandelaar, nu));
    }

    /// <summary>
    /// Matches the typed child to a pupil of the register. A match to another pupil drops the link: that must be recorded anew. Refused for own data.
    /// </summary>
    public void KoppelLeerling(Leerling leerling, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(leerling);
        Require(VerzoekStatus.Ontvangen, VerzoekStatus.InBehandeling);
        if (Soort == VerzoekSoort.InzageEigenGegevens)
            throw new RuleViolation("R-INZ-16", "Dit verzoek gaat over de verzoeker zelf. Daar hoort geen leerling bij.", "LeerlingId");
        if (LeerlingId != leerling.Id)
            VertegenwoordigingId = null;
        LeerlingId = leerling.Id;
        Raise(new LeerlingGekoppeld(Id, leerling.Id, nu));
    }

    /// <summary>Says on which link the verzoeker acts. Refuses a link of somebody else or with another pupil, and one that does not hold today.</summary>
    public void KoppelVertegenwoordiging(Vertegenwoordiging link, Leerling leerling, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(link);
        ArgumentNullException.ThrowIfNull(leerling);
        Require(VerzoekStatus.Ontvangen, VerzoekStatus.InBehandeling);
        if (LeerlingId != leerling.Id || link.LeerlingId != leerling.Id)
            throw new RuleViolation("R-ID-8", "Koppel eerst de leerling. De koppeling hoort bij een andere leerling.");
        if (link.AccountId != AccountId)
            throw new RuleViolation("R-ID-8", "Deze koppeling is van een ander dan de verzoeker.");
        if (!link.GeldtOp(Amsterdam.Datum(nu), leerling.Geboortedatum))
            throw new RuleViolation("R-VTG-16", "Deze koppeling geldt vandaag niet. Leg een nieuwe vast.");
        VertegenwoordigingId = link.Id;
        OpWilsbesluit = link.Soort == VertegenwoordigingSoort.Wilsonbekwaam;
        Raise(new VertegenwoordigingGekoppeld(Id, link.Id, nu));
    }

    /// <summary>A request on paper gets an account; T0 stays (ontwerp.md 6).</summary>
    public void KoppelAccount(AccountId account, DateTimeOffset nu)
    {
        Require(VerzoekStatus.Ontvangen, VerzoekStatus.InBehandeling, VerzoekStatus.InBesluitvorming);
        if (AccountId is not null)
            throw new RuleViolation("R-ID-8", "Dit verzoek hoort al bij een account.");
        AccountId = account;
        Raise(new AccountGekoppeld(Id, account, nu));
    }

    /// <summary>
    /// Asks for proof in writing (D2); from the day after, the term stands still. Refuses a bewijstermijn that is missing or not after today. A letter with a code is valid
    /// for 21 days, so its bewijstermijn is no shorter; an end that is no werkdag moves to the next one (R-AM-19). Allowed while an earlier question is open (R-AM-18).
    /// Returns whether it still suspends: on or after R0 it does not (W-TRM-1), and neither does gezag in regime Civiel (R-AM-20).
    /// </summary>
    public bool VraagBewijs(BewijsOnderwerp onderwerp, Twijfel twijfel, Bewijswijze wijze, DateOnly? bewijstermijn, MedewerkerId door, DateTimeOffset nu)
    {
        Require(VerzoekStatus.Ontvangen, VerzoekStatus.InBehandeling);
        var vandaag = Amsterdam.Datum(nu);
        EisPassend(onderwerp, twijfel, wijze);
        if (bewijstermijn is not { } laatsteDag || laatsteDag <= vandaag)
            throw new RuleViolation("R-TRM-8", "Kies een datum na vandaag. Zonder termijn staat de klok niet stil.", "Bewijstermijn");
        if (laatsteDag > vandaag.AddDays(90))
            throw new RuleViolation("R-TRM-8", "Kies een datum binnen drie maanden. Zo weet de ouder waar die aan toe is.", "Bewijstermijn");

        if (wijze == Bewijswijze.Briefcode && laatsteDag < vandaag.AddDays(BriefcodeDagen))
            laatsteDag = vandaag.AddDays(BriefcodeDagen);
        var schortNogOp = Termijn.R0 is { } einde && vandaag < einde && SchortOp(onderwerp);
        var opWerkdag = Kalender.Werkdagen.EersteWerkdagOpOfNa(laatsteDag);
        var bewijs = new Bewijsverzoek(Guid.CreateVersion7(nu), Id, onderwerp, twijfel, wijze, vandaag, opWerkdag, door);
        _bewijsverzoeken.Add(bewijs);
        Raise(new BewijsGevraagd(Id, bewijs.Id, nu));
        return schortNogOp;
    }

    /// <summary>
    /// Proof was delivered on this local date; the term runs again from then (R-TRM-9). Late proof is taken too: the term already ran. It answers every question about the
    /// same subject that was asked before that day: a parent who was asked twice shows a document once.
    /// </summary>
    public void OntvangBewijs(Guid bewijsverzoekId, DateOnly geleverdOp, BewijsOordeel oordeel, DateTimeOffset nu, string redenAfkeuring = "")
    {
        Require(VerzoekStatus.Ontvangen, VerzoekStatus.InBehandeling, VerzoekStatus.InBesluitvorming);
        var bewijs = _bewijsverzoeken.Find(b => b.Id == bewijsverzoekId) ?? throw new RuleViolation("R-TRM-9", "Deze vraag om bewijs hoort niet bij dit verzoek.");
        if (bewijs.GeleverdOp is not null)
            throw new RuleViolation("R-TRM-9", "Dit bewijs was al ontvangen. Een collega was u net voor.");
        if (geleverdOp < bewijs.GevraagdOp)
            throw new RuleViolation("R-TRM-9", "Het bewijs kan niet binnen zijn voor u erom vroeg. Kijk de datum na.", "GeleverdOp");
        if (geleverdOp > Amsterdam.Datum(nu))
            throw new RuleViolation("R-TRM-9", "De datum ligt na vandaag. Vul de dag in waarop het bewijs kwam.", "GeleverdOp");
        if (!Enum.IsDefined(oordeel) || oordeel == BewijsOordeel.Vervallen)
            throw new RuleViolation("R-ID-5", "Kies of het bewijs goed is.", "Oordeel");
        if (oordeel == BewijsOordeel.Afgekeurd && string.IsNullOrWhiteSpace(redenAfkeuring))
            throw new RuleViolation("R-TRM-9", "Schrijf wat er niet goed was. De ouder leest deze zin.", "Reden");

        foreach (var vraag in _bewijsverzoeken.Where(b => b == bewijs || b.WordtBeantwoordDoor(bewijs, geleverdOp)))
            vraag.Ontvang(geleverdOp, oordeel);
        Raise(new BewijsGeleverd(Id, bewijs.Id, geleverdOp, nu));
        if (oordeel == BewijsOordeel.Afgekeurd)
            Raise(new BewijsAfgekeurd(Id, bewijs.Id, redenAfkeuring.Trim(), nu));
    }

    /// <summary>Corrects a wrong date of receipt to an earlier one, which can only help the parent (R-TRM-15). A later date is refused here: that needs a second person.</summary>
    public void VervroegOntvangst(DateOnly datum, DateTimeOffset nu)
    {
        Require(VerzoekStatus.Ontvangen, VerzoekStatus.InBehandeling, VerzoekStatus.InBesluitvorming);
        if (Kanaal == Kanaal.Portaal)
            throw new RuleViolation("R-TRM-15", "De portaaldatum staat vast. Die kunt u niet wijzigen.", "Datum");
        if (datum >= OntvangenOp)
            throw new RuleViolation("R-TRM-15", "Kies een eerdere datum. Een latere datum is nadelig voor de ouder.", "Datum");
        if (datum < OntvangenOp.AddYears(-1))
            throw new RuleViolation("R-TRM-15", "Deze datum is meer dan een jaar eerder. Kijk het jaartal na.", "Datum");
        var was = OntvangenOp;
        OntvangenOp = datum;
        Raise(new OntvangstVervroegd(Id, was, datum, nu));
    }

    // R-ID-1, R-ID-2, R-AM-15: the reason and the manner must fit what is doubted.
    private void EisPassend(BewijsOnderwerp onderwerp, Twijfel twijfel, Bewijswijze wijze)
    {
        if (!Enum.IsDefined(twijfel) || !Enum.IsDefined(onderwerp))
            throw new RuleViolation("R-ID-1", "Kies waarom u twijfelt. Zonder reden mag u geen bewijs vragen.", "Twijfel");
        if (!Enum.IsDefined(wijze))
            throw new RuleViolation("R-ID-2", "Kies hoe de ouder het bewijs kan geven.", "Wijze");
        if (onderwerp == BewijsOnderwerp.Identiteit && twijfel == Twijfel.GezagNietBekend)
            throw new RuleViolation("R-ID-8", "Twijfelt u over het gezag? Vraag dan bewijs van gezag, niet van identiteit.", "Twijfel");
        if (onderwerp == BewijsOnderwerp.Identiteit && wijze == Bewijswijze.UittrekselGezag)
            throw new RuleViolation("R-ID-2", "Een uittreksel bewijst het gezag, niet wie iemand is. Kies een andere manier.", "Wijze");
        if (wijze == Bewijswijze.AfgeschermdeKopie && AntwoordKanaal != AntwoordKanaal.Post)
            throw new RuleViolation("R-AM-15", "Een kopie kan alleen als het antwoord per post gaat. Kies de brief of de balie.", "Wijze");
        if (twijfel == Twijfel.NieuwAccountOnbekend && wijze is not (Bewijswijze.Terugbellen or Bewijswijze.Briefcode))
            throw new RuleViolation("R-AM-15", "Bij een nieuw account belt u terug of stuurt u een brief met code. Meer mag u niet vragen.", "Wijze");
    }
}
