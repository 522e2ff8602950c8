using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Bewaking;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Jobs;

namespace OuderPortaal.Web.Tests.Jobs;

/// <summary>The watch over the terms, with a clock that a test sets.</summary>
[Regel("R-AM-16")]
public sealed class TermijnBewakingJobTests : IAsyncLifetime
{
    private readonly PortaalApp _app = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Run_DayByDay_WarnsOnEachStepOfTheLadderFromSixInTheMorning()
    {
        var id = await IngediendAsync("2026-03-02 10:00");
        var gezien = new List<string>();
        for (var dag = new DateOnly(2026, 3, 2); dag < new DateOnly(2026, 4, 20); dag = dag.AddDays(1))
        {
            foreach (var tijd in new[] { "00:00", "05:59:59", "06:00", "23:59:59" })
            {
                Zet($"{dag:yyyy-MM-dd} {tijd}");
                if (await VeegAsync() > 0)
                    gezien.Add($"{(await AlarmenAsync(id))[^1].Stap} {dag:dd-MM} {tijd}");
            }
        }

        Assert.Equal(["TienWerkdagen 16-03 06:00", "VijfWerkdagen 23-03 06:00", "TweeWerkdagen 26-03 06:00", "LaatsteDag 30-03 06:00", "TeLaat 31-03 06:00"], gezien);
        Assert.All(await AlarmenAsync(id), a => Assert.False(a.Nagekomen));
    }

    [Fact]
    public async Task Run_FromTwoWerkdagen_AlsoTellsTheDirecteurAndWhenLateTheFg()
    {
        var id = await IngediendAsync("2026-03-02 10:00");

        await VeegOpAsync("2026-03-23 08:00");
        Assert.Equal(["Secretariaat"], await OpenTermijntakenAsync(id));
        await VeegOpAsync("2026-03-26 08:00");
        Assert.Equal(["Directeur", "Secretariaat"], await OpenTermijntakenAsync(id));
        await VeegOpAsync("2026-03-31 08:00");
        Assert.Equal(["Directeur", "Fg", "Secretariaat"], await OpenTermijntakenAsync(id));
    }

    [Fact]
    public async Task Run_ForARequestOfSomebody_GivesTheTaskToThatPersonAndNamesNobody()
    {
        var id = await IngediendAsync("2026-03-02 10:00");
        await _app.BijVerzoekAsync(id, v => v.WijsToe(Zaken.Fatma, _app.Klok.Nu));

        await VeegOpAsync("2026-03-26 08:00");
        await VeegOpAsync("2026-03-31 08:00");

        var taken = await _app.VraagAsync(db => db.Taken.Where(t => t.VerzoekId == id && t.Soort != TaakSoort.NieuwVerzoek).ToListAsync(Ct));
        Assert.All(taken, t => Assert.Equal(t.VoorRol == Rol.Secretariaat ? Zaken.Fatma : null, t.VoorMedewerker));
        Assert.All(taken, t => Assert.DoesNotContain("KANARIE", t.Omschrijving, StringComparison.Ordinal));
    }

    [Fact, Regel("S-03")]
    public async Task Run_WhenTheLastDayPassed_IsLateAtMidnightAndWarnsAtSix()
    {
        var id = await IngediendAsync("2026-11-27 11:00");
        var verzoek = await _app.VraagAsync(db => db.Verzoeken.SingleAsync(v => v.Id == id, Ct));
        Assert.Equal((new DateOnly(2026, 12, 24), new DateOnly(2026, 12, 28)), (verzoek.Streef, verzoek.Uiterlijk));
        Assert.False(verzoek.IsTeLaat(Moment("2026-12-28 23:59:59")));
        Assert.True(verzoek.IsTeLaat(Moment("2026-12-29 00:00")));

        await VeegOpAsync("2026-12-28 07:00");
        await VeegOpAsync("2026-12-29 00:00");
        Assert.Equal(Alarmstap.LaatsteDag, (await AlarmenAsync(id))[^1].Stap);
        await VeegOpAsync("2026-12-29 06:00");

        Assert.Equal((Alarmstap.TeLaat, new DateOnly(2026, 12, 28), false), (await AlarmenAsync(id)).Select(a => (a.Stap, a.PeilDatum, a.Nagekomen)).Last());
    }

    [Fact, Regel("R-AM-22")]
    public async Task Run_OnTheDayAfterR_WritesTheParentOnceAndAsksForADateWithinTwoWerkdagen()
    {
        var id = await IngediendAsync("2026-11-27 11:00");

        await VeegOpAsync("2026-12-29 06:00");
        await VeegOpAsync("2026-12-30 06:00");

        var brief = await _app.VraagAsync(db => db.Brieven.SingleAsync(b => b.VerzoekId == id && b.Soort == BriefSoort.AntwoordIsTeLaat, Ct));
        Assert.Contains("gisteren uiterlijk", brief.Html, StringComparison.Ordinal);
        Assert.Contains("maandag 28 december 2026", System.Net.WebUtility.HtmlDecode(brief.Html).Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.True(await _app.VraagAsync(db => db.Berichten.AnyAsync(b => b.BriefId == brief.Id, Ct)));
        Assert.True(await _app.VraagAsync(db => db.UitgaandeMails.AnyAsync(m => m.BriefId == brief.Id, Ct)));
        var taak = await _app.VraagAsync(db => db.Taken.SingleAsync(t => t.VerzoekId == id && t.Soort == TaakSoort.NieuweDatumNoemen, Ct));
        Assert.Equal(new DateOnly(2026, 12, 31), taak.Uiterlijk);
    }

    [Theory, Regel("F9")]
    [InlineData("2026-03-17 09:00", Alarmstap.TienWerkdagen, true)]
    [InlineData("2026-03-24 09:00", Alarmstap.VijfWerkdagen, true)]
    [InlineData("2026-03-26 09:00", Alarmstap.TweeWerkdagen, true)]
    [InlineData("2026-03-31 09:00", Alarmstap.TeLaat, true)] // on its own day, but the steps before it were missed
    [InlineData("2026-04-25 09:00", Alarmstap.TeLaat, true)]
    [InlineData("2026-03-16 09:00", Alarmstap.TienWerkdagen, false)]
    public async Task Run_AfterTheSchedulerWasOff_WritesOnlyTheMostUrgentStepAndSaysThatItIsLate(string eersteKeer, Alarmstap stap, bool nagekomen)
    {
        var id = await IngediendAsync("2026-03-02 10:00");

        await VeegOpAsync(eersteKeer);
        await VeegAsync();

        Assert.Equal((stap, nagekomen), Assert.Single((await AlarmenAsync(id)).Select(a => (a.Stap, a.Nagekomen))));
    }

    [Fact]
    public async Task Run_FortyDaysLate_TellsTheParentTheDateInsteadOfYesterday()
    {
        var id = await IngediendAsync("2026-03-02 10:00");

        await VeegOpAsync("2026-05-09 09:00");

        var brief = await _app.VraagAsync(db => db.Brieven.SingleAsync(b => b.VerzoekId == id && b.Soort == BriefSoort.AntwoordIsTeLaat, Ct));
        Assert.DoesNotContain("gisteren", brief.Html, StringComparison.Ordinal);
    }

    [Fact, Regel("R-AM-18b")]
    public async Task Run_WhileTheTermStandsStill_GivesNoAlarmsAndAfterwardsTheMostUrgentOne()
    {
        var id = await IngediendAsync("2026-03-02 10:00");
        await VeegOpAsync("2026-03-16 08:00");
        Zet("2026-03-17 09:00");
        await _app.BijVerzoekAsync(id, v => v.VraagBewijs(BewijsOnderwerp.Identiteit, Twijfel.NaamWijktAf, Bewijswijze.Balie, new DateOnly(2026, 4, 14), Zaken.Fatma, _app.Klok.Nu));

        for (var dag = new DateOnly(2026, 3, 17); dag <= new DateOnly(2026, 4, 13); dag = dag.AddDays(1))
            await VeegOpAsync($"{dag:yyyy-MM-dd} 08:00");
        Assert.Single(await AlarmenAsync(id), a => a.Klok == Klok.Antwoord);

        Zet("2026-04-13 10:00");
        await _app.BijVerzoekAsync(id, v => v.OntvangBewijs(v.Bewijsverzoeken[0].Id, new DateOnly(2026, 4, 13), BewijsOordeel.Goed, _app.Klok.Nu));
        await VeegAsync();

        var alarm = (await AlarmenAsync(id))[^1];
        var streef = await _app.VraagAsync(db => db.Verzoeken.Where(v => v.Id == id).Select(v => v.Streef).SingleAsync(Ct));
        Assert.Equal((Alarmstap.TienWerkdagen, streef, true), (alarm.Stap, alarm.PeilDatum, alarm.Nagekomen));
    }

    [Theory, Regel("R-AM-16", "R-AM-18"), InlineData(17), InlineData(30)]
    public async Task Run_WithTwoQuestionsForProof_ReportsEachOnItsOwnDayAndSilencesNothing(int gezagUiterlijk)
    {
        var id = await IngediendAsync("2026-06-01 10:00");
        Zet("2026-06-03 09:00");
        await _app.BijVerzoekAsync(id, v =>
        {
            v.WijsToe(Zaken.Fatma, _app.Klok.Nu);
            v.VraagBewijs(BewijsOnderwerp.Identiteit, Twijfel.NaamWijktAf, Bewijswijze.Balie, new DateOnly(2026, 6, 17), Zaken.Fatma, _app.Klok.Nu);
            v.VraagBewijs(BewijsOnderwerp.Gezag, Twijfel.GezagNietBekend, Bewijswijze.UittrekselGezag, new DateOnly(2026, 6, gezagUiterlijk), Zaken.Fatma, _app.Klok.Nu);
        });

        for (var dag = new DateOnly(2026, 6, 3); dag <= new DateOnly(2026, 7, 2); dag = dag.AddDays(1))
            await VeegOpAsync($"{dag:yyyy-MM-dd} 08:00");

        var gemeld = await _app.VraagAsync(db => db.Alarmen.Where(a => a.VerzoekId == id && a.Stap == Alarmstap.Verlopen).Select(a => a.PeilDatum).OrderBy(d => d).ToListAsync(Ct));
        DateOnly[] verwacht = [.. new[] { new DateOnly(2026, 6, 17), new DateOnly(2026, 6, gezagUiterlijk) }.Distinct()];
        Assert.Equal(verwacht, gemeld);
    }

    [Theory, Regel("R-AM-18", "R-ID-8"), InlineData(3), InlineData(8)]
    public async Task Run_WithTwoQuestionsForOneLastDay_SendsOneReminderThatNamesBoth(int gezagGevraagdOp)
    {
        var id = await IngediendAsync("2026-06-01 10:00");
        Zet("2026-06-03 09:00");
        await _app.BijVerzoekAsync(id, v =>
        {
            v.WijsToe(Zaken.Fatma, _app.Klok.Nu);
            v.VraagBewijs(BewijsOnderwerp.Identiteit, Twijfel.NaamWijktAf, Bewijswijze.Balie, new DateOnly(2026, 6, 17), Zaken.Fatma, _app.Klok.Nu);
        });
        Zet($"2026-06-{gezagGevraagdOp:00} 09:30");
        await _app.BijVerzoekAsync(id, v => v.VraagBewijs(BewijsOnderwerp.Gezag, Twijfel.GezagNietBekend, Bewijswijze.UittrekselGezag, new DateOnly(2026, 6, 17), Zaken.Fatma, _app.Klok.Nu));

        for (var dag = new DateOnly(2026, 6, gezagGevraagdOp).AddDays(1); dag <= new DateOnly(2026, 6, 17); dag = dag.AddDays(1))
            await VeegOpAsync($"{dag:yyyy-MM-dd} 08:00");

        var brief = await _app.VraagAsync(db => db.Brieven.SingleAsync(b => b.VerzoekId == id && b.Soort == BriefSoort.HerinneringBewijs, Ct));
        Assert.Contains("een bewijs van wie u bent", brief.Html, StringComparison.Ordinal);
        Assert.Contains("een bewijs dat u het gezag heeft", brief.Html, StringComparison.Ordinal);
    }

    [Fact, Regel("S-10")]
    public async Task Run_WhenProofStaysAway_RemindsOnceAndAsksStaffAfterTheLastDay()
    {
        var id = await IngediendAsync("2026-06-01 10:00");
        Zet("2026-06-03 09:00");
        await _app.BijVerzoekAsync(id, v =>
        {
            v.WijsToe(Zaken.Fatma, _app.Klok.Nu);
            v.VraagBewijs(BewijsOnderwerp.Identiteit, Twijfel.NaamWijktAf, Bewijswijze.Balie, new DateOnly(2026, 6, 17), Zaken.Fatma, _app.Klok.Nu);
        });
        var herinnerd = new List<DateOnly>();
        for (var dag = new DateOnly(2026, 6, 3); dag <= new DateOnly(2026, 6, 17); dag = dag.AddDays(1))
        {
            await VeegOpAsync($"{dag:yyyy-MM-dd} 08:00");
            if (await _app.VraagAsync(db => db.Brieven.AnyAsync(b => b.VerzoekId == id && b.Soort == BriefSoort.HerinneringBewijs, Ct)))
                herinnerd.Add(dag);
        }

        Assert.Equal(new DateOnly(2026, 6, 10), herinnerd[0]);
        Assert.Equal(0, await TakenAsync(id, TaakSoort.BewijsUitgebleven));
        await VeegOpAsync("2026-06-18 05:59");
        Assert.Equal(0, await TakenAsync(id, TaakSoort.BewijsUitgebleven));
        await VeegOpAsync("2026-06-18 06:00");
        await VeegOpAsync("2026-06-19 06:00");

        Assert.Equal(1, await TakenAsync(id, TaakSoort.BewijsUitgebleven));
        Assert.Equal(1, await _app.VraagAsync(db => db.Brieven.CountAsync(b => b.VerzoekId == id && b.Soort == BriefSoort.HerinneringBewijs, Ct)));
        var verzoek = await _app.VraagAsync(db => db.Verzoeken.SingleAsync(v => v.Id == id, Ct));
        Assert.Equal(new DateOnly(2026, 7, 13), verzoek.Uiterlijk);
        Assert.False(verzoek.IsOpgeschort(new DateOnly(2026, 6, 18)));
        await _app.BijVerzoekAsync(id, v => v.LegVoor(BesluitUitkomst.BuitenBehandeling, "Wij kregen geen bewijs.", Zaken.Fatma, _app.Klok.Nu));
    }

    [Fact]
    public async Task Run_WhenProofArrivedInTime_AsksNothing()
    {
        var id = await IngediendAsync("2026-06-01 10:00");
        Zet("2026-06-03 09:00");
        await _app.BijVerzoekAsync(id, v => v.VraagBewijs(BewijsOnderwerp.Identiteit, Twijfel.NaamWijktAf, Bewijswijze.Balie, new DateOnly(2026, 6, 17), Zaken.Fatma, _app.Klok.Nu));
        Zet("2026-06-09 09:00");
        await _app.BijVerzoekAsync(id, v => v.OntvangBewijs(v.Bewijsverzoeken[0].Id, new DateOnly(2026, 6, 9), BewijsOordeel.Goed, _app.Klok.Nu));

        await VeegOpAsync("2026-06-10 08:00");
        await VeegOpAsync("2026-06-18 08:00");

        Assert.DoesNotContain(await AlarmenAsync(id), a => a.Klok == Klok.Bewijs);
    }

    [Fact, Regel("F3")]
    public async Task Run_ManyAtOnce_WritesEachAlarmOnce()
    {
        Zet("2026-03-02 10:00");
        var account = await _app.AccountAsync("nadia@voorbeeld.example");
        for (var i = 0; i < 12; i++)
            await _app.VerzoekAsync(account);
        Zet("2026-03-31 08:00");

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => VeegAsync()));

        Assert.Equal(12, await _app.VraagAsync(db => db.Alarmen.CountAsync(Ct)));
        Assert.Equal(12, await _app.VraagAsync(db => db.Brieven.CountAsync(b => b.Soort == BriefSoort.AntwoordIsTeLaat, Ct)));
        Assert.Equal(36, await _app.VraagAsync(db => db.Taken.CountAsync(t => t.Soort == TaakSoort.Termijn, Ct)));
    }

    [Fact]
    public async Task Run_AfterTheAnswer_GivesNoMoreAlarms()
    {
        var id = await IngediendAsync("2026-03-02 10:00");
        Zet("2026-03-20 10:00");
        await _app.BijVerzoekAsync(id, v => v.TrekIn(_app.Klok.Nu));

        await VeegOpAsync("2026-04-20 08:00");

        Assert.Empty(await AlarmenAsync(id));
    }

    [Fact]
    public async Task Run_WhenARequestWasSavedAgain_WritesNothingTwice()
    {
        var id = await IngediendAsync("2026-03-02 10:00");
        await VeegOpAsync("2026-03-16 08:00");
        await _app.BijVerzoekAsync(id, v => v.WijsToe(Zaken.Fatma, _app.Klok.Nu));
        await _app.InAsync((db, _) => db.Verzoeken.ExecuteUpdateAsync(s => s.SetProperty(v => v.AlarmVanaf, new DateOnly(2026, 3, 1)), Ct));

        await VeegAsync();

        Assert.Single(await AlarmenAsync(id));
        Assert.Equal(1, await TakenAsync(id, TaakSoort.Termijn));
        Assert.Equal(new DateOnly(2026, 3, 23), await _app.VraagAsync(db => db.Verzoeken.Select(v => v.AlarmVanaf).SingleAsync(Ct)));
    }

    private static DateTimeOffset Moment(string lokaal)
    {
        var delen = lokaal.Split(' ');
        return Amsterdam.BeginVanDag(DateOnly.Parse(delen[0], System.Globalization.CultureInfo.InvariantCulture)) + TimeSpan.Parse(delen[1], System.Globalization.CultureInfo.InvariantCulture);
    }

    private void Zet(string lokaal) => _app.Klok.Zet(Moment(lokaal));

    private async Task<Guid> IngediendAsync(string lokaal)
    {
        Zet(lokaal);
        return await _app.VerzoekAsync(await _app.AccountAsync("nadia@voorbeeld.example"));
    }

    private async Task<int> VeegAsync()
    {
        var aantal = 0;
        await _app.DoeAsync<TermijnBewakingJob>(async job => aantal = await job.RunAsync(Ct));
        return aantal;
    }

    private Task<int> VeegOpAsync(string lokaal)
    {
        Zet(lokaal);
        return VeegAsync();
    }

    private Task<List<Alarm>> AlarmenAsync(Guid id) => _app.VraagAsync(db => db.Alarmen.Where(a => a.VerzoekId == id).OrderBy(a => a.Op).ThenBy(a => a.Id).ToListAsync(Ct));

    private Task<int> TakenAsync(Guid id, TaakSoort soort) => _app.VraagAsync(db => db.Taken.CountAsync(t => t.VerzoekId == id && t.Soort == soort, Ct));

    private Task<List<string>> OpenTermijntakenAsync(Guid id) => _app.VraagAsync(async db =>
        (await db.Taken.Where(t => t.VerzoekId == id && t.Soort == TaakSoort.Termijn && t.GedaanOp == null).Select(t => t.VoorRol).ToListAsync(Ct)).Select(r => r.ToString()).Order().ToList());
}
