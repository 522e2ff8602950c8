using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Kalender;

namespace OuderPortaal.Domain.Verzoeken;

/// <content>Proof of who asks and on which authority: asked, posted, delivered (article 11.2, B4).</content>
public sealed partial class Verzoek
{
    /// <summary>So long a letter with a code is valid, in calendar days (R-ID-2).</summary>
    public const int BriefcodeDagen = 21;

    // R-AM-19: posted later than so many werkdagen after asking, nothing stands still.
    private const int WerkdagenOmTeVersturen = 2;

    /// <summary>
    /// Asks for proof in writing (D2); from the day after, the term stands still. Refuses a bewijstermijn that is missing or not after today. A letter with a code is valid
    /// for 21 days, so its bewijstermijn is no shorter, and it counts as asked on the day it is posted; an end that is no werkdag moves to the next one (R-AM-19).
    /// Allowed while an earlier question is open (R-AM-18). With a ladder it refuses what the ladder refuses, and a heavier manner than proposed without a reason.
    /// Returns whether it still suspends: on or after R0 it does not (W-TRM-1), and neither does gezag in regime Civiel (R-AM-20).
    /// </summary>
    public bool VraagBewijs(
        BewijsOnderwerp onderwerp, Twijfel twijfel, Bewijswijze wijze, DateOnly? bewijstermijn, MedewerkerId door, DateTimeOffset nu,
        Bewijsladder? ladder = null, string redenZwaarder = "")
    {
        Require(VerzoekStatus.Ontvangen, VerzoekStatus.InBehandeling);
        var vandaag = Amsterdam.Datum(nu);
        EisPassend(onderwerp, twijfel, wijze);
        var zwaarder = onderwerp == BewijsOnderwerp.Identiteit && ladder?.EisMogelijk(wijze, redenZwaarder) == true;
        Documentnummer.Weiger(redenZwaarder, "RedenZwaarder");
        if (bewijstermijn is not { } laatsteDag || laatsteDag <= vandaag)
            throw new RuleViolation("R-TRM-8", "Kies een datum na vandaag. Zonder termijn staat de klok niet stil.", "Bewijstermijn");
        if (laatsteDag > vandaag.AddDays(90))
            throw new RuleViolation("R-TRM-8", "Kies een datum binnen drie maanden. Zo weet de ouder waar die aan toe is.", "Bewijstermijn");

        if (wijze == Bewijswijze.Briefcode && laatsteDag < vandaag.AddDays(BriefcodeDagen))
            laatsteDag = vandaag.AddDays(BriefcodeDagen);
        var schortNogOp = SchortNogOp(onderwerp, vandaag);
        var opWerkdag = Kalender.Werkdagen.EersteWerkdagOpOfNa(laatsteDag);
        var bewijs = new Bewijsverzoek(
            Guid.CreateVersion7(nu), Id, onderwerp, twijfel, wijze, vandaag, opWerkdag, door,
            wijze == Bewijswijze.Briefcode ? BriefcodeVersturenUiterlijk(vandaag) : null, zwaarder ? redenZwaarder.Trim() : "");
        _bewijsverzoeken.Add(bewijs);
        Raise(new BewijsGevraagd(Id, bewijs.Id, nu));
        return schortNogOp && !Feiten.VraagtDoorOnzeFout(bewijs.Feit);
    }

    /// <summary>Whether a question about this, asked on this local date, still makes the term stand still: before R0 (W-TRM-1), and for gezag only in regime Awb (R-AM-20).</summary>
    public bool SchortNogOp(BewijsOnderwerp onderwerp, DateOnly opDatum) => Termijn.R0 is { } einde && opDatum < einde && Feiten.SchortOp(onderwerp);

    /// <summary>Last local date of posting on which a letter with a code that is asked on this date makes the term stand still (R-AM-19).</summary>
    public DateOnly BriefcodeVersturenUiterlijk(DateOnly gevraagdOp) => Kalender.Werkdagen.WerkdagenErbij(gevraagdOp, WerkdagenOmTeVersturen);

    /// <summary>
    /// The letter with a code was posted on this local date: that is the day of asking, the bewijstermijn is 21 days later, rolled in favour of the parent (R-AM-19).
    /// Posted later than two werkdagen after it was asked, the term never stands still for it. Refuses a date before the question or after today, and a second posting.
    /// </summary>
    public void LegVerzendingVast(Guid bewijsverzoekId, DateOnly verstuurdOp, DateTimeOffset nu)
    {
        Require(VerzoekStatus.Ontvangen, VerzoekStatus.InBehandeling, VerzoekStatus.InBesluitvorming);
        var bewijs = _bewijsverzoeken.Find(b => b.Id == bewijsverzoekId) ?? throw new RuleViolation("R-AM-19", "Deze vraag om bewijs hoort niet bij dit verzoek.");
        if (!bewijs.WachtOpVersturen)
            throw new RuleViolation("R-AM-19", "Deze brief was al verstuurd, of het bewijs is er al.");
        if (verstuurdOp < bewijs.GevraagdOp || verstuurdOp > Amsterdam.Datum(nu))
            throw new RuleViolation("R-AM-19", "Vul de echte dag in: niet na vandaag en niet voor de dag waarop u de brief vroeg.", "VerstuurdOp");
        bewijs.Verstuur(verstuurdOp, Kalender.Werkdagen.EersteWerkdagOpOfNa(verstuurdOp.AddDays(BriefcodeDagen)));
        Raise(new BewijsbriefVerstuurd(Id, bewijs.Id, verstuurdOp, nu));
    }

    /// <summary>
    /// Proof was delivered on this local date; the term runs again from then (R-TRM-9). Late proof is taken too: the term already ran. It answers every question about the
    /// same subject that was asked before that day: a parent who was asked twice shows a document once. A letter with a code is answered by the code, or by an identity that
    /// was established by another road and is enough for the answer; nobody answers it by hand (R-AM-19).
    /// </summary>
    public void OntvangBewijs(
        Guid bewijsverzoekId, DateOnly geleverdOp, BewijsOordeel oordeel, DateTimeOffset nu, string redenAfkeuring = "", Identiteitsverificatie? identiteit = null)
    {
        Require(VerzoekStatus.Ontvangen, VerzoekStatus.InBehandeling, VerzoekStatus.InBesluitvorming);
        var bewijs = _bewijsverzoeken.Find(b => b.Id == bewijsverzoekId) ?? throw new RuleViolation("R-TRM-9", "Deze vraag om bewijs hoort niet bij dit verzoek.");
        if (bewijs.GeleverdOp is not null)
            throw new RuleViolation("R-TRM-9", "Dit bewijs was al ontvangen. Een collega was u net voor.");
        if (geleverdOp < bewijs.GevraagdOp)
            throw new RuleViolation("R-TRM-9", "Het bewijs kan niet binnen zijn voor u erom vroeg. Kijk de datum na.", "GeleverdOp");
        if (geleverdOp > Amsterdam.Datum(nu))
            throw new RuleViolation("R-TRM-9", "De datum ligt na vandaag. Vul de dag in waarop het bewijs kwam.", "GeleverdOp");
        if (!Enum.IsDefined(oordeel) || oordeel is BewijsOordeel.Vervallen or BewijsOordeel.NietBekeken)
            throw new RuleViolation("R-ID-5", "Kies of het bewijs goed is.", "Oordeel");
        if (oordeel == BewijsOordeel.Afgekeurd && string.IsNullOrWhiteSpace(redenAfkeuring))
            throw new RuleViolation("R-TRM-9", "Schrijf wat er niet goed was. De ouder leest deze zin.", "Reden");

        var herkend = identiteit is not null && BewijstGenoeg(identiteit);
        if (bewijs.Wijze == Bewijswijze.Briefcode && !herkend)
            throw new RuleViolation("R-AM-19", "De verzoeker vult de code zelf in, in het portaal. Lukt dat niet? Kies 'Aan de balie'.", "Oordeel");

        Documentnummer.Weiger(redenAfkeuring, "Reden");

        var metDeHand = oordeel == BewijsOordeel.Goed && !herkend;
        foreach (var vraag in _bewijsverzoeken.Where(b => b == bewijs || (b.WordtBeantwoordDoor(bewijs, geleverdOp) && !(metDeHand && b.Wijze == Bewijswijze.Briefcode))))
            vraag.Ontvang(geleverdOp, oordeel);
        Raise(new BewijsGeleverd(Id, bewijs.Id, geleverdOp, nu));
        if (oordeel == BewijsOordeel.Afgekeurd)
            Raise(new BewijsAfgekeurd(Id, bewijs.Id, redenAfkeuring.Trim(), nu));
    }

    /// <summary>Whether this identity is of who asks, at the level that the answer needs: N3 for an answer online, N2 on paper (D-11).</summary>
    public bool BewijstGenoeg(Identiteitsverificatie identiteit)
    {
        ArgumentNullException.ThrowIfNull(identiteit);
        return identiteit.IsVan(VerzoekerNaam) && identiteit.Niveau >= Ladderfeiten.NodigVoor(AntwoordKanaal);
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
        if (onderwerp == BewijsOnderwerp.Gezag && wijze == Bewijswijze.Briefcode)
            throw new RuleViolation("R-ID-8", "Een code bewijst wie iemand is, niet het gezag. Kies een andere manier.", "Wijze");
        if (wijze == Bewijswijze.AfgeschermdeKopie && AntwoordKanaal != AntwoordKanaal.Post)
            throw new RuleViolation("R-AM-15", "Een kopie kan alleen als het antwoord per post gaat. Kies de brief of de balie.", "Wijze");
        if (twijfel == Twijfel.NieuwAccountOnbekend && wijze is not (Bewijswijze.Terugbellen or Bewijswijze.Briefcode))
            throw new RuleViolation("R-AM-15", "Bij een nieuw account belt u terug of stuurt u een brief met code. Meer mag u niet vragen.", "Wijze");
    }
}
