using System.Net;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Bewaking;
using OuderPortaal.Domain.Bewaren;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Klachten;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Web.Bewaren;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Jobs;
using OuderPortaal.Web.Klachten;
using OuderPortaal.Web.Tests.Secretariaat;

namespace OuderPortaal.Web.Tests.Klachten;

/// <summary>A complaint from the form to the answer, through the pages, with a clock that a test sets.</summary>
[Regel("R-KLT-1")]
public sealed class KlachtTests : IAsyncLifetime
{
    private readonly PortaalApp _app = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact, Regel("S-36", "R-KLT-2", "R-KLT-3")]
    public async Task KlachtZonderAccount_IsConfirmedAtOnce_VerdaagdOnce_AndNeverHandledByWhoItIsAbout()
    {
        _app.Klok.Zet(Om(2026, 3, 2));
        var klaar = await DienInAsync(_app.AlsBezoeker());
        var (secretaris, over) = (await _app.AlsAsync(Rol.Secretariaat, "Fatma"), await _app.MaakAccountAsync("Joris", Rol.Behandelaar));
        var klacht = await KlachtAsync();

        Assert.StartsWith("/klacht/ontvangen/", klaar.Pad, StringComparison.Ordinal);
        Assert.All(["KLT-2026-00001", "maandag 13 april 2026"], deel => Assert.Contains(deel, klaar.Tekst, StringComparison.Ordinal));
        var brief = await _app.VraagAsync(db => db.Klachtbrieven.SingleAsync(Ct));
        Assert.Equal((KlachtbriefSoort.Ontvangen, true, "Truus Bakker"), (brief.Soort, brief.PerPost, brief.AanNaam));
        Assert.Contains("maandag 13 april 2026", Leesbaar(brief.Html), StringComparison.Ordinal);

        var geweigerd = await (await Pagina.HaalAsync(secretaris, $"{Pad(klacht)}/toewijzen")).Formulier().Zet("Invoer.Behandelaar", $"{over.Id}").Zet("Invoer.Over", $"{over.Id}").VerstuurAsync();
        Assert.Contains("Kies een ander die er niets mee te maken had", geweigerd.Tekst, StringComparison.Ordinal);
        Assert.Null((await KlachtAsync()).BehandelaarId);

        _app.Klok.Zet(Om(2026, 4, 10));
        secretaris = await _app.AlsAsync(Rol.Secretariaat, "Fatma");
        await (await Pagina.HaalAsync(secretaris, $"{Pad(klacht)}/uitstel")).Formulier().Zet("Invoer.Reden", "Een collega is ziek.").VerstuurAsync();
        Assert.Equal(new DateOnly(2026, 5, 11), (await KlachtAsync()).Uiterlijk);
        Assert.Contains("maandag 11 mei 2026", Leesbaar((await _app.VraagAsync(db => db.Klachtbrieven.SingleAsync(b => b.Soort == KlachtbriefSoort.MeerTijd, Ct))).Html), StringComparison.Ordinal);

        var tweede = await (await Pagina.HaalAsync(secretaris, $"{Pad(klacht)}/uitstel")).Formulier().Zet("Invoer.Tot", "2026-05-25").Zet("Invoer.Reden", "Nog ziek.").VerstuurAsync();
        Assert.Contains("schriftelijk instemde", tweede.Tekst, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 5, 11), (await KlachtAsync()).Uiterlijk);
    }

    [Fact, Regel("R-KLT-5", "R-KLT-6", "R-KLT-7")]
    public async Task KlachtMetAccount_FromFormToAnswer_IsInTheInboxAndNamesWhereToGo()
    {
        var nadia = await _app.MaakAccountAsync("Nadia Brouwer");
        var ouder = await _app.AlsAsync(nadia);
        var klaar = await (await Pagina.HaalAsync(ouder, "/mijn/klachten/nieuw")).Formulier().Zet("Invoer.Tekst", "Niemand belde terug.").Zet("Invoer.OverPrivacy", "true").VerstuurAsync();
        var (joris, marleen) = (await _app.MaakAccountAsync("Joris", Rol.Behandelaar), await _app.MaakAccountAsync("Marleen", Rol.Directeur));
        var (behandelaar, directeur, secretaris) = (await _app.AlsAsync(joris), await _app.AlsAsync(marleen), await _app.AlsAsync(Rol.Secretariaat, "Fatma"));
        var klacht = await KlachtAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await Pagina.HaalAsync(behandelaar, Pad(klacht))).Status);
        await (await Pagina.HaalAsync(secretaris, $"{Pad(klacht)}/toewijzen")).Formulier().Zet("Invoer.Behandelaar", $"{joris.Id}").VerstuurAsync();
        await (await Pagina.HaalAsync(behandelaar, $"{Pad(klacht)}/horen")).Formulier().Zet("Invoer.Wijze", nameof(Hoorwijze.Telefoon)).Zet("Invoer.Op", "2026-03-02").Zet("Invoer.Verslag", "Zij wachtte drie weken.").VerstuurAsync();
        await (await Pagina.HaalAsync(behandelaar, $"{Pad(klacht)}/antwoord")).Formulier().Zet("Invoer.Uitkomst", nameof(KlachtUitkomst.Gegrond))
            .Zet("Invoer.Bevindingen", "Wij belden niet terug.").Zet("Invoer.Oordeel", "Dat had gemoeten.").Zet("Invoer.Conclusies", "Wij bellen voortaan binnen twee dagen.").VerstuurAsync();
        await (await Pagina.HaalAsync(directeur, $"{Pad(klacht)}/tekenen")).Formulier().VerstuurAsync("Teken en verstuur");

        Assert.Equal(KlachtStatus.Afgehandeld, (await KlachtAsync()).Status);
        Assert.Contains("Ons antwoord op uw klacht", (await Pagina.HaalAsync(ouder, "/mijn/berichten")).Tekst, StringComparison.Ordinal);
        var antwoord = await (await Pagina.HaalAsync(ouder, klaar.Pad)).VolgAsync("Ons antwoord op uw klacht");
        Assert.All(["Uw klacht is gegrond", "Wij belden niet terug.", "Dat had gemoeten.", "binnen twee dagen", "Autoriteit Persoonsgegevens", "rechter"], deel => Assert.Contains(deel, antwoord.Tekst, StringComparison.Ordinal));
        Assert.DoesNotContain("bezwaar", antwoord.Tekst, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("wachtte drie weken", antwoord.Tekst, StringComparison.Ordinal);
    }

    [Fact, Regel("R-KLT-9")]
    public async Task Privacyklacht_GivesTheFgOneSignal_AndOnlyThatOneCanBeRead()
    {
        await DienInAsync(_app.AlsBezoeker(), privacy: true);
        var privacy = await KlachtAsync();
        await DienInAsync(_app.AlsBezoeker());
        var ander = await _app.VraagAsync(db => db.Klachten.SingleAsync(k => !k.OverPrivacy, Ct));
        var fg = await _app.AlsAsync(Rol.Fg);

        Assert.Equal(1, await _app.VraagAsync(db => db.Taken.CountAsync(t => t.VoorRol == Rol.Fg && t.BetreftId == privacy.Id, Ct)));
        Assert.Contains("Niemand belde", (await Pagina.HaalAsync(fg, $"/fg/klachten/{privacy.PubliekId}")).Tekst, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Pagina.HaalAsync(fg, $"/fg/klachten/{ander.PubliekId}")).Status);
        Assert.Contains(ander.Nummer, (await Pagina.HaalAsync(fg, "/fg/klachten")).Tekst, StringComparison.Ordinal);
        Assert.Equal(1, await _app.VraagAsync(db => db.Journaal.CountAsync(j => j.Handeling == "KlachtBekeken" && j.VerzoekId == privacy.Id, Ct)));
    }

    [Fact]
    public async Task Klacht_OfSomebodyElse_DoesNotExist_NorForWhoItIsAbout()
    {
        var nadia = await _app.AlsOuderAsync();
        var klaar = await (await Pagina.HaalAsync(nadia, "/mijn/klachten/nieuw")).Formulier().Zet("Invoer.Tekst", "Niemand belde terug.").VerstuurAsync();
        var klacht = await KlachtAsync();
        var (fatma, anouk) = (await _app.MaakAccountAsync("Fatma", Rol.Secretariaat), await _app.MaakAccountAsync("Anouk", Rol.Secretariaat));
        await _app.BewaarAsync(async db =>
        {
            (await db.Klachten.SingleAsync(Ct)).WijsToe(anouk.MedewerkerId, fatma.MedewerkerId, _app.Klok.Nu);
            return true;
        });

        var brief = await _app.VraagAsync(db => db.Klachtbrieven.OrderBy(b => b.Id).Select(b => b.PubliekId).FirstAsync(Ct));
        var tom = await _app.AlsOuderAsync("Tom Verhage");
        Assert.Equal(HttpStatusCode.NotFound, (await Pagina.HaalAsync(tom, klaar.Pad)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Pagina.HaalAsync(tom, $"/mijn/klachten/brieven/{brief}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Pagina.HaalAsync(await _app.AlsAsync(fatma), Pad(klacht))).Status);
        Assert.DoesNotContain(klacht.Nummer, (await Pagina.HaalAsync(await _app.AlsAsync(fatma), "/secretariaat/klachten?toon=alles")).Tekst, StringComparison.Ordinal);
        Assert.Contains("Niemand belde", (await Pagina.HaalAsync(await _app.AlsAsync(anouk), Pad(klacht))).Tekst, StringComparison.Ordinal);
    }

    [Fact, Regel("R-AM-16")]
    public async Task Sweep_DayByDay_WarnsAboutAComplaintOnEachStep_AndAfterABreakOnlyTheMostUrgent()
    {
        _app.Klok.Zet(Om(2026, 3, 2));
        await DienInAsync(_app.AlsBezoeker());
        var gezien = new List<string>();
        for (var dag = new DateOnly(2026, 3, 3); dag < new DateOnly(2026, 4, 10); dag = dag.AddDays(1))
        {
            _app.Klok.Zet(Om(dag.Year, dag.Month, dag.Day, 7));
            if (await VeegAsync() > 0)
                gezien.Add($"{(await AlarmenAsync())[^1].Stap} {dag:dd-MM}");
        }

        // Good Friday and Easter Monday are no werkdagen.
        Assert.Equal(["TienWerkdagen 26-03", "VijfWerkdagen 02-04", "TweeWerkdagen 09-04"], gezien);
        _app.Klok.Zet(Om(2026, 5, 20, 7));
        Assert.Equal(1, await VeegAsync());
        Assert.Equal(0, await VeegAsync());
        Assert.Equal((Alarmstap.TeLaat, true), ((await AlarmenAsync())[^1].Stap, (await AlarmenAsync())[^1].Nagekomen));
        Assert.Equal(["Directeur", "Fg", "Secretariaat"], await _app.VraagAsync(db => db.Taken.Where(t => t.Soort == TaakSoort.Termijn && t.GedaanOp == null).Select(t => t.VoorRol.ToString()).Order().ToListAsync(Ct)));
    }

    [Fact]
    public async Task KlachtenZonderAccount_InOneHour_AreBounded_AndTheFormKeepsItsText()
    {
        for (var i = 0; i < Klachtbalie.ZonderAccountPerUur; i++)
            await DienInAsync(_app.AlsBezoeker());

        var vol = await DienInAsync(_app.AlsBezoeker());

        Assert.Equal("/klacht", vol.Pad);
        Assert.All(["Probeer het later nog eens", "Niemand belde"], deel => Assert.Contains(deel, vol.Html, StringComparison.Ordinal));
        Assert.Equal(Klachtbalie.ZonderAccountPerUur, await _app.VraagAsync(db => db.Klachten.CountAsync(Ct)));
        _app.Klok.Verder(TimeSpan.FromMinutes(61));
        Assert.StartsWith("/klacht/ontvangen/", (await DienInAsync(_app.AlsBezoeker())).Pad, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Invoer.Tekst", "Schrijf op wat er gebeurde.")]
    [InlineData("Invoer.Naam", "Vul een naam in.")]
    [InlineData("Invoer.Adres", "Vul een adres in.")]
    public async Task Doen_WithoutAField_SaysSoAndKeepsTheRest(string veld, string zin)
    {
        var formulier = (await Pagina.HaalAsync(_app.AlsBezoeker(), "/klacht")).Formulier().Zet("Invoer.Tekst", "Niemand belde.").Zet("Invoer.Naam", "Truus Bakker").Zet("Invoer.Adres", "Dorpsstraat 21");

        var terug = await formulier.Zet(veld, "").VerstuurAsync();

        Assert.Contains(zin, terug.Tekst, StringComparison.Ordinal);
        Assert.Equal(0, await _app.VraagAsync(db => db.Klachten.CountAsync(Ct)));
    }

    [Fact, Regel("R-12.1-5")]
    public async Task OpenKlacht_AboutAPupil_HoldsWhatWeHaveOfThatPupil_UntilItEnds()
    {
        var leerling = await _app.SchrijfInAsync();
        await DienInAsync(_app.AlsBezoeker());
        await _app.BewaarAsync(async db =>
        {
            (await db.Klachten.SingleAsync(Ct)).MerkAan(new Klachtkenmerken(false, null, null, leerling.Id), _app.Klok.Nu);
            return true;
        });

        Assert.Equal([Beletselsoort.OpenKlacht], await BeletselenAsync());
        await _app.BewaarAsync(async db =>
        {
            (await db.Klachten.SingleAsync(Ct)).TrekIn(_app.Klok.Nu);
            return true;
        });
        Assert.Empty(await BeletselenAsync());

        async Task<List<Beletselsoort>> BeletselenAsync()
        {
            List<Beletselsoort> uit = [];
            await _app.DoeAsync<Beletsellezer>(async lezer => uit = [.. (await lezer.VanAsync(leerling, Ct)).Select(b => b.Soort).Where(s => s != Beletselsoort.GezinVertellen)]);
            return uit;
        }
    }

    [Fact, Regel("R-AM-13")]
    public async Task Antwoord_IsSignedByTheBestuur_OnlyWhenItIsAboutTheDirecteur_WhoDoesNotSeeIt()
    {
        var (joris, marleen) = (await _app.MaakAccountAsync("Joris", Rol.Behandelaar), await _app.MaakAccountAsync("Marleen", Rol.Directeur));
        await DienInAsync(_app.AlsBezoeker());
        var (gewoon, over) = (await KlachtAsync(), await TweedeAsync());
        await OverKlachtAsync(gewoon, k => LegVoor(k, joris.MedewerkerId, null));
        await OverKlachtAsync(over, k => LegVoor(k, joris.MedewerkerId, marleen.MedewerkerId));
        _app.Klok.Zet(Om(2026, 5, 20, 7));
        Assert.Equal(2, await VeegAsync());
        var (secretaris, directeur) = (await _app.AlsAsync(Rol.Secretariaat, "Fatma"), await _app.AlsAsync(marleen));

        Assert.Contains("De directeur tekent dit antwoord", (await Pagina.HaalAsync(secretaris, $"{Pad(gewoon)}/tekenen")).Tekst, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Pagina.HaalAsync(directeur, $"{Pad(over)}/tekenen")).Status);
        var taken = (await Pagina.HaalAsync(directeur, "/secretariaat/taken?van=iedereen")).Tekst;
        Assert.Equal((true, false), (taken.Contains(gewoon.Nummer, StringComparison.Ordinal), taken.Contains(over.Nummer, StringComparison.Ordinal)));
        // Nor by an address that was put together by hand.
        var open = (await Pagina.HaalAsync(secretaris, $"{Pad(over)}/tekenen")).Formulier();
        var verdraaid = open.Bericht("Het bestuur tekende: verstuur");
        verdraaid.RequestUri = new Uri(verdraaid.RequestUri!, $"{Pad(gewoon)}/tekenen");
        var geweigerd = await Pagina.VanAsync(secretaris, await secretaris.SendAsync(verdraaid, Ct));
        Assert.Contains("alleen bij een klacht over de directeur", geweigerd.Tekst, StringComparison.Ordinal);
        await (await Pagina.HaalAsync(secretaris, $"{Pad(over)}/tekenen")).Formulier().VerstuurAsync("Het bestuur tekende: verstuur");

        Assert.Equal((KlachtStatus.Afgehandeld, true), await _app.VraagAsync(async db => (await db.Klachten.SingleAsync(k => k.Id == over.Id, Ct)) is var k ? (k.Status, k.NamensBestuur) : default));
        Assert.Equal(KlachtStatus.TerOndertekening, (await KlachtAsync()).Status);
    }

    [Fact, Regel("R-KLT-2")]
    public async Task Toewijzen_ToAnother_KeepsAboutWhomItIs_AlsoTheFg()
    {
        await DienInAsync(_app.AlsBezoeker());
        var (joris, anouk, fg) = (await _app.MaakAccountAsync("Joris", Rol.Behandelaar), await _app.MaakAccountAsync("Anouk", Rol.Behandelaar), await _app.MaakAccountAsync("Frederik", Rol.Fg));
        var secretaris = await _app.AlsAsync(Rol.Secretariaat, "Fatma");
        var pad = $"{Pad(await KlachtAsync())}/toewijzen";

        await (await Pagina.HaalAsync(secretaris, pad)).Formulier().Zet("Invoer.Behandelaar", $"{joris.Id}").Zet("Invoer.Over", $"{fg.Id}").VerstuurAsync();
        await (await Pagina.HaalAsync(secretaris, pad)).Formulier().Zet("Invoer.Behandelaar", $"{anouk.Id}").VerstuurAsync();

        Assert.Equal((anouk.MedewerkerId, fg.MedewerkerId), ((await KlachtAsync()).BehandelaarId, (await KlachtAsync()).OverMedewerkerId));
    }

    [Fact, Regel("R-KLT-9")]
    public async Task Privacy_FoundOutLater_GivesTheFgTheSignal_AlsoAfterAWarningAboutTheTerm()
    {
        await DienInAsync(_app.AlsBezoeker());
        var klacht = await KlachtAsync();
        _app.Klok.Zet(Om(2026, 5, 20, 7));
        Assert.Equal(1, await VeegAsync());
        Assert.Equal(1, await _app.VraagAsync(db => db.Taken.CountAsync(t => t.VoorRol == Rol.Fg, Ct)));

        await OverKlachtAsync(klacht, k => k.MerkAan(new Klachtkenmerken(true, null, null, null), _app.Klok.Nu));

        Assert.Equal(1, await _app.VraagAsync(db => db.Taken.CountAsync(t => t.VoorRol == Rol.Fg && t.Soort == TaakSoort.Signaal, Ct)));
    }

    [Fact, Regel("R-KLT-4")]
    public async Task Verdagen_PutsAwayTheWarningsAboutTheOldTerm_AndAsksForNewOnes()
    {
        await DienInAsync(_app.AlsBezoeker());
        _app.Klok.Zet(Om(2026, 4, 10, 7));
        Assert.Equal(1, await VeegAsync());
        Assert.NotEqual(0, await TermijntakenAsync());

        await OverKlachtAsync(await KlachtAsync(), k => k.Verdaag("Een collega is ziek.", _app.Klok.Nu));
        Assert.Equal(0, await TermijntakenAsync());
        _app.Klok.Zet(Om(2026, 5, 8, 7));
        Assert.Equal(1, await VeegAsync());
        Assert.NotEqual(0, await TermijntakenAsync());

        Task<int> TermijntakenAsync() => _app.VraagAsync(db => db.Taken.CountAsync(t => t.Soort == TaakSoort.Termijn && t.GedaanOp == null, Ct));
    }

    [Fact, Regel("R-AM-07")]
    public async Task Kenmerken_SavedByAHandlerWithoutTheReach_KeepTheRequestThatStoodThere()
    {
        var verzoek = await _app.DienInAsync((await _app.MaakAccountAsync("Nadia Brouwer")).AccountId);
        await DienInAsync(_app.AlsBezoeker());
        var joris = await _app.MaakAccountAsync("Joris", Rol.Behandelaar);
        await OverKlachtAsync(await KlachtAsync(), k =>
        {
            k.MerkAan(new Klachtkenmerken(false, null, verzoek.Id, null), _app.Klok.Nu);
            k.WijsToe(joris.MedewerkerId, null, _app.Klok.Nu);
        });

        await (await Pagina.HaalAsync(await _app.AlsAsync(joris), $"{Pad(await KlachtAsync())}/kenmerken")).Formulier().Zet("Invoer.OverPrivacy", "true").VerstuurAsync();

        Assert.Equal((verzoek.Id, true), ((await KlachtAsync()).VerzoekId, (await KlachtAsync()).OverPrivacy));
    }

    [Theory, Regel("R-AM-38"), MemberData(nameof(Brieven))]
    public async Task Klachtbrief_InEachForm_IsPlainAndNeverSlipsIntoTheOther(KlachtbriefSoort soort, Aanspreekvorm vorm)
    {
        await DienInAsync(_app.AlsBezoeker(), privacy: true);
        var html = "";
        await _app.DoeAsync<IServiceProvider>(async diensten =>
        {
            var db = diensten.GetRequiredService<PortaalDbContext>();
            var regels = await diensten.GetRequiredService<Spelregelboek>().VanNuAsync(Ct);
            var klacht = Klacht.DienIn(new Klager(new AccountId(Guid.CreateVersion7(_app.Klok.Nu)), "Sem de Wit", "", Vorm: vorm), new Klachtinhoud("Niemand belde.", OverPrivacy: true), "KLT-2026-00009", regels, _app.Klok.Nu);
            klacht.WijsToe(new MedewerkerId(Guid.CreateVersion7(_app.Klok.Nu)), null, _app.Klok.Nu);
            klacht.Verdaag("Een collega is ziek.", _app.Klok.Nu);
            klacht.LegHorenVast(Hoorwijze.Afgezien, Amsterdam.Datum(_app.Klok.Nu), null, _app.Klok.Nu);
            klacht.LegVoor(new Klachtantwoord(KlachtUitkomst.DeelsGegrond, "Wij belden niet.", "Dat had gemoeten.", "Wij bellen voortaan."), new MedewerkerId(Guid.CreateVersion7(_app.Klok.Nu)), _app.Klok.Nu);
            var swv = (await db.SwvInstellingen.FirstAsync(Ct)).Gegevens;
            html = await diensten.GetRequiredService<Klachtpost>().SchrijfAsync(soort, new Klachtfeiten(klacht, swv, "Joris Hendriks", "BZS-2026-00001"));
        });
        var tekst = new HtmlParser().ParseDocument(html).Body!.TextContent;

        Assert.DoesNotMatch(vorm == Aanspreekvorm.U ? @"\b([Jj]e|[Jj]ij|[Jj]ou|[Jj]ouw)\b" : @"\b([Uu]|[Uu]w)\b", tekst);
        Assert.All(tekst.Split(['.', '?', '!', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), zin => Assert.InRange(zin.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length, 1, 20));
    }

    public static TheoryData<KlachtbriefSoort, Aanspreekvorm> Brieven()
    {
        var data = new TheoryData<KlachtbriefSoort, Aanspreekvorm>();
        foreach (var soort in Enum.GetValues<KlachtbriefSoort>())
        {
            data.Add(soort, Aanspreekvorm.U);
            data.Add(soort, Aanspreekvorm.Je);
        }

        return data;
    }

    private static DateTimeOffset Om(int jaar, int maand, int dag, int uur = 9) => Secretariaat.Zaken.Om(jaar, maand, dag, uur);

    private static string Leesbaar(string html) => WebUtility.HtmlDecode(html).Replace('\u00a0', ' ');

    private static string Pad(Klacht klacht) => $"/secretariaat/klachten/{klacht.PubliekId}";

    private static async Task<Pagina> DienInAsync(HttpClient client, bool privacy = false)
    {
        var formulier = (await Pagina.HaalAsync(client, "/klacht")).Formulier().Zet("Invoer.Tekst", "Niemand belde terug.").Zet("Invoer.Naam", "Truus Bakker").Zet("Invoer.Adres", "Dorpsstraat 21, 1004 GH Voorbeelddorp");
        if (privacy)
            formulier.Zet("Invoer.OverPrivacy", "true");
        return await formulier.VerstuurAsync();
    }

    private void LegVoor(Klacht klacht, MedewerkerId behandelaar, MedewerkerId? over)
    {
        klacht.WijsToe(behandelaar, over, _app.Klok.Nu);
        klacht.LegHorenVast(Hoorwijze.Afgezien, Amsterdam.Datum(_app.Klok.Nu), null, _app.Klok.Nu);
        klacht.LegVoor(new Klachtantwoord(KlachtUitkomst.Gegrond, "Wij belden niet terug.", "Dat had gemoeten.", "Wij bellen voortaan."), behandelaar, _app.Klok.Nu);
    }

    private async Task<Klacht> TweedeAsync()
    {
        await DienInAsync(_app.AlsBezoeker());
        return await _app.VraagAsync(db => db.Klachten.OrderBy(k => k.Nummer).LastAsync(Ct));
    }

    private Task<bool> OverKlachtAsync(Klacht klacht, Action<Klacht> verb) => _app.BewaarAsync(async db =>
    {
        verb(await db.Klachten.SingleAsync(k => k.Id == klacht.Id, Ct));
        return true;
    });

    private Task<Klacht> KlachtAsync() => _app.VraagAsync(db => db.Klachten.OrderBy(k => k.Nummer).FirstAsync(Ct));

    private Task<List<Alarm>> AlarmenAsync() => _app.VraagAsync(db => db.Alarmen.Where(a => a.Klok == Klok.Klacht).OrderBy(a => a.Op).ThenBy(a => a.Id).ToListAsync(Ct));

    private async Task<int> VeegAsync()
    {
        var aantal = 0;
        await _app.DoeAsync<TermijnBewakingJob>(async job => aantal = await job.RunAsync(Ct));
        return aantal;
    }
}
