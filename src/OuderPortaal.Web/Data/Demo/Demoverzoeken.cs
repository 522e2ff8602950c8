using OuderPortaal.Domain.Berichten;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Kluis;
using OuderPortaal.Web.Pages.Directie;
using OuderPortaal.Web.Pages.Secretariaat;

namespace OuderPortaal.Web.Data.Demo;

/// <summary>Requests in every state, made by the same verbs that people use, on days relative to today.</summary>
public sealed class Demoverzoeken(PortaalDbContext db, Spelregelboek boek, Nummergever nummers, Bekendmaking bekendmaking, Documentkluis kluis, TimeProvider klok)
{
    private Demogezelschap _mensen = null!;
    private Spelregels _regels = null!;

    private DateTimeOffset Nu => klok.GetUtcNow();

    public async Task MaakAsync(Demogezelschap mensen, CancellationToken ct)
    {
        (_mensen, _regels) = (mensen, await boek.VanNuAsync(ct));
        await NieuwAsync(ct);
        await BijnaKlaarAsync(ct);
        await StaatStilAsync(ct);
        await CodeTePostenAsync(ct);
        await TeLaatAsync(ct);
        await BijDeDirecteurAsync(ct);
        await BeschikbaarAsync(ct);
        await GeenGegevensAsync(ct);
        await BewijsBleefUitAsync(ct);
        await OpPapierAsync(ct);
        await IngetrokkenAsync(ct);
        await KopieGevraagdAsync(ct);
        await CorrectieBeslistAsync(ct);
        await CorrectieLooptAsync(ct);
    }

    /// <summary>Received yesterday evening, nobody has it yet: a parent who is not known.</summary>
    private async Task NieuwAsync(CancellationToken ct)
    {
        await DienInAsync(_mensen.Karin, VerzoekSoort.InzageEigenGegevens, "Karin de Wit", null, dagenGeleden: 1, ct);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Being composed, due within a few werkdagen.</summary>
    private async Task BijnaKlaarAsync(CancellationToken ct)
    {
        var verzoek = await BekendAsync(_mensen.Tom, _mensen.Noor, dagenGeleden: 25, ct);
        verzoek.WijsToe(_mensen.Fatma.MedewerkerId, Dagen(24));
        var overzicht = Gegevensoverzicht.Begin(verzoek, _mensen.Fatma.MedewerkerId, Dagen(20));
        overzicht.LegZoekingVast("Dossiersysteem", Datum(18), Zoekresultaat.Gevonden, _mensen.Fatma.MedewerkerId, Dagen(18));
        db.Add(overzicht);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Waits for the code of a letter that was posted; the time stands still.</summary>
    private async Task StaatStilAsync(CancellationToken ct)
    {
        var verzoek = await VraagCodeAsync("Finn", new DateOnly(2018, 11, 2), "K-2018-014", ontvangen: 9, gevraagd: 6, ct);
        verzoek.LegVerzendingVast(verzoek.Bewijsverzoeken[0].Id, Datum(5), Dagen(5));
        db.Briefcodes.Local.Single(c => c.VerzoekId == verzoek.Id).LegVerzendingVast(Datum(5), verzoek.Kalender.Werkdagen, _mensen.Fatma.MedewerkerId, Dagen(5));
        await db.SaveChangesAsync(ct);
    }

    /// <summary>A letter with a code that lies here to be printed and posted.</summary>
    private async Task CodeTePostenAsync(CancellationToken ct) =>
        await VraagCodeAsync("Lotte", new DateOnly(2016, 5, 20), "K-2016-031", ontvangen: 3, gevraagd: 1, ct);

    private async Task<Verzoek> VraagCodeAsync(string voornaam, DateOnly geboren, string kenmerk, int ontvangen, int gevraagd, CancellationToken ct)
    {
        const string adres = "Molenpad 3, 1003 EF Voorbeelddorp";
        var fatma = _mensen.Fatma.MedewerkerId;
        var kind = Leerling.SchrijfIn(new LeerlingGegevens(kenmerk, voornaam, "de Wit", geboren, adres, false, "Basisschool De Zandloper"), fatma, Dagen(400));
        kind.VoegContactToe(new ContactGegevens("Karin de Wit", Contactrelatie.OuderMetGezag, adres, null, "06 00 00 10 05", false), fatma, Dagen(400));
        db.Add(kind);
        var verzoek = await DienInAsync(_mensen.Karin, VerzoekSoort.Inzage, kind.Naam, geboren, ontvangen, ct);
        verzoek.WijsToe(_mensen.Joris.MedewerkerId, Dagen(gevraagd + 1));
        verzoek.KoppelLeerling(kind, Dagen(gevraagd + 1));
        verzoek.VraagBewijs(BewijsOnderwerp.Identiteit, Twijfel.NieuwAccountOnbekend, Bewijswijze.Briefcode, Datum(gevraagd - 21), fatma, Dagen(gevraagd));
        await db.SaveChangesAsync(ct);
        return verzoek;
    }

    /// <summary>The last day has passed without an answer.</summary>
    private async Task TeLaatAsync(CancellationToken ct)
    {
        var verzoek = await BekendAsync(_mensen.Youssef, _mensen.Ilyas, dagenGeleden: 34, ct);
        verzoek.WijsToe(_mensen.Joris.MedewerkerId, Dagen(30));
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Released by a second person; the directeur has to sign.</summary>
    private async Task BijDeDirecteurAsync(CancellationToken ct)
    {
        var verzoek = await BekendAsync(_mensen.Sem, _mensen.LeerlingSem, dagenGeleden: 19, ct);
        verzoek.WijsToe(_mensen.Joris.MedewerkerId, Dagen(17));
        var overzicht = Samengesteld(verzoek, dagenGeleden: 6);
        overzicht.GeefVrij(_mensen.Fatma.MedewerkerId, vierOgen: true, null, Dagen(4));
        verzoek.LegVoor(BesluitUitkomst.DeelsToegewezen, "Op een plaats staat de naam van een ander kind. Die naam laten wij weg.", overzicht.SamengesteldDoor, Dagen(4));
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Made known a week ago; the mother can open and download it.</summary>
    private async Task BeschikbaarAsync(CancellationToken ct)
    {
        var verzoek = await BekendAsync(_mensen.Samira, _mensen.Ilyas, dagenGeleden: 27, ct);
        verzoek.WijsToe(_mensen.Joris.MedewerkerId, Dagen(24));
        var overzicht = Samengesteld(verzoek, dagenGeleden: 12);
        overzicht.GeefVrij(_mensen.Fatma.MedewerkerId, vierOgen: true, null, Dagen(9));
        verzoek.LegVoor(BesluitUitkomst.DeelsToegewezen, "Op een plaats staat de naam van een ander kind. Die naam laten wij weg.", overzicht.SamengesteldDoor, Dagen(9));
        await db.SaveChangesAsync(ct);
        await MaakBekendAsync(verzoek, dagenGeleden: 7, ct);
    }

    /// <summary>We hold nothing about the mother herself, and say so.</summary>
    private async Task GeenGegevensAsync(CancellationToken ct)
    {
        var verzoek = await DienInAsync(_mensen.Samira, VerzoekSoort.InzageEigenGegevens, "Samira Amrani", null, dagenGeleden: 60, ct);
        verzoek.WijsToe(_mensen.Joris.MedewerkerId, Dagen(58));
        var overzicht = Gegevensoverzicht.Begin(verzoek, _mensen.Joris.MedewerkerId, Dagen(50));
        Zoek(overzicht, Zoekresultaat.NietsGevonden, 48);
        overzicht.BiedAan(Bronnen, _mensen.Joris.MedewerkerId, Dagen(47));
        overzicht.GeefVrij(_mensen.Fatma.MedewerkerId, vierOgen: true, null, Dagen(46));
        verzoek.LegVoor(BesluitUitkomst.GeenGegevens, null, overzicht.SamengesteldDoor, Dagen(46));
        db.Add(overzicht);
        await db.SaveChangesAsync(ct);
        await MaakBekendAsync(verzoek, dagenGeleden: 45, ct);
    }

    /// <summary>Proof was asked and never came; BuitenBehandeling can be proposed.</summary>
    private async Task BewijsBleefUitAsync(CancellationToken ct)
    {
        var verzoek = await DienInAsync(_mensen.Karin, VerzoekSoort.Inzage, "Sam Jansen", new DateOnly(2015, 1, 23), dagenGeleden: 24, ct);
        verzoek.WijsToe(_mensen.Joris.MedewerkerId, Dagen(22));
        verzoek.VraagBewijs(BewijsOnderwerp.Gezag, Twijfel.GezagNietBekend, Bewijswijze.UittrekselGezag, Datum(5), _mensen.Joris.MedewerkerId, Dagen(20));
        await db.SaveChangesAsync(ct);
    }

    /// <summary>A grandmother who is voogd wrote a letter; its scan lies with a note.</summary>
    private async Task OpPapierAsync(CancellationToken ct)
    {
        var oma = new Verzoeker(null, "Truus Bakker", "Dorpsstraat 21, 1004 GH Voorbeelddorp");
        var vraag = new Vraag(
            VerzoekSoort.Inzage, oma, new Betrokkene("Mila Bakker", _mensen.Mila.Geboortedatum), Hoedanigheid.OuderOfVoogd, AntwoordKanaal.Post, "Graag in grote letters.");
        var verzoek = Verzoek.VoerIn(vraag, Kanaal.Brief, Datum(13), await nummers.VolgendeAsync(vraag.Soort, ct), _regels, Dagen(12));
        db.Add(verzoek);
        verzoek.WijsToe(_mensen.Fatma.MedewerkerId, Dagen(12));
        verzoek.KoppelLeerling(_mensen.Mila, Dagen(12));
        db.Add(Identiteitsverificatie.LegVast(null, verzoek.Id, oma.Naam, Identificatiewijze.Balie, "identiteitskaart", Datum(11), _mensen.Fatma.MedewerkerId, Dagen(11)));
        var link = Vertegenwoordiging.LegVast(
            _mensen.Mila, null, oma.Naam, VertegenwoordigingSoort.Voogd, Gezagsbewijs.Beschikking, Datum(11), null, _mensen.Fatma.MedewerkerId, Dagen(11));
        db.Add(link);
        verzoek.KoppelVertegenwoordiging(link, _mensen.Mila, Dagen(11));
        var notitie = Notitie.Maak(verzoek, "De brief van mevrouw Bakker, met de post gekomen. Zij belt liever dan dat zij mailt.", _mensen.Fatma.MedewerkerId, Dagen(12), metBestand: true);
        await using var scan = typeof(Demoverzoeken).Assembly.GetManifestResourceStream("Demo.brief-op-papier.jpg")!;
        var bestand = await kluis.BewaarAsync(verzoek.Id, scan, Bijlage.Langste, ct);
        notitie.VoegBijlageToe(bestand.Id, bestand.MediaType, bestand.Lengte);
        db.Add(notitie);
        await db.SaveChangesAsync(ct);
    }

    private async Task IngetrokkenAsync(CancellationToken ct)
    {
        var verzoek = await BekendAsync(_mensen.Samira, _mensen.Ilyas, dagenGeleden: 90, ct);
        verzoek.TrekIn(Dagen(88));
        await db.SaveChangesAsync(ct);
    }

    /// <summary>The answer goes by post; we asked for a redacted copy, which she can make in the portal.</summary>
    private async Task KopieGevraagdAsync(CancellationToken ct)
    {
        var vraag = new Vraag(
            VerzoekSoort.Inzage, new Verzoeker(_mensen.Karin.AccountId, _mensen.Karin.Naam, "Molenweg 8, 1004 GH Voorbeelddorp"), new Betrokkene("Pim de Wit", new DateOnly(2016, 5, 30)),
            Hoedanigheid.OuderOfVoogd, AntwoordKanaal.Post);
        var verzoek = Verzoek.DienIn(vraag, await nummers.VolgendeAsync(vraag.Soort, ct), _regels, Dagen(5));
        db.Add(verzoek);
        verzoek.WijsToe(_mensen.Fatma.MedewerkerId, Dagen(4));
        verzoek.VraagBewijs(BewijsOnderwerp.Identiteit, Twijfel.NaamWijktAf, Bewijswijze.AfgeschermdeKopie, Datum(-11), _mensen.Fatma.MedewerkerId, Dagen(3));
        await db.SaveChangesAsync(ct);
    }

    /// <summary>The mother of Noor asked for three things: one is done, a view of an expert stays as it is, and one must be kept.</summary>
    private async Task CorrectieBeslistAsync(CancellationToken ct)
    {
        var joris = _mensen.Joris.MedewerkerId;
        var verzoek = await BekendAsync(_mensen.Nadia, _mensen.Noor, dagenGeleden: 20, ct, VerzoekSoort.Correctie);
        verzoek.WijsToe(joris, Dagen(18));
        var correctie = Correctie.Begin(
            verzoek,
            [
                new(CorrectieSoort.Verbetering, CorrectieGrond.Onjuist, new("Telefoonnummer van de moeder"), "06 00 00 10 09", "06 00 00 10 01"),
                new(CorrectieSoort.Verbetering, CorrectieGrond.Onjuist, new("Conclusie in het verslag", Document: "Verslag van november", Bladzijde: "2"), "Noor vindt rekenen moeilijk.", "Noor rekent goed als het rustig is."),
                new(CorrectieSoort.Verwijdering, CorrectieGrond.NietTerZake, new("Verslag van het gesprek in de klas"), Toelichting: "Dit gesprek is lang geleden."),
            ],
            Dagen(20));
        db.Add(correctie);
        await db.SaveChangesAsync(ct);

        correctie.Beoordeel(1, new(Aard.Feit, Onderdeeloordeel.Toegewezen, null, "", [Bronnen[0]]) { Categorie = Categorie.C7c }, verzoek, joris, Dagen(8));
        correctie.Beoordeel(2, new(Aard.ProfessioneelOordeel, Onderdeeloordeel.Afgewezen, Weigeringsgrond.ProfessioneelOordeel, "De deskundige keek in november mee in de klas.", []) { Categorie = Categorie.C7i }, verzoek, joris, Dagen(8));
        correctie.Beoordeel(
            3, new(Aard.Feit, Onderdeeloordeel.Afgewezen, Weigeringsgrond.NodigVoorTaak, "Wij gebruiken dit verslag voor de hulp die Noor nu krijgt.", []) { Categorie = Categorie.C7f, BewarenTot = Datum(-900) }, verzoek, joris, Dagen(8));
        verzoek.LegCorrectieVoor(correctie, joris, Dagen(7));
        await db.SaveChangesAsync(ct);
        await MaakBekendAsync(verzoek, dagenGeleden: 2, ct);
    }

    /// <summary>She asks for three more; somebody is looking at them.</summary>
    private async Task CorrectieLooptAsync(CancellationToken ct)
    {
        var verzoek = await BekendAsync(_mensen.Nadia, _mensen.Noor, dagenGeleden: 6, ct, VerzoekSoort.Correctie);
        verzoek.WijsToe(_mensen.Fatma.MedewerkerId, Dagen(4));
        db.Add(Correctie.Begin(
            verzoek,
            [
                new(CorrectieSoort.Aanvulling, CorrectieGrond.Onvolledig, new("Wat er goed gaat", Document: "Verslag van november"), Wordt: "Noor helpt graag andere kinderen."),
                new(CorrectieSoort.Afscherming, CorrectieGrond.WeetNiet, new("Opmerking over de scheiding")),
                new(CorrectieSoort.Verwijdering, CorrectieGrond.NietTerZake, new("Oud adres"), "Kade 1, 1001 AB Voorbeeldstad"),
            ],
            Dagen(6)));
        await db.SaveChangesAsync(ct);
    }

    private async Task MaakBekendAsync(Verzoek verzoek, int dagenGeleden, CancellationToken ct)
    {
        var toen = Dagen(dagenGeleden);
        var dossier = await Zaakdossier.LeesAsync(db, verzoek, toen, ct);
        await bekendmaking.MaakBekendAsync(dossier, _mensen.Marleen.MedewerkerId, Bekendmakingswijze.Portaal, Amsterdam.Datum(toen), toen, ct);
        await db.SaveChangesAsync(ct);
    }

    private async Task<Verzoek> BekendAsync(Account account, Leerling leerling, int dagenGeleden, CancellationToken ct, VerzoekSoort soort = VerzoekSoort.Inzage)
    {
        var verzoek = await DienInAsync(account, soort, leerling.Naam, leerling.Geboortedatum, dagenGeleden, ct);
        verzoek.KoppelLeerling(leerling, Dagen(dagenGeleden - 1));
        var link = db.Vertegenwoordigingen.Local.Single(v => v.AccountId == account.AccountId && v.LeerlingId == leerling.Id);
        if (link.Van <= Datum(dagenGeleden - 1))
            verzoek.KoppelVertegenwoordiging(link, leerling, Dagen(dagenGeleden - 1));
        return verzoek;
    }

    private async Task<Verzoek> DienInAsync(Account account, VerzoekSoort soort, string naam, DateOnly? geboren, int dagenGeleden, CancellationToken ct)
    {
        var hoedanigheid = account.Id == _mensen.Sem.Id ? Hoedanigheid.LeerlingZelf : Hoedanigheid.OuderOfVoogd;
        var vraag = new Vraag(soort, new Verzoeker(account.AccountId, account.Naam, ""), new Betrokkene(naam, geboren), hoedanigheid, AntwoordKanaal.Digitaal);
        var verzoek = Verzoek.DienIn(vraag, await nummers.VolgendeAsync(soort, ct), _regels, Dagen(dagenGeleden));
        db.Add(verzoek);
        return verzoek;
    }

    private Gegevensoverzicht Samengesteld(Verzoek verzoek, int dagenGeleden)
    {
        var joris = _mensen.Joris.MedewerkerId;
        var toen = Dagen(dagenGeleden);
        var overzicht = Gegevensoverzicht.Begin(verzoek, joris, toen);
        overzicht.Importeer([.. Demogegevens.Over(verzoek.BetrokkeneNaam, Datum(400))], Demogegevens.Ontvangers(Datum(200)), 0, joris, toen);
        Zoek(overzicht, Zoekresultaat.Gevonden, dagenGeleden);
        if (overzicht.Gegevens.FirstOrDefault(g => g.Waarde.Contains(Demogegevens.AnderKind, StringComparison.Ordinal)) is { } verslag)
            overzicht.LaatWeg(verslag.Id, Demogegevens.AnderKind, "naam van een ander kind", WeglatingGrond.RechtenVanAnderen, joris, toen);
        overzicht.BiedAan(Bronnen, joris, toen);
        db.Add(overzicht);
        return overzicht;
    }

    private void Zoek(Gegevensoverzicht overzicht, Zoekresultaat eerste, int dagenGeleden)
    {
        foreach (var bron in Bronnen)
            overzicht.LegZoekingVast(bron, Datum(dagenGeleden), bron == Bronnen[0] ? eerste : Zoekresultaat.NietsGevonden, _mensen.Joris.MedewerkerId, Dagen(dagenGeleden));
    }

    private IReadOnlyList<string> Bronnen => field ??= db.SwvInstellingen.OrderByDescending(s => s.Vanaf).First().Gegevens.Bronnen;

    private DateTimeOffset Dagen(int geleden) => Nu.AddDays(-geleden);

    private DateOnly Datum(int geleden) => Amsterdam.Datum(Dagen(geleden));
}
