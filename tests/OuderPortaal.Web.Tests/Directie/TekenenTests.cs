using System.Net;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Tests.Secretariaat;

namespace OuderPortaal.Web.Tests.Directie;

public sealed class TekenenTests
{
    private const string Tekenvorm = "main form:has(.onder-elkaar)";

    [Fact, Regel("S-10")]
    public async Task Proof_WhenItNeverComes_EndsInBuitenBehandelingWithRemedies()
    {
        await using var app = new PortaalApp();
        app.Klok.Zet(Zaken.Om(2026, 6, 1));
        var verzoek = await app.DienInAsync((await app.MaakAccountAsync("Nadia Brouwer")).AccountId);
        app.Klok.Zet(Zaken.Om(2026, 6, 3));
        await app.DoeMetAsync(verzoek, v => v.VraagBewijs(BewijsOnderwerp.Identiteit, Twijfel.NaamWijktAf, Bewijswijze.Balie, new DateOnly(2026, 6, 17), Zaken.Iemand, app.Klok.Nu));
        await app.DoeMetAsync(verzoek, v => v.WijsToe(Zaken.Iemand, app.Klok.Nu));

        app.Klok.Zet(Zaken.Om(2026, 6, 18));
        var secretariaat = await app.AlsAsync(Rol.Secretariaat);
        var zaak = await Pagina.HaalAsync(secretariaat, $"/secretariaat/verzoeken/{verzoek.PubliekId}");
        await (await Pagina.HaalAsync(secretariaat, $"/secretariaat/verzoeken/{verzoek.PubliekId}/voorstellen")).Formulier().Zet("Voorstel.Uitkomst", nameof(BesluitUitkomst.BuitenBehandeling)).VerstuurAsync();
        await (await Pagina.HaalAsync(await app.AlsAsync(Rol.Directeur), $"/directie/{verzoek.PubliekId}")).Formulier(Tekenvorm).VerstuurAsync();

        Assert.Contains("maandag 13 juli 2026", zaak.Tekst, StringComparison.Ordinal);
        Assert.Contains("voorstellen niet te behandelen", zaak.Tekst, StringComparison.Ordinal);
        Assert.Equal(BesluitUitkomst.BuitenBehandeling, (await app.HaalAsync(verzoek)).Besluit!.Uitkomst);
        Assert.Contains("bezwaar", (await app.VraagAsync(db => db.Brieven.SingleAsync(b => b.Soort == BriefSoort.BuitenBehandeling))).Html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact, Regel("R-AM-13")]
    public async Task Post_Tekenen_ByWhoProposed_IsRefused()
    {
        await using var app = new PortaalApp();
        var dirk = await app.MaakAccountAsync("Dirk", Rol.Directeur);
        var verzoek = await app.DienInAsync((await app.MaakAccountAsync("Nadia Brouwer")).AccountId);
        await app.DoeMetAsync(verzoek, v => v.WijsToe(dirk.MedewerkerId, app.Klok.Nu));
        await app.DoeMetAsync(verzoek, v => v.LegVoor(BesluitUitkomst.Afgewezen, "U heeft geen gezag.", dirk.MedewerkerId, app.Klok.Nu));

        var pagina = await (await Pagina.HaalAsync(await app.AlsAsync(dirk), $"/directie/{verzoek.PubliekId}")).Formulier(Tekenvorm).VerstuurAsync();

        Assert.Contains("Een ander moet tekenen.", pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal(VerzoekStatus.InBesluitvorming, (await app.HaalAsync(verzoek)).Status);
    }

    [Fact, Regel("D-19")]
    public async Task Post_Tekenen_OnPaper_StopsTheTermOnThatDay_AndThePostIsTickedOff()
    {
        await using var app = new PortaalApp();
        var (verzoek, _) = await app.VastgesteldAsync((await app.MaakAccountAsync("Nadia Brouwer")).AccountId, Zaken.Iemand, antwoord: AntwoordKanaal.Post);
        await app.DoeMetAsync(verzoek, v => v.LegVoor(BesluitUitkomst.Afgewezen, "Een andere wet verbiedt het.", Zaken.Iemand, app.Klok.Nu));
        var scherm = await Pagina.HaalAsync(await app.AlsAsync(Rol.Directeur), $"/directie/{verzoek.PubliekId}");

        var zonder = await scherm.Formulier(Tekenvorm).VerstuurAsync();
        await zonder.Formulier(Tekenvorm).Zet("Besluit.Wijze", nameof(Bekendmakingswijze.Post)).VerstuurAsync();
        var secretariaat = await app.AlsAsync(Rol.Secretariaat);
        var post = await Pagina.HaalAsync(secretariaat, "/secretariaat/post");
        var gepost = await post.Formulier().VerstuurAsync();

        Assert.Contains("Kies hoe de beslissing naar de verzoeker gaat.", zonder.Tekst, StringComparison.Ordinal);
        Assert.Contains("Wij kunnen niet doen wat u vraagt", post.Tekst, StringComparison.Ordinal);
        Assert.Contains("Er ligt geen post klaar", gepost.Tekst, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 3, 2), await app.VraagAsync(db => db.Brieven.Where(b => b.Soort == BriefSoort.Afgewezen).Select(b => b.GepostOp).SingleAsync()));
        Assert.NotNull(await app.VraagAsync(db => db.Taken.Where(t => t.Soort == TaakSoort.PerPostSturen).Select(t => t.GedaanOp).SingleAsync()));
    }

    [Theory, Regel("R-AM-03", "R-SEC-8"), InlineData(false), InlineData(true)]
    public async Task Refusal_OnPaper_OfWhoIsNotProved_IsNotMadeKnown(bool gekoppeld)
    {
        await using var app = new PortaalApp();
        var leerling = await app.SchrijfInAsync();
        var verzoek = await app.DienInAsync((await app.MaakAccountAsync("Nadia Brouwer")).AccountId, leerling.Naam, antwoord: AntwoordKanaal.Post);
        await app.BewaarAsync(async db =>
        {
            var v = await db.Verzoeken.SingleAsync();
            v.WijsToe(Zaken.Iemand, app.Klok.Nu);
            if (gekoppeld)
                v.KoppelLeerling(await db.Leerlingen.SingleAsync(), app.Klok.Nu);
            v.LegVoor(BesluitUitkomst.Afgewezen, "Een andere wet verbiedt het.", Zaken.Iemand, app.Klok.Nu);
            return true;
        });
        var scherm = await Pagina.HaalAsync(await app.AlsAsync(Rol.Directeur), $"/directie/{verzoek.PubliekId}");

        var na = await scherm.Formulier(Tekenvorm).Zet("Besluit.Wijze", nameof(Bekendmakingswijze.Post)).VerstuurAsync();

        Assert.Contains("De identiteit van de verzoeker staat niet vast.", scherm.Tekst, StringComparison.Ordinal);
        Assert.Contains("vraag eerst wat ontbreekt", na.Tekst, StringComparison.Ordinal);
        Assert.Equal(VerzoekStatus.InBesluitvorming, (await app.HaalAsync(verzoek)).Status);
        Assert.Equal(0, await app.VraagAsync(db => db.Brieven.CountAsync(b => b.Soort == BriefSoort.Afgewezen)));
    }

    [Fact, Regel("R-AM-13")]
    public async Task Post_Tekenen_OfADecisionThatChangedSinceTheScreen_IsRefusedAndKeepsTheInput()
    {
        await using var app = new PortaalApp();
        var (verzoek, _) = await app.VastgesteldAsync((await app.MaakAccountAsync("Nadia Brouwer")).AccountId, Zaken.Iemand, antwoord: AntwoordKanaal.Post);
        await app.DoeMetAsync(verzoek, v => v.LegVoor(BesluitUitkomst.Afgewezen, "Een andere wet verbiedt het.", Zaken.Iemand, app.Klok.Nu));
        var oud = await Pagina.HaalAsync(await app.AlsAsync(Rol.Directeur), $"/directie/{verzoek.PubliekId}");
        await app.DoeMetAsync(verzoek, v => v.GeefTerug(Zaken.Iemand, app.Klok.Nu));
        await app.DoeMetAsync(verzoek, v => v.LegVoor(BesluitUitkomst.Afgewezen, "Wij kennen dit kind niet.", Zaken.Iemand, app.Klok.Nu));

        var geweigerd = await oud.Formulier(Tekenvorm).Zet("Besluit.Wijze", nameof(Bekendmakingswijze.Post)).Zet("Besluit.Datum", "2026-03-02").VerstuurAsync();
        var nogOpen = await app.HaalAsync(verzoek);
        await geweigerd.Formulier(Tekenvorm).VerstuurAsync();

        Assert.Contains("Deze beslissing is veranderd sinds u keek.", geweigerd.Tekst, StringComparison.Ordinal);
        Assert.Contains("Wij kennen dit kind niet.", geweigerd.Tekst, StringComparison.Ordinal);
        Assert.Equal((nameof(Bekendmakingswijze.Post), "2026-03-02"), (geweigerd.Formulier(Tekenvorm)["Besluit.Wijze"], geweigerd.Formulier(Tekenvorm)["Besluit.Datum"]));
        Assert.Equal(VerzoekStatus.InBesluitvorming, nogOpen.Status);
        Assert.Equal(VerzoekStatus.Besloten, (await app.HaalAsync(verzoek)).Status);
    }

    [Fact]
    public async Task Post_Terug_GivesTheRequestBackWithTheRemark()
    {
        await using var app = new PortaalApp();
        var (_, zaak, joris) = await VrijgevenTests.AangebodenAsync(app);
        await (await Pagina.HaalAsync(joris, $"{zaak}/vrijgeven")).Formulier("form:has(#Vrijgave_Voornaam)").Zet("Vrijgave.Voornaam", "Noor").VerstuurAsync();
        var scherm = await Pagina.HaalAsync(await app.AlsAsync(Rol.Directeur), $"/directie/{zaak.Split('/')[^1]}");

        await scherm.Formulier("form[action='?handler=Terug']").Zet("Besluit.Opmerking", "Leg uit wat een TLV is.").VerstuurAsync();

        var overzicht = await app.VraagAsync(db => db.Overzichten.SingleAsync());
        Assert.Equal((OverzichtStatus.Samenstellen, "Leg uit wat een TLV is."), (overzicht.Status, overzicht.Opmerking));
        Assert.Equal(VerzoekStatus.InBehandeling, await app.VraagAsync(db => db.Verzoeken.Select(v => v.Status).SingleAsync()));
    }

    [Theory]
    [InlineData(Rol.Secretariaat)]
    [InlineData(Rol.Fg)]
    [InlineData(Rol.Beheerder)]
    public async Task Get_Directie_ByAnotherRole_Is404(Rol rol)
    {
        await using var app = new PortaalApp();

        var pagina = await Pagina.HaalAsync(await app.AlsAsync(rol), "/directie");

        Assert.Equal(HttpStatusCode.NotFound, pagina.Status);
    }
}
