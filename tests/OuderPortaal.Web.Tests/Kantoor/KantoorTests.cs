using System.Net;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Bewaking;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Jobs;
using OuderPortaal.Web.Tests.Secretariaat;

namespace OuderPortaal.Web.Tests.Kantoor;

/// <summary>The office is closed, the directeur is away, a colleague is ill: no term moves, nothing is handed over in silence, and all of it ends by itself.</summary>
public sealed class KantoorTests : IAsyncDisposable
{
    private readonly PortaalApp _app = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact, Regel("R-AM-25", "R-AM-16")]
    public async Task Closure_BringsTheAlarmForward_OnceAndWithoutMovingTheTerm()
    {
        // Received on 2 March: Streef and R are Monday 30 March; ten werkdagen before it is the 16th.
        var verzoek = await _app.DienInAsync((await _app.MaakAccountAsync("Nadia Brouwer")).AccountId);
        _app.Klok.Zet(Zaken.Om(2026, 3, 9));
        await VeegAsync();
        var zonder = await _app.VraagAsync(db => db.Alarmen.CountAsync(Ct));

        var na = await PlanAsync(new DateOnly(2026, 3, 16), new DateOnly(2026, 3, 20));
        await VeegAsync();
        await VeegAsync();

        var alarm = await _app.VraagAsync(db => db.Alarmen.SingleAsync(a => a.VerzoekId == verzoek.Id, Ct));
        Assert.Equal(0, zonder);
        Assert.Equal((Alarmstap.TienWerkdagen, new DateOnly(2026, 3, 30), false), (alarm.Stap, alarm.PeilDatum, alarm.Nagekomen));
        Assert.Contains("tien dagen dat het kantoor open is", await _app.VraagAsync(db => db.Taken.Where(t => t.Soort == TaakSoort.Termijn && t.VerzoekId == verzoek.Id).Select(t => t.Omschrijving).FirstAsync(Ct)), StringComparison.Ordinal);
        Assert.Equal((verzoek.Streef, verzoek.Uiterlijk), ((await _app.HaalAsync(verzoek)).Streef, (await _app.HaalAsync(verzoek)).Uiterlijk));
        Assert.Contains("Er valt niets in de sluiting", na.Tekst, StringComparison.Ordinal);
    }

    [Fact, Regel("R-AM-25", "R-AM-16")]
    public async Task Closure_ThatIsPlannedLate_BringsTheMostUrgentWarning_AndCallsItNotLate()
    {
        // Ten werkdagen before Monday 30 March is the 16th; without the days of the closure, the 9th is the last but one day that the office is open.
        var verzoek = await _app.DienInAsync((await _app.MaakAccountAsync("Nadia Brouwer")).AccountId);
        _app.Klok.Zet(Zaken.Om(2026, 3, 9));
        await PlanAsync(new DateOnly(2026, 3, 11), new DateOnly(2026, 3, 27));
        await VeegAsync();

        var alarm = await _app.VraagAsync(db => db.Alarmen.SingleAsync(a => a.VerzoekId == verzoek.Id, Ct));

        Assert.Equal((Alarmstap.TweeWerkdagen, false), (alarm.Stap, alarm.Nagekomen));
    }

    [Fact, Regel("R-AM-25", "R-AM-13")]
    public async Task FiveOpenDaysBefore_TheListGoesOut_Once_AndNoWaarnemerIsAnAlarmUntilThereIsOne()
    {
        var (fatma, dirk) = (await _app.MaakAccountAsync("Fatma Yildiz", Rol.Secretariaat), await _app.MaakAccountAsync("Dirk Kok", Rol.Directeur));
        var verzoek = await _app.DienInAsync((await _app.MaakAccountAsync("Nadia Brouwer")).AccountId);
        await PlanAsync(new DateOnly(2026, 3, 30), new DateOnly(2026, 4, 1));

        // Friday 20 March is six open days before, Monday the 23rd five.
        _app.Klok.Zet(Zaken.Om(2026, 3, 20));
        await VeegAsync();
        var teVroeg = await TakenAsync();
        _app.Klok.Zet(Zaken.Om(2026, 3, 23));
        await VeegAsync();
        await VeegAsync();
        var gemeld = await TakenAsync();
        await LegWaarnemerVastAsync(dirk, fatma, new DateOnly(2026, 3, 30), new DateOnly(2026, 4, 1));
        await VeegAsync();
        var lijst = await (await Pagina.HaalAsync(await _app.AlsAsync(fatma), "/secretariaat/kantoor")).VolgAsync("Wat valt in de sluiting?");

        Assert.Empty(teVroeg);
        Assert.Equal(["Sluiting Directeur", "Sluiting Secretariaat", "WaarnemerVastleggen Directeur", "WaarnemerVastleggen Secretariaat"], gemeld);
        // The waarnemer, who came after the list, has it too.
        Assert.Equal(["Sluiting Directeur", "Sluiting Directeur", "Sluiting Secretariaat"], await TakenAsync());
        Assert.Contains(verzoek.Nummer, lijst.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("geen waarnemer", lijst.Tekst, StringComparison.Ordinal);
        _app.Klok.Zet(Zaken.Om(2026, 4, 2));
        await VeegAsync();
        Assert.Empty(await TakenAsync());
    }

    [Fact, Regel("R-AM-13", "R-AM-07")]
    public async Task Waarnemer_IsSomebodyWhoSeesEveryPupil_AndNobodyElseCanBeChosen()
    {
        var (dirk, eva) = (await _app.MaakAccountAsync("Dirk Kok", Rol.Directeur), await _app.MaakAccountAsync("Eva de Boer", Rol.Behandelaar));

        var pagina = await Pagina.HaalAsync(await _app.AlsAsync(dirk), "/secretariaat/kantoor/waarnemer");
        var na = await pagina.Formulier().ZetOngezien("Waarneming.Wie", eva.Id.ToString()).Zet("Waarneming.Van", "2026-03-02").Zet("Waarneming.TotEnMet", "2026-03-04").Zet("Waarneming.Mandaat", "Mandaatbesluit 2026-3").VerstuurAsync();

        Assert.DoesNotContain("Eva de Boer", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Kies een collega uit de lijst.", na.Tekst, StringComparison.Ordinal);
    }

    [Fact, Regel("R-AM-25")]
    public async Task MorningMail_RestsWhileTheOfficeIsClosed_ButForWhoSigns()
    {
        var joris = await _app.MaakAccountAsync("Joris Hendriks", Rol.Behandelaar);
        var dirk = await _app.MaakAccountAsync("Dirk Kok", Rol.Directeur);
        await PlanAsync(new DateOnly(2026, 3, 3), new DateOnly(2026, 3, 3));
        var aantallen = new List<(int Joris, int Dirk)>();
        foreach (var dag in new[] { 2, 3, 4 })
        {
            _app.Klok.Zet(Zaken.Om(2026, 3, dag));
            await _app.DoeAsync<OchtendmailJob>(job => job.RunAsync(Ct));
            aantallen.Add((await MailsAsync(joris), await MailsAsync(dirk)));
        }

        // Who signs hears each werkdag what is due: the dates go on.
        Assert.Equal([(1, 1), (1, 2), (2, 3)], aantallen);

        Task<int> MailsAsync(Account wie) => _app.VraagAsync(db => db.Set<OuderPortaal.Web.Ochtend.Ochtendmail>().CountAsync(m => m.Account == wie.Id, Ct));
    }

    [Fact, Regel("R-AM-13")]
    public async Task Waarnemer_SignsInThoseDaysOnly_AndTheLetterNamesWhoAndTheMandaat()
    {
        var (dirk, joris) = (await _app.MaakAccountAsync("Dirk Kok", Rol.Directeur), await _app.MaakAccountAsync("Joris Hendriks", Rol.Behandelaar, alleLeerlingen: true));
        var (verzoek, tweede) = (await VoorgelegdAsync(Zaken.Iemand), await VoorgelegdAsync(Zaken.Iemand));
        var adres = $"/directie/{verzoek.PubliekId}";
        var ervoor = await Pagina.HaalAsync(await _app.AlsAsync(joris), adres);
        await LegWaarnemerVastAsync(dirk, joris, new DateOnly(2026, 3, 3), new DateOnly(2026, 3, 4));
        var nogNiet = await Pagina.HaalAsync(await _app.AlsAsync(joris), adres);
        _app.Klok.Zet(Zaken.Om(2026, 3, 4));
        var client = await _app.AlsAsync(joris);
        var scherm = await (await Pagina.HaalAsync(client, "/secretariaat")).VolgAsync("Te tekenen als waarnemer");

        var tekenen = await scherm.VolgAsync(verzoek.Nummer);
        var na = await tekenen.Formulier("main form:has(.onder-elkaar)").Zet("Besluit.Wijze", nameof(Bekendmakingswijze.Post)).VerstuurAsync();
        _app.Klok.Zet(Zaken.Om(2026, 3, 5));
        var nietMeer = await Pagina.HaalAsync(await _app.AlsAsync(joris), $"/directie/{tweede.PubliekId}");

        Assert.Equal([HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound], [ervoor.Status, nogNiet.Status, nietMeer.Status]);
        Assert.Contains("U tekent als waarnemer van de directeur, tot en met woensdag 4 maart 2026.", tekenen.Tekst, StringComparison.Ordinal);
        Assert.Equal("/directie", na.Pad);
        Assert.Equal(joris.MedewerkerId, (await _app.HaalAsync(verzoek)).Besluit!.OndertekendDoor);
        Assert.Contains("Waarnemer", await _app.VraagAsync(db => db.Journaal.Where(j => j.VerzoekId == verzoek.Id && j.AccountId == joris.AccountId).Select(j => j.Hoedanigheid).ToListAsync(Ct)));
        var brief = await _app.VraagAsync(db => db.Brieven.SingleAsync(b => b.Soort == BriefSoort.Afgewezen, Ct));
        Assert.Contains("Getekend namens de directeur door Joris Hendriks, waarnemend directeur. Mandaat: Mandaatbesluit 2026-3.", brief.Html, StringComparison.Ordinal);
    }

    [Fact, Regel("R-AM-13")]
    public async Task Waarnemer_WhoProposedIt_DoesNotSignIt_AndTheDirecteurIsNotNamedAsWaarnemer()
    {
        var (dirk, joris) = (await _app.MaakAccountAsync("Dirk Kok", Rol.Directeur), await _app.MaakAccountAsync("Joris Hendriks", Rol.Behandelaar, alleLeerlingen: true));
        var verzoek = await VoorgelegdAsync(joris.MedewerkerId);
        await LegWaarnemerVastAsync(dirk, joris, new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 4));

        var scherm = await Pagina.HaalAsync(await _app.AlsAsync(joris), $"/directie/{verzoek.PubliekId}");
        var geweigerd = await scherm.Formulier("main form:has(.onder-elkaar)").Zet("Besluit.Wijze", nameof(Bekendmakingswijze.Post)).VerstuurAsync();
        var status = (await _app.HaalAsync(verzoek)).Status;
        await (await Pagina.HaalAsync(await _app.AlsAsync(dirk), $"/directie/{verzoek.PubliekId}")).Formulier("main form:has(.onder-elkaar)").Zet("Besluit.Wijze", nameof(Bekendmakingswijze.Post)).VerstuurAsync();

        Assert.Contains("Een ander moet tekenen.", scherm.Tekst, StringComparison.Ordinal);
        Assert.Contains("Een ander moet tekenen.", geweigerd.Tekst, StringComparison.Ordinal);
        Assert.Equal(VerzoekStatus.InBesluitvorming, status);
        Assert.DoesNotContain("waarnemend directeur", (await _app.VraagAsync(db => db.Brieven.SingleAsync(b => b.Soort == BriefSoort.Afgewezen, Ct))).Html, StringComparison.Ordinal);
    }

    [Fact, Regel("R-AM-07")]
    public async Task Replacement_SeesTasksAndCasesWithNamens_ChangesNothing_AndEndsByItself()
    {
        var (joris, wil) = (await _app.MaakAccountAsync("Joris Hendriks", Rol.Behandelaar, alleLeerlingen: true), await _app.MaakAccountAsync("Wil Bakker", Rol.Behandelaar, alleLeerlingen: true));
        var fatma = await _app.MaakAccountAsync("Fatma Yildiz", Rol.Secretariaat);
        var (verzoek, _) = await _app.VastgesteldAsync((await _app.MaakAccountAsync("Nadia Brouwer")).AccountId, joris.MedewerkerId);
        await _app.BewaarAsync(db => Task.FromResult(db.Add(Taak.Maak(TaakSoort.Uitvoeren, Rol.Behandelaar, verzoek.Id, "Voer de correctie uit.", new DateOnly(2026, 3, 4), _app.Klok.Nu, joris.MedewerkerId))));
        var vorm = (await Pagina.HaalAsync(await _app.AlsAsync(joris), "/secretariaat/kantoor/vervanging")).Formulier().Zet("Vervanging.Van", "2026-03-02").Zet("Vervanging.TotEnMet", "2026-03-03");

        var andereRol = await vorm.Zet("Vervanging.Vervanger", fatma.Id.ToString()).VerstuurAsync();
        var gelukt = await andereRol.Formulier().Zet("Vervanging.Vervanger", wil.Id.ToString()).VerstuurAsync();
        var (taken, rij) = (await Pagina.HaalAsync(await _app.AlsAsync(wil), "/secretariaat/taken"), await Pagina.HaalAsync(await _app.AlsAsync(wil), $"/secretariaat?van={wil.Id}"));
        _app.Klok.Zet(Zaken.Om(2026, 3, 4));
        var (daarna, leeg) = (await Pagina.HaalAsync(await _app.AlsAsync(wil), "/secretariaat/taken"), await Pagina.HaalAsync(await _app.AlsAsync(wil), $"/secretariaat?van={wil.Id}"));

        Assert.Contains("Kies een vervanger met dezelfde rol.", andereRol.Tekst, StringComparison.Ordinal);
        Assert.Contains("Wil Bakker vervangt Joris Hendriks", gelukt.Tekst, StringComparison.Ordinal);
        Assert.Contains("u, namens Joris Hendriks", taken.Tekst, StringComparison.Ordinal);
        Assert.Contains("Wil Bakker, namens Joris Hendriks", rij.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Voer de correctie uit.", daarna.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(verzoek.Nummer, leeg.Tekst, StringComparison.Ordinal);
        Assert.Equal(joris.MedewerkerId, (await _app.HaalAsync(verzoek)).BehandelaarId);
    }

    private Task VeegAsync() => _app.DoeAsync<TermijnBewakingJob>(job => job.RunAsync(Ct));

    private async Task<Pagina> PlanAsync(DateOnly van, DateOnly tot) =>
        await (await Pagina.HaalAsync(await _app.AlsAsync(Rol.Secretariaat), "/secretariaat/kantoor/sluiting")).Formulier()
            .Zet("Sluiting.Van", $"{van:yyyy-MM-dd}").Zet("Sluiting.TotEnMet", $"{tot:yyyy-MM-dd}").Zet("Sluiting.Reden", "Studiedagen").VerstuurAsync();

    private async Task LegWaarnemerVastAsync(Account directeur, Account wie, DateOnly van, DateOnly tot)
    {
        var na = await (await Pagina.HaalAsync(await _app.AlsAsync(directeur), "/secretariaat/kantoor/waarnemer")).Formulier()
            .Zet("Waarneming.Wie", wie.Id.ToString()).Zet("Waarneming.Van", $"{van:yyyy-MM-dd}").Zet("Waarneming.TotEnMet", $"{tot:yyyy-MM-dd}").Zet("Waarneming.Mandaat", "Mandaatbesluit 2026-3").VerstuurAsync();
        Assert.Equal("/secretariaat/kantoor", na.Pad);
    }

    private async Task<Verzoek> VoorgelegdAsync(MedewerkerId door)
    {
        var (verzoek, _) = await _app.VastgesteldAsync((await _app.MaakAccountAsync("Nadia Brouwer")).AccountId, door, antwoord: AntwoordKanaal.Post);
        return await _app.DoeMetAsync(verzoek, v => v.LegVoor(BesluitUitkomst.Afgewezen, "Een andere wet verbiedt het.", door, _app.Klok.Nu));
    }

    private Task<List<string>> TakenAsync() => _app.VraagAsync(async db =>
        (await db.Taken.Where(t => t.GedaanOp == null && (t.Soort == TaakSoort.Sluiting || t.Soort == TaakSoort.WaarnemerVastleggen)).ToListAsync(Ct)).Select(t => $"{t.Soort} {t.VoorRol}").Order(StringComparer.Ordinal).ToList());
}
