using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Identiteit;

/// <summary>
/// A redacted copy of an identity document in quarantine (R-ID-3..5): the answer to one question for proof, for an answer by post. The file lies in the vault under a key
/// of its own; every verb that ends the waiting destroys it. What stays: that there was one, when, who judged it, and the outcome. Never a number or an image.
/// </summary>
public sealed class Bewijskopie : Aggregate
{
    /// <summary>Calendar days after which a copy that nobody looked at is destroyed.</summary>
    public const int BewaarDagen = 14;

    /// <summary>Copies that one account may send in a year.</summary>
    public const int PerJaar = 20;

    private const int NieuweVraagDagen = 14;

    private Bewijskopie()
    {
    }

    public Guid VerzoekId { get; private set; }

    /// <summary>The question that it answers; also the owner of the key in the vault. One copy per question.</summary>
    public Guid BewijsverzoekId { get; private set; }

    public AccountId AccountId { get; private set; }

    public Guid KluisbestandId { get; private set; }

    /// <summary>UTC instant of the upload.</summary>
    public DateTimeOffset OntvangenOp { get; private set; }

    public KopieOordeel Oordeel { get; private set; }

    /// <summary>UTC instant at which the waiting ended and the file was destroyed; null while it waits.</summary>
    public DateTimeOffset? VernietigdOp { get; private set; }

    /// <summary>Who looked; null when nobody did.</summary>
    public MedewerkerId? BeoordeeldDoor { get; private set; }

    /// <summary>Last werkdag on which the judgement is in time (R-ID-6): two after delivery.</summary>
    public static DateOnly BeoordeelUiterlijk(DateTimeOffset ontvangenOp, Werkdagkalender kalender)
    {
        ArgumentNullException.ThrowIfNull(kalender);
        return kalender.WerkdagenErbij(Amsterdam.Datum(ontvangenOp), 2);
    }

    /// <summary>
    /// Takes a copy: it counts as delivery of the proof, so the term runs again (R-TRM-9). Refuses one that was not asked, of somebody else's request, after the last day, or
    /// for an answer that does not go by post (R-AM-15).
    /// </summary>
    public static Bewijskopie Ontvang(Verzoek verzoek, Guid bewijsverzoekId, AccountId account, Guid kluisbestandId, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        if (verzoek.AccountId != account)
            throw new RuleViolation("R-ID-8", "Deze vraag om bewijs is niet aan u gesteld.");
        if (verzoek.GevraagdeKopie(Amsterdam.Datum(nu)) is not { } vraag || vraag.Id != bewijsverzoekId)
            throw new RuleViolation("R-AM-15", "Wij wachten nu niet op een kopie.");
        verzoek.OntvangBewijs(vraag.Id, Amsterdam.Datum(nu), BewijsOordeel.NogNietBeoordeeld, nu);
        var kopie = new Bewijskopie
        {
            Id = Guid.CreateVersion7(nu), VerzoekId = verzoek.Id, BewijsverzoekId = vraag.Id, AccountId = account, KluisbestandId = kluisbestandId, OntvangenOp = nu,
        };
        kopie.Raise(new KopieOntvangen(verzoek.Id, kopie.Id, nu));
        return kopie;
    }

    /// <summary>The same person, and all is covered: identity is recorded at N2 with the kind of document, and the copy is destroyed.</summary>
    public Identiteitsverificatie KeurGoed(Verzoek verzoek, string? documentsoort, MedewerkerId door, DateTimeOffset nu)
    {
        EisWacht(verzoek);
        // A pupil of 16 may have taken the request over meanwhile: the copy of a parent proves nothing about the pupil.
        if (verzoek.AccountId != AccountId)
            throw new RuleViolation("R-ID-8", "Deze kopie is van een ander dan de verzoeker van nu. Kies nee.");
        if (string.IsNullOrWhiteSpace(documentsoort))
            throw new RuleViolation("R-ID-5", "Kies welk soort bewijs u zag. Alleen het soort, nooit het nummer.", "Documentsoort");
        verzoek.BeoordeelBewijs(BewijsverzoekId, BewijsOordeel.Goed, nu);
        Vernietig(KopieOordeel.Goed, door, nu);
        return Identiteitsverificatie.LegVast(
            verzoek.AccountId, verzoek.Id, verzoek.VerzoekerNaam, Identificatiewijze.AfgeschermdeKopie, documentsoort, Amsterdam.Datum(nu), door, nu);
    }

    /// <summary>
    /// Not good: the copy is destroyed at once, the person reads why (D3b). With a new last day it is asked again, which begins a new suspension (R-ID-3); not when we know
    /// by another road who it is (R-ID-1).
    /// </summary>
    public void KeurAf(Verzoek verzoek, IReadOnlyCollection<Afkeurreden> redenen, DateOnly? nieuweBewijstermijn, MedewerkerId door, DateTimeOffset nu, Niveau niveau = Niveau.N1)
    {
        ArgumentNullException.ThrowIfNull(redenen);
        EisWacht(verzoek);
        if (redenen.Count == 0 || redenen.Any(r => !Enum.IsDefined(r)))
            throw new RuleViolation("R-ID-3", "Kies wat er niet goed was. De ouder leest deze zin.", "Redenen");
        var vraag = Vraag(verzoek);
        verzoek.BeoordeelBewijs(BewijsverzoekId, BewijsOordeel.Afgekeurd, nu, string.Join(' ', redenen.Distinct().Order().Select(r => r.Zin(verzoek.Aanspreekvorm))));
        Vernietig(KopieOordeel.Afgekeurd, door, nu);
        if (nieuweBewijstermijn is not null && !IsBekend(verzoek, niveau))
            verzoek.VraagBewijs(vraag.Onderwerp, vraag.Twijfel, vraag.Wijze, nieuweBewijstermijn, door, nu);
    }

    /// <summary>
    /// Nobody looked for 14 days: destroyed, told to the person, and asked by another road while that can still be asked. Only destroyed when nobody needs the proof any more,
    /// for the request ended or we know who it is. Refused before that day.
    /// </summary>
    public void LaatVervallen(Verzoek verzoek, DateTimeOffset nu, Niveau niveau = Niveau.N1)
    {
        EisWacht(verzoek);
        if (nu < OntvangenOp.AddDays(BewaarDagen))
            throw new RuleViolation("R-ID-5", "Deze kopie is nog geen 14 dagen oud.");
        Verwerp(verzoek, KopieOordeel.NietBekeken, Bewijswijze.Balie, "Wij hebben de kopie niet op tijd bekeken. Dat is onze fout en het spijt ons.", nu, niveau);
    }

    /// <summary>The virus scanner found something: destroyed, told to the person, and asked again. Only destroyed when nobody needs the proof any more.</summary>
    public void WasBesmet(Verzoek verzoek, DateTimeOffset nu, Niveau niveau = Niveau.N1)
    {
        EisWacht(verzoek);
        Verwerp(verzoek, KopieOordeel.Besmet, Bewijswijze.AfgeschermdeKopie, "In het bestand zat een virus. Kijk het apparaat na voordat er een nieuwe kopie komt.", nu, niveau);
    }

    /// <summary>The request ended, or went to the pupil, before anybody looked: destroyed. Does nothing when that happened already.</summary>
    public void Beeindig(DateTimeOffset nu)
    {
        if (Oordeel == KopieOordeel.Wacht)
            Vernietig(KopieOordeel.NietMeerNodig, door: null, nu);
    }

    private void Verwerp(Verzoek verzoek, KopieOordeel oordeel, Bewijswijze opnieuw, string zin, DateTimeOffset nu, Niveau niveau)
    {
        // The end of the file never waits for what the request allows.
        if (!IsNogNodig(verzoek))
        {
            Beeindig(nu);
            return;
        }

        // Known by another road meanwhile: the question is answered, and nobody is told to do anything.
        if (IsBekend(verzoek, niveau))
        {
            verzoek.BeoordeelBewijs(BewijsverzoekId, BewijsOordeel.Goed, nu);
            Beeindig(nu);
            return;
        }

        var vraag = Vraag(verzoek);
        verzoek.BeoordeelBewijs(BewijsverzoekId, oordeel == KopieOordeel.NietBekeken ? BewijsOordeel.NietBekeken : BewijsOordeel.Afgekeurd, nu, zin);
        Vernietig(oordeel, door: null, nu);
        if (verzoek.Status is VerzoekStatus.Ontvangen or VerzoekStatus.InBehandeling)
            verzoek.VraagBewijs(vraag.Onderwerp, vraag.Twijfel, opnieuw, Amsterdam.Datum(nu).AddDays(NieuweVraagDagen), vraag.Door, nu);
    }

    /// <summary>The request is open, still of who sent the copy, and this proof was not judged.</summary>
    private bool IsNogNodig(Verzoek verzoek) => verzoek.IsOpen && verzoek.AccountId == AccountId
        && Vraag(verzoek) is { GeleverdOp: not null, Oordeel: BewijsOordeel.NogNietBeoordeeld };

    private static bool IsBekend(Verzoek verzoek, Niveau niveau) => niveau >= Ladderfeiten.NodigVoor(verzoek.AntwoordKanaal);

    private Bewijsverzoek Vraag(Verzoek verzoek) => verzoek.Bewijsverzoeken.Single(b => b.Id == BewijsverzoekId);

    private void EisWacht(Verzoek verzoek)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        if (verzoek.Id != VerzoekId)
            throw new RuleViolation("R-ID-8", "Deze kopie hoort bij een ander verzoek.");
        if (Oordeel != KopieOordeel.Wacht)
            throw new RuleViolation("R-ID-5", "Deze kopie was al beoordeeld en is vernietigd. Een collega was u net voor.");
    }

    private void Vernietig(KopieOordeel oordeel, MedewerkerId? door, DateTimeOffset nu)
    {
        (Oordeel, BeoordeeldDoor, VernietigdOp) = (oordeel, door, nu);
        Raise(new KopieVernietigd(VerzoekId, Id, BewijsverzoekId, oordeel, nu));
    }
}
