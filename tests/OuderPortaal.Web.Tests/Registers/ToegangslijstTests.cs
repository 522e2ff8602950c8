using System.Net;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Registers;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Jobs;
using OuderPortaal.Web.Registers;
using OuderPortaal.Web.Tests.Secretariaat;

namespace OuderPortaal.Web.Tests.Registers;

[Regel("R-8.2-1", "R-BIJ-7")]
public sealed class ToegangslijstTests : IAsyncDisposable
{
    private const string Openbaar = "/reglement/toegangslijst";

    private readonly PortaalApp _app = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    /// <summary>On the first day there is a list: the functions of the installation word for word, and the FG, the companies and the experts; a second start adds nothing.</summary>
    [Fact, Regel("R-BIJ-1", "R-BIJ-2", "R-BIJ-3", "R-BIJ-4", "R-BIJ-5", "R-BIJ-6")]
    public async Task FirstVersion_IsThatOfTheInstallation_WithFgCompaniesAndExperts_ForEverybodyToRead()
    {
        await _app.DoeAsync<EersteToegangslijst>(e => e.VulAsync(Ct));
        var (lijst, swv) = (await _app.VraagAsync(db => db.ToegangslijstVersies.SingleAsync(Ct)), await _app.VraagAsync(async db => (await db.SwvInstellingen.SingleAsync(Ct)).Gegevens));

        var pagina = await (await Pagina.HaalAsync(_app.AlsBezoeker(), "/reglement")).VolgAsync("Bekijk de hele lijst");

        Assert.Equal(swv.Toegangslijst, lijst.Lezers);
        Assert.Equal(Enum.GetValues<Toegangssoort>(), lijst.Rijen.Select(r => r.Soort).Distinct().Order());
        Assert.Equal(Enum.GetValues<Rol>(), lijst.Rijen.Select(r => r.Rol).OfType<Rol>().Distinct().Order());
        Assert.Equal(Openbaar, pagina.Pad);
        Assert.Contains("maandag 2 maart 2026, versie 1", pagina.Tekst, StringComparison.Ordinal);
        Assert.All(lijst.Rijen, rij => Assert.Contains(rij.Motivering, pagina.Document.GetElementById(Toegangswoorden.Anker(rij.Functie))!.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Concept_IsWrittenBySecretariaat_AdoptedByDirecteur_AndOnlyThenReadByEverybody_AndInNewOverviews()
    {
        var (fatma, marleen) = (await _app.AlsAsync(Rol.Secretariaat, "Fatma Yildiz"), await _app.AlsAsync(Rol.Directeur, "Marleen Kok"));
        var eerst = _app.Klok.Nu;
        _app.Klok.Verder(TimeSpan.FromMinutes(5));

        var concept = await (await Pagina.HaalAsync(fatma, "/toegangslijst/wijzigen")).Formulier().VerstuurAsync();
        var rij = (await concept.VolgAsync("Regel erbij")).Formulier().Zet("Invoer.Soort", "Functie").Zet("Invoer.Functie", "Jeugdconsulent").Zet("Invoer.Rol", "Behandelaar").Zet("Invoer.Bereik", "GeenLeerlingen")
            .Zet("Invoer.Reikwijdte", "leerlingen bij wie zij betrokken is").Zet("Invoer.Motivering", "overlegt met hulpverleners");
        var terug = await rij.VerstuurAsync();
        var goed = await terug.Formulier().Zet("Invoer.Bereik", "AlleenBetrokken").VerstuurAsync();
        var nogNiet = await Pagina.HaalAsync(_app.AlsBezoeker(), Openbaar);
        var voorleggen = await (await Pagina.HaalAsync(marleen, "/toegangslijst/wijzigen")).VolgAsync("Kijk na en stel vast");
        var klaar = await voorleggen.Formulier().VerstuurAsync();
        var nu = await Pagina.HaalAsync(_app.AlsBezoeker(), Openbaar);

        Assert.Contains("Dit bereik geeft het portaal niet aan deze rol.", terug.Tekst, StringComparison.Ordinal);
        Assert.Contains("De regel staat in het concept.", goed.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Kijk na en stel vast", goed.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Jeugdconsulent", nogNiet.Tekst, StringComparison.Ordinal);
        Assert.Contains("Erbij: Jeugdconsulent, alleen leerlingen bij wie iemand betrokken is.", voorleggen.Tekst, StringComparison.Ordinal);
        Assert.Contains("Versie 2 is vastgesteld en openbaar.", klaar.Tekst, StringComparison.Ordinal);
        Assert.Contains("door Marleen Kok", klaar.Tekst, StringComparison.Ordinal);
        Assert.Contains("Jeugdconsulent", nu.Tekst, StringComparison.Ordinal);
        Assert.Contains("Jeugdconsulent", (await Pagina.HaalAsync(_app.AlsBezoeker(), "/privacy")).Tekst, StringComparison.Ordinal);
        Assert.Equal(["ToegangslijstBegonnen", "ToegangslijstGewijzigd", "ToegangslijstVastgesteld"], await _app.VraagAsync(db => db.Journaal.Where(j => j.Handeling.StartsWith("Toegangslijst")).OrderBy(j => j.Nummer).Select(j => j.Handeling).ToListAsync(Ct)));
        // What was released before keeps the list of then: the same bytes.
        await _app.DoeAsync<Toegangslijstlezer>(async lezer =>
        {
            Assert.Equal((1, 2), ((await lezer.OpAsync(eerst, Ct))!.Nummer, (await lezer.OpAsync(_app.Klok.Nu, Ct))!.Nummer));
            Assert.Null(await lezer.OpAsync(eerst.AddMilliseconds(-1), Ct));
        });
    }

    /// <summary>Two had the same concept on the screen: what the second one typed is still there, and the row of the first one too.</summary>
    [Fact]
    public async Task TwoPeople_OnTheSameConcept_LoseNothing()
    {
        var (een, ander) = (await _app.AlsAsync(Rol.Secretariaat), await _app.AlsAsync(Rol.Directeur));
        await (await Pagina.HaalAsync(een, "/toegangslijst/wijzigen")).Formulier().VerstuurAsync();
        var (eerste, tweede) = ((await Pagina.HaalAsync(een, "/toegangslijst/rij?was=Officemanager")).Formulier(), (await (await Pagina.HaalAsync(ander, "/toegangslijst/wijzigen")).VolgAsync("Officemanager")).Formulier());
        var vast = (await Pagina.HaalAsync(ander, "/toegangslijst/vaststellen")).Formulier();

        await eerste.Zet("Invoer.Motivering", "doet de post").VerstuurAsync();
        var botsing = await tweede.Zet("Invoer.Motivering", "neemt op").VerstuurAsync();
        var dicht = await vast.VerstuurAsync();
        var nogmaals = await botsing.Formulier().VerstuurAsync();

        Assert.Contains("Een collega was u net voor.", botsing.Tekst, StringComparison.Ordinal);
        Assert.Contains("neemt op", botsing.Document.QuerySelector("textarea[name='Invoer.Motivering']")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Een collega was u net voor.", dicht.Tekst, StringComparison.Ordinal);
        Assert.Contains("doet de post", botsing.Document.QuerySelector("#nu")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("De regel staat in het concept.", nogmaals.Tekst, StringComparison.Ordinal);
        Assert.Equal("neemt op", (await _app.VraagAsync(db => db.ToegangslijstVersies.SingleAsync(t => t.VastgesteldOp == null, Ct))).Rijen[0].Motivering);
    }

    [Fact, Regel("R-8.1-1")]
    public async Task Comparison_NamesAccountsThatTheListDoesNotHave_AndRowsThatNobodyFills_AsTheFigureOfTheFgDoes()
    {
        await MedewerkerAsync("Fatma Yildiz", Rol.Secretariaat, "officemanager");
        await MedewerkerAsync("Eva Postma", Rol.Behandelaar, "Gedragswetenschapper");
        await MedewerkerAsync("Gerda Vos", Rol.Behandelaar, "Gedragswetenschapper", alle: true);
        await MedewerkerAsync("Henk Bos", Rol.Directeur, "Beleidsmedewerker");
        await MedewerkerAsync("Ineke Tol", Rol.Secretariaat, "Stagiair");
        await MedewerkerAsync("Weg Gegaan", Rol.Secretariaat, "Stagiair", geblokkeerd: true);
        var fg = await MedewerkerAsync("Ilse Veerman", Rol.Fg, "Functionaris gegevensbescherming");
        var client = await _app.AlsAsync(fg);

        var pagina = await Pagina.HaalAsync(client, "/toegangslijst/vergelijken");
        var cijfers = await Pagina.HaalAsync(client, "/fg");

        var rijen = pagina.Document.QuerySelectorAll("#afwijkingen tbody tr").Select(r => (r.QuerySelector("th")!.TextContent.Trim(), r.QuerySelectorAll("td")[1].TextContent)).ToList();
        Assert.Equal(["Gerda Vos", "Henk Bos", "Ineke Tol"], rijen.Select(r => r.Item1));
        Assert.Contains("alle leerlingen, en niet alleen leerlingen bij wie iemand betrokken is", rijen[0].Item2, StringComparison.Ordinal);
        Assert.Contains("de rol behandelaar. Het account heeft de rol directeur.", rijen[1].Item2, StringComparison.Ordinal);
        Assert.Contains("staat niet op de lijst", rijen[2].Item2, StringComparison.Ordinal);
        Assert.Equal(["Directeur-bestuurder", "Ambulant ondersteuner", "Ouderfunctionaris", "Applicatiebeheerder"], pagina.Document.QuerySelectorAll("#onbezet li").Select(l => l.TextContent.Split(" (")[0]));
        Assert.Equal("3", cijfers.Document.QuerySelectorAll("dl > div").Single(d => d.QuerySelector("dt")!.TextContent == "Accounts die niet kloppen met de toegangslijst").QuerySelector("dd")!.TextContent.Trim()[..1]);
    }

    [Fact]
    public async Task Reminder_ComesTwelveMonthsAfterTheLastVersion_OnceForEach_AlsoAfterLongSleep_AndEndsWithANewVersion()
    {
        await LoopAsync("2027-03-01", 0);
        await LoopAsync("2027-04-20", 2);
        await LoopAsync("2027-04-21", 2);
        var marleen = await _app.AlsAsync(Rol.Directeur);
        var taken = await Pagina.HaalAsync(marleen, "/secretariaat/taken");

        await (await Pagina.HaalAsync(marleen, "/toegangslijst/wijzigen")).Formulier().VerstuurAsync();
        await (await Pagina.HaalAsync(marleen, "/toegangslijst/vaststellen")).Formulier().VerstuurAsync();

        Assert.Contains("De toegangslijst is een jaar oud.", taken.Tekst, StringComparison.Ordinal);
        Assert.Contains("/toegangslijst", taken.Document.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")));
        Assert.Equal(0, await _app.VraagAsync(db => db.Taken.CountAsync(t => t.Soort == TaakSoort.ToegangslijstNakijken && t.GedaanOp == null, Ct)));
        await LoopAsync("2028-04-20", 2);
        await LoopAsync("2028-04-21", 4);
        Assert.Equal([Rol.Directeur, Rol.Fg], await _app.VraagAsync(db => db.Taken.Where(t => t.Soort == TaakSoort.ToegangslijstNakijken && t.GedaanOp == null).OrderBy(t => t.VoorRol).Select(t => t.VoorRol).ToListAsync(Ct)));
    }

    [Fact]
    public async Task Concept_WhenThereIsNone_HasNoPagesToWriteIn()
    {
        var marleen = await _app.AlsAsync(Rol.Directeur);

        Assert.All(new[] { await Pagina.HaalAsync(marleen, "/toegangslijst/rij"), await Pagina.HaalAsync(marleen, "/toegangslijst/vaststellen") }, p => Assert.Equal(HttpStatusCode.NotFound, p.Status));
    }

    private async Task LoopAsync(string dag, int taken)
    {
        _app.Klok.Zet(new DateTimeOffset(DateTime.Parse(dag, System.Globalization.CultureInfo.InvariantCulture).AddHours(9), TimeSpan.Zero));
        await _app.DoeAsync<ToegangslijstJob>(job => job.RunAsync(Ct));
        await _app.DoeAsync<ToegangslijstJob>(job => job.RunAsync(Ct));
        Assert.Equal(taken, await _app.VraagAsync(db => db.Taken.CountAsync(t => t.Soort == TaakSoort.ToegangslijstNakijken, Ct)));
    }

    private async Task<Account> MedewerkerAsync(string naam, Rol rol, string functie, bool alle = false, bool geblokkeerd = false)
    {
        var account = await _app.MaakAccountAsync(naam, rol, alle);
        await _app.BewaarAsync(async db =>
        {
            var rij = await db.Users.SingleAsync(u => u.Id == account.Id, Ct);
            (rij.Functie, rij.GeblokkeerdOp) = (functie, geblokkeerd ? _app.Klok.Nu : null);
            return true;
        });
        return account;
    }
}
