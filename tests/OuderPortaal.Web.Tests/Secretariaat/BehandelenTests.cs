using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Web.Tests.Secretariaat;

public sealed class BehandelenTests
{
    [Fact, Regel("R-AM-08")]
    public async Task Workbench_FromNewToLinked_LeadsByOneStepAtATime()
    {
        await using var app = new PortaalApp();
        var leerling = await app.SchrijfInAsync();
        await app.SchrijfInAsync("Noortje", "Vermeer", new DateOnly(2013, 1, 1));
        var verzoek = await app.DienInAsync((await app.MaakAccountAsync("Nadia Brouwer")).AccountId);
        var client = await app.AlsAsync(Rol.Secretariaat, "Fatma");
        var adres = $"/secretariaat/verzoeken/{verzoek.PubliekId}";

        var genomen = await (await Pagina.HaalAsync(client, adres)).Formulier("main .paneel form").VerstuurAsync();
        var identiteit = await (await genomen.VolgAsync("Staat nu aan de balie")).Formulier()
            .Zet("Gezien.Klopt", "foto", "naam", "geboortedatum", "geldig").Zet("Gezien.Documentsoort", "paspoort").Zet("Gezien.GezienOp", "2026-03-02").VerstuurAsync();
        var zoeken = await identiteit.VolgAsync("Zoek de leerling");
        var gekoppeld = await zoeken.Formulier("main form[method=post]").VerstuurAsync("Koppel Noor Verhage");
        var klaar = await (await gekoppeld.VolgAsync("Leg het gezag vast")).Formulier()
            .Zet("Gezag.Soort", nameof(VertegenwoordigingSoort.OuderMetGezag)).Zet("Gezag.Bewijs", nameof(Gezagsbewijs.UittrekselBrp)).Zet("Gezag.GezienOp", "2026-03-02").VerstuurAsync();

        Assert.Contains("van Fatma", genomen.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Vermeer", zoeken.Tekst, StringComparison.Ordinal);
        Assert.Contains("ouder met gezag; uittreksel BRP of akte", klaar.Tekst, StringComparison.Ordinal);
        Assert.Contains("Zoeken in alle bronnen", klaar.Tekst, StringComparison.Ordinal);
        var opgeslagen = await app.HaalAsync(verzoek);
        Assert.Equal(leerling.Id, opgeslagen.LeerlingId);
        Assert.NotNull(opgeslagen.VertegenwoordigingId);
    }

    [Fact, Regel("R-VTG-2")]
    public async Task Post_GezagOfAParent_ForAPupilOf16_IsRefusedWithTheWayOut()
    {
        await using var app = new PortaalApp();
        var leerling = await app.SchrijfInAsync(geboren: new DateOnly(2010, 3, 2));
        var verzoek = await app.DienInAsync((await app.MaakAccountAsync("Nadia Brouwer")).AccountId, geboren: leerling.Geboortedatum);
        await app.BewaarAsync(async db =>
        {
            var v = await db.Verzoeken.SingleAsync();
            v.WijsToe(Zaken.Iemand, app.Klok.Nu);
            v.KoppelLeerling(await db.Leerlingen.SingleAsync(), app.Klok.Nu);
            db.Add(Identiteitsverificatie.LegVast(v.AccountId, v.Id, v.VerzoekerNaam, Identificatiewijze.Balie, "paspoort", new DateOnly(2026, 3, 2), Zaken.Iemand, app.Klok.Nu));
            return v;
        });

        var pagina = await (await Pagina.HaalAsync(await app.AlsAsync(Rol.Secretariaat), $"/secretariaat/verzoeken/{verzoek.PubliekId}/gezag")).Formulier()
            .Zet("Gezag.Soort", nameof(VertegenwoordigingSoort.OuderMetGezag)).Zet("Gezag.Bewijs", nameof(Gezagsbewijs.UittrekselBrp)).Zet("Gezag.GezienOp", "2026-03-02").VerstuurAsync();

        Assert.Contains("Deze leerling is 16 of ouder en beslist zelf.", pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal("2026-03-02", pagina.Formulier()["Gezag.GezienOp"]);
    }

    [Fact, Regel("R-ID-8")]
    public async Task Post_Gezag_WhileTheIdentityIsNotFixed_IsRefusedAndKeepsTheInput()
    {
        await using var app = new PortaalApp();
        var leerling = await app.SchrijfInAsync();
        var verzoek = await app.DienInAsync((await app.MaakAccountAsync("Nadia Brouwer")).AccountId);
        await app.BewaarAsync(async db =>
        {
            var (v, l) = (await db.Verzoeken.SingleAsync(), await db.Leerlingen.SingleAsync());
            v.WijsToe(Zaken.Iemand, app.Klok.Nu);
            v.KoppelLeerling(l, app.Klok.Nu);
            db.Add(Vertegenwoordiging.LegVast(
                l, v.AccountId, v.VerzoekerNaam, VertegenwoordigingSoort.OuderMetGezag, Gezagsbewijs.UittrekselBrp, new DateOnly(2026, 3, 2), null, Zaken.Iemand, app.Klok.Nu));
            return v;
        });
        var scherm = await Pagina.HaalAsync(await app.AlsAsync(Rol.Secretariaat), $"/secretariaat/verzoeken/{verzoek.PubliekId}/gezag");

        var nieuw = await scherm.Formulier("form:has(select)")
            .Zet("Gezag.Soort", nameof(VertegenwoordigingSoort.OuderMetGezag)).Zet("Gezag.Bewijs", nameof(Gezagsbewijs.UittrekselBrp)).Zet("Gezag.GezienOp", "2026-03-02").VerstuurAsync();
        var bestaand = await scherm.Formulier("form[action='?handler=Bestaand']").VerstuurAsync();

        Assert.All([nieuw, bestaand], p => Assert.Contains("Leg eerst vast wie het is, daarna het gezag.", p.Tekst, StringComparison.Ordinal));
        Assert.Equal("2026-03-02", nieuw.Formulier("form:has(select)")["Gezag.GezienOp"]);
        Assert.Null((await app.HaalAsync(verzoek)).VertegenwoordigingId);
        Assert.Equal(1, await app.VraagAsync(db => db.Vertegenwoordigingen.CountAsync(v => v.LeerlingId == leerling.Id)));
    }

    [Fact, Regel("R-TRM-13")]
    public async Task Post_Vertraging_TellsTheNewDateAndLeavesTheLastDay()
    {
        await using var app = new PortaalApp();
        var verzoek = await app.DienInAsync((await app.MaakAccountAsync("Nadia Brouwer")).AccountId);

        var zaak = await (await Pagina.HaalAsync(await app.AlsAsync(Rol.Secretariaat), $"/secretariaat/verzoeken/{verzoek.PubliekId}/vertraging")).Formulier().Zet("Datum.VerwachtOp", "2026-04-10").VerstuurAsync();

        Assert.Contains("vrijdag 10 april 2026", zaak.Tekst, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 3, 30), (await app.HaalAsync(verzoek)).Termijn.Uiterlijk);
    }

    [Fact, Regel("R-TRM-15")]
    public async Task Post_Ontvangst_OfAPortalRequest_IsRefused()
    {
        await using var app = new PortaalApp();
        var verzoek = await app.DienInAsync((await app.MaakAccountAsync("Nadia Brouwer")).AccountId);

        var pagina = await (await Pagina.HaalAsync(await app.AlsAsync(Rol.Secretariaat), $"/secretariaat/verzoeken/{verzoek.PubliekId}/ontvangst")).Formulier().Zet("Ontvangst.Datum", "2026-02-20").VerstuurAsync();

        Assert.Contains("De portaaldatum staat vast.", pagina.Tekst, StringComparison.Ordinal);
    }

    [Fact, Regel("R-11.5-2")]
    public async Task Post_Afwijzen_WithoutWhy_IsRefused_AndWithItGoesToTheDirecteur()
    {
        await using var app = new PortaalApp();
        var verzoek = await app.DienInAsync((await app.MaakAccountAsync("Nadia Brouwer")).AccountId);
        await app.DoeMetAsync(verzoek, v => v.WijsToe(Zaken.Iemand, app.Klok.Nu));
        var pagina = await Pagina.HaalAsync(await app.AlsAsync(Rol.Secretariaat), $"/secretariaat/verzoeken/{verzoek.PubliekId}/voorstellen");

        var zonder = await pagina.Formulier().Zet("Voorstel.Uitkomst", nameof(BesluitUitkomst.Afgewezen)).VerstuurAsync();
        var brief = await zonder.Formulier().Zet("Voorstel.Motivering", "U heeft geen gezag over dit kind.").VerstuurAsync("Bekijk de brief eerst");
        var met = await brief.Formulier().VerstuurAsync();

        Assert.Contains("Schrijf waarom", zonder.Tekst, StringComparison.Ordinal);
        Assert.Contains("U heeft geen gezag over dit kind.", brief.Document.QuerySelector("article")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Laten tekenen", met.Tekst, StringComparison.Ordinal);
        Assert.Equal(VerzoekStatus.InBesluitvorming, (await app.HaalAsync(verzoek)).Status);
    }
}
