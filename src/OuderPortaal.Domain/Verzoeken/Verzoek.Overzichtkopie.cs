using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Overzichten;

namespace OuderPortaal.Domain.Verzoeken;

/// <content>Another copy of an overview that was given before (R-11.1-3): its own request, its own number and term, the same overview.</content>
public sealed partial class Verzoek
{
    /// <summary>The request that was answered with the overview; null for every other kind.</summary>
    public Guid? KopieVanId { get; private set; }

    /// <summary>An overview of a pupil was given on this request, wholly or with something left out.</summary>
    public bool GafOverzicht => Soort == VerzoekSoort.Inzage && Besluit is { BekendgemaaktOp: not null, Uitkomst: BesluitUitkomst.Toegewezen or BesluitUitkomst.DeelsToegewezen };

    /// <summary>Whether another copy of this overview can be asked: it was given on this request, and it was not destroyed or taken back.</summary>
    public bool KanKopieVragen(Gegevensoverzicht? overzicht) =>
        GafOverzicht && overzicht?.VerzoekId == Id && overzicht.Status is OverzichtStatus.Beschikbaar or OverzichtStatus.Uitgereikt or OverzichtStatus.Verzegeld;

    /// <summary>
    /// Received through the portal from who got the overview. Whether this person may still have it is judged when the copy is given, as for the overview itself. Refused
    /// when the overview is gone: then a new request for inzage is the road, free too.
    /// </summary>
    public static Verzoek VraagKopie(Verzoek van, Gegevensoverzicht? overzicht, AntwoordKanaal kanaal, string adres, string nummer, Spelregels spelregels, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(van);
        ArgumentNullException.ThrowIfNull(adres);
        if (!van.KanKopieVragen(overzicht))
            throw new RuleViolation("R-11.1-3", "Dit overzicht is er niet meer. Vraag een nieuw overzicht. Dat is gratis.");
        if (kanaal == AntwoordKanaal.Post && string.IsNullOrWhiteSpace(adres))
            throw new RuleViolation("R-AM-35", "Vul het adres in waar de kopie heen moet.", "Adres");

        var vraag = new Vraag(
            VerzoekSoort.ExtraKopie, new Verzoeker(van.AccountId, van.VerzoekerNaam, kanaal == AntwoordKanaal.Post ? adres : ""),
            new Betrokkene(van.BetrokkeneNaam, van.BetrokkeneGeboortedatum, van.LeerlingId), van.Hoedanigheid, kanaal);
        if (vraag.Verzoeker.AccountId is null)
            throw new RuleViolation("R-AM-08", "Log in om een verzoek te doen.");
        var verzoek = Neem(vraag, Kanaal.Portaal, nummer, Amsterdam.Datum(nu), spelregels, nu);
        (verzoek.KopieVanId, verzoek.VertegenwoordigingId) = (van.Id, van.VertegenwoordigingId);
        return verzoek;
    }

    /// <summary>
    /// The same asked on paper, by phone, mail or at the desk. Who asks and for whom is proved anew, as for everything that comes so. Refused when the overview is gone, and for somebody else than who
    /// got it: that is a request for inzage of its own.
    /// </summary>
    public static Verzoek VoerKopieIn(Verzoek van, Gegevensoverzicht? overzicht, Vraag vraag, Kanaal kanaal, DateOnly ontvangenOp, string nummer, Spelregels spelregels, DateTimeOffset nu, DateOnly? vraagdag = null)
    {
        ArgumentNullException.ThrowIfNull(van);
        ArgumentNullException.ThrowIfNull(vraag);
        if (!van.KanKopieVragen(overzicht))
            throw new RuleViolation("R-11.1-3", "Dit overzicht is er niet meer, of het is nog niet gegeven. Voer een nieuw verzoek om inzage in.", "KopieVan");
        if (Leerlingen.Leerling.AlsZoeknaam(vraag.Verzoeker.Naam) != Leerlingen.Leerling.AlsZoeknaam(van.VerzoekerNaam))
            throw new RuleViolation("R-11.1-3", "Dit overzicht was voor iemand anders. Voer een nieuw verzoek om inzage in.", "Naam");

        var verzoek = VoerIn(
            vraag with { Soort = VerzoekSoort.ExtraKopie, Betrokkene = new(van.BetrokkeneNaam, van.BetrokkeneGeboortedatum, van.LeerlingId), Hoedanigheid = van.Hoedanigheid },
            kanaal, ontvangenOp, nummer, spelregels, nu, vraagdag: vraagdag);
        verzoek.KopieVanId = van.Id;
        return verzoek;
    }
}
