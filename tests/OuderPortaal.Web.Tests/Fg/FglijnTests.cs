using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Fglijnen;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Fglijnen;
using OuderPortaal.Web.Jobs;
using OuderPortaal.Web.Kluis;
using OuderPortaal.Web.Tests.Mail;
using OuderPortaal.Web.Tests.Mijn;

namespace OuderPortaal.Web.Tests.Fg;

/// <summary>The confidential line between a parent or pupil and the FG.</summary>
[Regel("R-AM-36", "R-SEC-8")]
public sealed class FglijnTests : IAsyncLifetime
{
    private const string Canary = "KANARIEFGLIJN7c3a";
    private readonly PortaalApp _app;
    private readonly Postvanger _post;
    private Zaak _zaak = null!;

    public FglijnTests() => (_app, _post) = Postvanger.In(new PortaalApp());

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _app.Klok.Zet(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        _zaak = await Zaak.MaakAsync(_app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Parent_FromARequest_AndFg_WriteToEachOther_AndEachSeesWhatIsNew()
    {
        var moeder = await _app.AlsAsync(_zaak.Gezin.Account);
        var ilse = await _app.AlsAsync(Rol.Fg, "Ilse");
        var nummer = await _app.VraagAsync(db => db.Verzoeken.Select(v => v.Nummer).SingleAsync(Ct));

        var verstuurd = await (await (await Pagina.HaalAsync(moeder, _zaak.Adres)).VolgAsync("Vraag het de FG")).Formulier().Zet("Tekst", "Mag dit zomaar?").VerstuurAsync();
        var toezicht = await Pagina.HaalAsync(ilse, "/fg");
        var gelezen = await (await toezicht.VolgAsync("Lees en beantwoord")).VolgAsync("Nadia Brouwer");
        await gelezen.Formulier().Zet("Tekst", "Nee, ik vraag het na.").VerstuurAsync();
        var thuis = await Pagina.HaalAsync(moeder, "/mijn");
        var antwoord = await thuis.VolgAsync("Lees het antwoord van de FG");
        var daarna = await Pagina.HaalAsync(moeder, "/mijn");

        Assert.Contains("De FG heeft uw bericht.", verstuurd.Tekst, StringComparison.Ordinal);
        Assert.Contains($"Over verzoek {nummer}", verstuurd.Tekst, StringComparison.Ordinal);
        Assert.Contains("Er wacht een vraag in de FG-lijn.", toezicht.Tekst, StringComparison.Ordinal);
        Assert.Contains("Mag dit zomaar?", gelezen.Tekst, StringComparison.Ordinal);
        Assert.Contains(nummer, gelezen.Tekst, StringComparison.Ordinal);
        Assert.Contains("De FG gaf antwoord.", thuis.Tekst, StringComparison.Ordinal);
        Assert.Contains("Nee, ik vraag het na.", antwoord.Tekst, StringComparison.Ordinal);
        Assert.Contains("door de FG gelezen", antwoord.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("De FG gaf antwoord.", daarna.Tekst, StringComparison.Ordinal);
        Assert.NotNull((await _app.VraagAsync(db => db.Taken.SingleAsync(t => t.Soort == TaakSoort.FglijnBeantwoorden, Ct))).GedaanOp);
    }

    [Fact]
    public async Task LateRequest_LeadsToTheFg_AboutThatRequest()
    {
        _app.Klok.Zet(new(2026, 5, 4, 9, 0, 0, TimeSpan.Zero));
        var moeder = await _app.AlsAsync(_zaak.Gezin.Account);

        var kaart = (await Pagina.HaalAsync(moeder, _zaak.Adres)).Document.QuerySelector("#te-laat")!;
        var lijn = await Pagina.HaalAsync(moeder, kaart.QuerySelector("a[href^='/mijn/fg']")!.GetAttribute("href")!);

        Assert.Contains("over verzoek INZ-2026-00001", lijn.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RequestOfSomebodyElse_IsNeverWhatAMessageIsAbout()
    {
        var ander = await _app.AlsAsync(await _app.MaakAccountAsync("Tom Verhage"));

        var pagina = await Pagina.HaalAsync(ander, $"/mijn/fg?over={_zaak.Adres.Split('/')[^1]}");
        await pagina.Formulier().Zet("Tekst", "Mag dit?").VerstuurAsync();

        Assert.DoesNotContain("INZ-2026", pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal("", (await _app.VraagAsync(db => db.Set<Fgbericht>().SingleAsync(Ct))).Over);
    }

    [Theory]
    [InlineData("   ", "Schrijf eerst een bericht.")]
    [InlineData("LANG", "Dit bericht is te lang.")]
    public async Task Message_ThatIsRefused_IsKeptInTheForm_AndNothingIsSaved(string tekst, string zin)
    {
        var geschreven = tekst == "LANG" ? new string('a', Fglijn.LangsteTekst + 1) : tekst;
        var moeder = await _app.AlsAsync(_zaak.Gezin.Account);

        var na = await (await Pagina.HaalAsync(moeder, "/mijn/fg")).Formulier().Zet("Tekst", geschreven).VerstuurAsync();

        Assert.Contains(zin, na.Tekst, StringComparison.Ordinal);
        Assert.Equal(geschreven.Trim(), na.Formulier()["Tekst"].Trim());
        Assert.Equal((0, 0), await _app.VraagAsync(async db => (await db.Set<Fglijn>().CountAsync(Ct), await db.Set<Fgbericht>().CountAsync(Ct))));
    }

    [Fact, Regel("R-SEC-6")]
    public async Task Parent_WhoWroteTwentyToday_AlsoOverTwoLines_WritesAgainTomorrow()
    {
        var account = _zaak.Gezin.Account.AccountId;
        for (var i = 0; i < Fglijn.MeestePerDag; i++)
        {
            await _app.DoeAsync<Fggesprek>(g => g.SchrijfAsync(account, "Hallo", null, Ct));
            if (i == 9)
                await AntwoordAsync(sluit: true);
        }

        var teVeel = await Record.ExceptionAsync(() => _app.DoeAsync<Fggesprek>(g => g.SchrijfAsync(account, "Nog een", null, Ct)));
        _app.Klok.Zet(new(2026, 3, 3, 9, 0, 0, TimeSpan.Zero));
        await _app.DoeAsync<Fggesprek>(g => g.SchrijfAsync(account, "Nog een", null, Ct));

        Assert.Equal("R-SEC-6", Assert.IsType<RuleViolation>(teVeel).Regel);
        Assert.Equal((2, 22), await _app.VraagAsync(async db => (await db.Set<Fglijn>().CountAsync(Ct), await db.Set<Fgbericht>().CountAsync(Ct))));
    }

    [Fact]
    public async Task Pupil_IsAddressedWithJe()
    {
        var sem = await _app.MaakAccountAsync("Sem de Wit");
        await OuderPortaal.Web.Tests.Secretariaat.Zaken.DienInAsync(_app, sem.AccountId, naam: "Sem de Wit", als: Hoedanigheid.LeerlingZelf, soort: VerzoekSoort.InzageEigenGegevens);

        var pagina = await Pagina.HaalAsync(await _app.AlsAsync(sem), "/mijn/fg");

        Assert.Contains("Alleen jij en de FG lezen dit.", pagina.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(" uw ", pagina.Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Rol.Secretariaat)]
    [InlineData(Rol.Behandelaar)]
    [InlineData(Rol.Directeur)]
    [InlineData(Rol.Beheerder)]
    public async Task AnotherRole_FindsNoLine_AndNoTaskAboutIt(Rol rol)
    {
        await _app.DoeAsync<Fggesprek>(g => g.SchrijfAsync(_zaak.Gezin.Account.AccountId, Canary, null, Ct));
        var id = await _app.VraagAsync(db => db.Set<Fglijn>().Select(l => l.PubliekId).SingleAsync(Ct));
        var ander = await _app.AlsAsync(rol, "Iemand");

        foreach (var pad in new[] { "/fg/lijn", $"/fg/lijn/{id}", "/mijn/fg" })
            Assert.Equal(HttpStatusCode.NotFound, (await ander.GetAsync(pad, Ct)).StatusCode);
        Assert.DoesNotContain("FG-lijn", (await Pagina.HaalAsync(ander, "/secretariaat/taken?van=iedereen")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_StandInNoMailLogTaskJournaalUrlOrPlainByte()
    {
        var moeder = await _app.AlsAsync(_zaak.Gezin.Account);
        var ilse = await _app.AlsAsync(Rol.Fg, "Ilse");
        var geschreven = await (await Pagina.HaalAsync(moeder, $"/mijn/fg?over={_zaak.Adres.Split('/')[^1]}")).Formulier().Zet("Tekst", Canary).VerstuurAsync();
        var teLang = await (await Pagina.HaalAsync(moeder, "/mijn/fg")).Formulier().Zet("Tekst", Canary + new string('a', Fglijn.LangsteTekst)).VerstuurAsync();
        var gelezen = await (await (await Pagina.HaalAsync(ilse, "/fg/lijn")).VolgAsync("Nadia Brouwer")).Formulier().Zet("Tekst", $"{Canary} terug").VerstuurAsync();
        await _app.DoeAsync<OutboxJob>(job => job.RunAsync(Ct));
        var nummer = await _app.VraagAsync(db => db.Verzoeken.Select(v => v.Nummer).SingleAsync(Ct));
        var sinds = await _app.VraagAsync(db => db.Set<Fglijn>().Select(l => l.Id).SingleAsync(Ct));

        Assert.Contains(Canary, gelezen.Tekst, StringComparison.Ordinal);
        Assert.NotEmpty(_post.Mails);
        Assert.DoesNotContain(_post.Mails, m => $"{m}".Contains("KANARIE", StringComparison.Ordinal));
        Assert.DoesNotContain(_app.Logboek.Regels, r => r.Contains("KANARIE", StringComparison.Ordinal));
        Assert.All([geschreven, teLang, gelezen], p => Assert.DoesNotContain("KANARIE", p.Pad + p.Titel, StringComparison.Ordinal));
        Assert.All(await _app.VraagAsync(db => db.Taken.Where(t => t.BetreftId == sinds).ToListAsync(Ct)), t => Assert.Equal((Rol.Fg, false, null), (t.VoorRol, t.Omschrijving.Contains(nummer, StringComparison.Ordinal), t.VerzoekId)));
        Assert.All(await _app.VraagAsync(db => db.Journaal.Where(j => EF.Functions.Like(j.Handeling, "Fg%")).ToListAsync(Ct)), j => Assert.Equal((sinds, false), (j.VerzoekId!.Value, j.Bijzonderheid.Contains(nummer, StringComparison.Ordinal))));
        Assert.False(_app.Bewaart("KANARIE"));
    }

    [Fact]
    public async Task Line_HasAKeyOfItsOwn_AndGoesWithItThreeYearsAfterItWasClosed()
    {
        await _app.DoeAsync<Fggesprek>(g => g.SchrijfAsync(_zaak.Gezin.Account.AccountId, "Hallo", null, Ct));
        await AntwoordAsync(sluit: true);
        var id = await _app.VraagAsync(db => db.Set<Fglijn>().Select(l => l.Id).SingleAsync(Ct));
        Assert.True(await SleutelAsync(id));

        await NachtAsync(new(2029, 3, 2, 2, 0, 0, TimeSpan.Zero));
        var ervoor = await _app.VraagAsync(db => db.Set<Fgbericht>().CountAsync(Ct));
        await NachtAsync(new(2029, 3, 3, 2, 0, 0, TimeSpan.Zero));

        Assert.Equal(2, ervoor);
        Assert.Equal((0, 0, 0), await _app.VraagAsync(async db => (await db.Set<Fglijn>().CountAsync(Ct), await db.Set<Fgbericht>().CountAsync(Ct), await db.Taken.CountAsync(t => t.BetreftId == id, Ct))));
        Assert.False(await SleutelAsync(id));
    }

    [Fact]
    public async Task QuietYear_ClosesTheLine_AndItsTask_AndAnOldLineIsNotOpenedAgain()
    {
        await _app.DoeAsync<Fggesprek>(g => g.SchrijfAsync(_zaak.Gezin.Account.AccountId, "Hallo", null, Ct));

        await NachtAsync(new(2027, 3, 2, 2, 0, 0, TimeSpan.Zero));
        var ervoor = await _app.VraagAsync(db => db.Set<Fglijn>().Select(l => l.GeslotenOp).SingleAsync(Ct));
        await NachtAsync(new(2027, 3, 3, 2, 0, 0, TimeSpan.Zero));
        await _app.DoeAsync<Fggesprek>(g => g.SchrijfAsync(_zaak.Gezin.Account.AccountId, "Weer", null, Ct));

        Assert.Null(ervoor);
        Assert.Equal([FglijnStatus.Gesloten, FglijnStatus.WachtOpFg], await _app.VraagAsync(db => db.Set<Fglijn>().OrderBy(l => l.Volgnummer).Select(l => l.Status).ToListAsync(Ct)));
        Assert.Equal(1, await _app.VraagAsync(db => db.Taken.CountAsync(t => t.Soort == TaakSoort.FglijnBeantwoorden && t.GedaanOp == null, Ct)));
    }

    [Fact, Regel("R-BWR-2")]
    public async Task Account_ThatGoes_TakesItsLineAndKeyAlong()
    {
        var tom = await _app.MaakAccountAsync("Tom Verhage");
        await _app.DoeAsync<Fggesprek>(g => g.SchrijfAsync(tom.AccountId, "Hallo", null, Ct));
        var id = await _app.VraagAsync(db => db.Set<Fglijn>().Select(l => l.Id).SingleAsync(Ct));

        await _app.DoeAsync<IServiceProvider>(async diensten =>
        {
            await diensten.GetRequiredService<Accountopruiming>().VerwijderAsync(tom.Id, Ct);
            await diensten.GetRequiredService<PortaalDbContext>().SaveChangesAsync(Ct);
        });

        Assert.Equal((0, 0), await _app.VraagAsync(async db => (await db.Set<Fglijn>().CountAsync(Ct), await db.Set<Fgbericht>().CountAsync(Ct))));
        Assert.False(await SleutelAsync(id));
    }

    private Task AntwoordAsync(bool sluit) => _app.DoeAsync<PortaalDbContext>(async db =>
    {
        var lijn = await db.Set<Fglijn>().SingleAsync(l => l.GeslotenOp == null, Ct);
        db.Add(lijn.Antwoord("Dag", _zaak.Maker, _app.Klok.Nu));
        if (sluit)
            lijn.Sluit(_app.Klok.Nu);
        await db.SaveChangesAsync(Ct);
    });

    private async Task NachtAsync(DateTimeOffset op)
    {
        _app.Klok.Zet(op);
        await _app.DoeAsync<Fglijnopruiming>(o => o.RuimOpAsync(Ct));
    }

    private Task<bool> SleutelAsync(Guid eigenaar) => _app.VraagAsync(db => db.Set<Datasleutel>().AnyAsync(d => d.EigenaarId == eigenaar, Ct));
}
