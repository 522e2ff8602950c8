using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Jobs;
using OuderPortaal.Web.Tests.Mijn;

namespace OuderPortaal.Web.Tests.Leeftijd;

[Regel("R-VTG-17", "D-12", "D-13")]
public sealed class LeeftijdJobTests : IAsyncLifetime
{
    private readonly PortaalApp _app = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory, Regel("S-15", "R-VTG-20")]
    [InlineData("")]
    [InlineData("/overzicht")]
    [InlineData("/overzicht.zip")]
    [InlineData("/documenten/1")]
    public async Task RunningLogin_AtMidnightWithTheJobNeverRun_GetsNothingOfTheOverview(string deel)
    {
        var jarige = await Jarige.MaakAsync(_app, "2026-06-14 23:55:00");
        await jarige.Zaak.MaakBeschikbaarAsync();
        var vader = await _app.AlsAsync(jarige.Ouder);
        _app.Klok.Zet(Jarige.Moment("2026-06-14 23:59:59"));
        var ervoor = await vader.GetAsync(jarige.Zaak.Adres + deel);
        var thuisErvoor = await Pagina.HaalAsync(vader, "/mijn");

        _app.Klok.Zet(Jarige.Moment("2026-06-15 00:00:00"));
        var erna = await Pagina.HaalAsync(vader, jarige.Zaak.Adres + deel);
        var thuis = await Pagina.HaalAsync(vader, "/mijn");
        var brief = await (await Pagina.HaalAsync(vader, "/mijn/berichten")).VolgAsync("Uw overzicht staat klaar");

        Assert.Equal(HttpStatusCode.OK, ervoor.StatusCode);
        Assert.Contains("Bekijk het overzicht", thuisErvoor.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("3 september 2014", erna.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Inhoud van het rapport", erna.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Bekijk het overzicht", thuis.Tekst + erna.Tekst, StringComparison.Ordinal);
        Assert.Equal("U kunt dit nu niet bekijken", brief.H1);
    }

    [Fact, Regel("S-15")]
    public async Task Run_OnTheBirthday_EndsTheLinkAndSealsTheOverviewOnce()
    {
        var jarige = await Jarige.MaakAsync(_app, "2026-06-14 20:00:00");
        await jarige.Zaak.MaakBeschikbaarAsync();

        Assert.Equal(1, await jarige.VeegAsync("2026-06-14 23:59:59")); // only the second announcement, a day before
        var gedaan = await jarige.VeegAsync("2026-06-15 00:00:00");
        var nogmaals = await jarige.VeegAsync("2026-06-15 00:15:00");

        var link = await _app.VraagAsync(db => db.Vertegenwoordigingen.SingleAsync());
        Assert.Equal((2, 0), (gedaan, nogmaals));
        Assert.Equal((VertegenwoordigingStatus.Beeindigd, Eindreden.Leeftijd16), (link.Status, link.Eindreden));
        Assert.Equal(OverzichtStatus.Verzegeld, await _app.VraagAsync(db => db.Overzichten.Select(o => o.Status).SingleAsync()));
    }

    [Fact]
    public async Task Run_DayByDay_WritesTwoLettersToPupilAndParentAndAsksWhetherThePupilCanDecide()
    {
        var jarige = await Jarige.MaakAsync(_app, "2026-04-10 10:00");
        var gezien = new List<string>();
        for (var dag = new DateOnly(2026, 4, 10); dag <= new DateOnly(2026, 6, 20); dag = dag.AddDays(1))
        {
            if (await jarige.VeegAsync($"{dag:yyyy-MM-dd} 09:00") is var aantal and > 0)
                gezien.Add($"{dag:dd-MM} {aantal}");
        }

        var brieven = await _app.VraagAsync(db => db.Leeftijdsbrieven.OrderBy(b => b.Op).ThenByDescending(b => b.Neutraal).ToListAsync());
        Assert.Equal(["16-04 1", "16-05 1", "15-06 2"], gezien);
        Assert.Equal([true, false, true, false], brieven.Select(b => b.Neutraal));
        Assert.All(brieven, b => Assert.Equal(b.Neutraal, b.IsTePosten));
        Assert.Equal("Lindelaan 14, Voorbeeldstad", brieven[0].AanAdres);
        Assert.DoesNotContain("Lindelaan", brieven[1].Html + brieven[3].Html, StringComparison.Ordinal);
        Assert.Single(await _app.VraagAsync(db => db.Taken.Where(t => t.Soort == TaakSoort.BijnaZestien).ToListAsync()));
        Assert.Equal(2, await _app.VraagAsync(db => db.UitgaandeMails.CountAsync(m => m.VerzoekId == null)));
    }

    [Theory]
    [InlineData("2026-05-20 10:00", 2)] // only the second one, to both
    [InlineData("2026-06-15 10:00", 0)] // none on or after the day
    public async Task Run_StartedLate_WritesOnlyWhatStillMakesSense(string op, int aantal)
    {
        var jarige = await Jarige.MaakAsync(_app, "2026-04-10 10:00");

        await jarige.VeegAsync(op);

        var brieven = await _app.VraagAsync(db => db.Leeftijdsbrieven.ToListAsync());
        Assert.Equal(aantal, brieven.Count);
        Assert.All(brieven, b => Assert.Equal(Leeftijdsmoment.TweedeAankondiging, b.Moment));
    }

    [Fact, Regel("R-VTG-18")]
    public async Task Run_WithAnOpenRequest_AsksThePupilOnPaperAndTellsTheParentThatOnly()
    {
        var jarige = await Jarige.MaakAsync(_app);

        await jarige.VeegAsync("2026-06-15 00:00:00");

        var brieven = await _app.VraagAsync(db => db.Brieven.Where(b => b.Soort == BriefSoort.LeerlingKiest || b.Soort == BriefSoort.LeerlingBeslist).ToListAsync());
        var kiest = Assert.Single(brieven, b => b.Soort == BriefSoort.LeerlingKiest);
        Assert.Equal((true, "Noor Verhage", "Lindelaan 14, Voorbeeldstad"), (kiest.PerPost, kiest.AanNaam, kiest.AanAdres));
        Assert.DoesNotContain("Nadia", kiest.Html, StringComparison.Ordinal);
        var vader = await _app.AlsAsync(jarige.Ouder);
        var status = await Pagina.HaalAsync(vader, jarige.Zaak.Adres);
        Assert.Contains("Noor is nu 16 jaar en beslist zelf. U hoort uiterlijk dinsdag 30 juni 2026 hoe het verder gaat.", status.Tekst.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.DoesNotContain("Jij beslist nu", status.Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Pagina.HaalAsync(vader, $"/mijn/brieven/{kiest.PubliekId}")).Status);
        Assert.Contains("Noor is nu 16 jaar", (await (await Pagina.HaalAsync(vader, "/mijn/berichten")).VolgAsync("Noor beslist nu zelf")).Tekst, StringComparison.Ordinal);
    }

    [Fact, Regel("R-VTG-18")]
    public async Task Run_AfterSilence_EndsItWithoutContentOnceAndLeavesATask()
    {
        var jarige = await Jarige.MaakAsync(_app);
        await jarige.VeegAsync("2026-06-15 00:00:00");

        Assert.Equal(0, await jarige.VeegAsync("2026-06-29 23:59:59"));
        Assert.Equal(1, await jarige.VeegAsync("2026-06-30 00:00:00"));
        Assert.Equal(0, await jarige.VeegAsync("2026-06-30 00:15:00"));

        Assert.Equal(VerzoekStatus.Afgesloten, (await jarige.VerzoekAsync()).Status);
        var vader = await _app.AlsAsync(jarige.Ouder);
        var brief = await (await Pagina.HaalAsync(vader, "/mijn/berichten")).VolgAsync("U krijgt geen antwoord op uw verzoek");
        Assert.Contains("Voor u is dit verzoek gesloten.", brief.Tekst, StringComparison.Ordinal);
        Assert.Single(await _app.VraagAsync(db => db.Taken.Where(t => t.Soort == TaakSoort.LeerlingKiest && t.GedaanOp == null).ToListAsync()));
        Assert.Single(await _app.VraagAsync(db => db.Brieven.Where(b => b.Soort == BriefSoort.GeenAntwoordBijZestien).ToListAsync()));
    }

    [Fact]
    public async Task Run_OnTwoNodesAtOnce_DoesEverythingOnce()
    {
        var jarige = await Jarige.MaakAsync(_app);
        _app.Klok.Zet(Jarige.Moment("2026-06-15 00:00:00"));

        await Task.WhenAll(jarige.VeegAsync(), jarige.VeegAsync(), jarige.VeegAsync());

        Assert.Equal(1, await _app.VraagAsync(db => db.Brieven.CountAsync(b => b.Soort == BriefSoort.LeerlingKiest)));
        Assert.Equal(1, await _app.VraagAsync(db => db.Brieven.CountAsync(b => b.Soort == BriefSoort.LeerlingBeslist)));
        Assert.Equal(1, await _app.VraagAsync(db => db.Journaal.CountAsync(j => j.Handeling == nameof(VertegenwoordigingBeeindigd))));
    }

    [Fact, Regel("R-VTG-2")]
    public async Task Run_OnTheBirthday_EndsAMachtigingOfTheParentAndLeavesOneOfThePupil()
    {
        var jarige = await Jarige.MaakAsync(_app);
        var helper = await _app.MaakAccountAsync("Tante Riet");
        await MachtigAsync(jarige, helper.AccountId);
        await jarige.VeegAsync("2026-06-15 00:00:00");
        await MachtigAsync(jarige, helper.AccountId);

        await jarige.VeegAsync("2026-06-16 00:00:00");

        var machtigingen = await _app.VraagAsync(db => db.Vertegenwoordigingen.Where(v => v.Soort == VertegenwoordigingSoort.Gemachtigde).OrderBy(v => v.Id).ToListAsync());
        Assert.Equal([VertegenwoordigingStatus.Beeindigd, VertegenwoordigingStatus.Actief], machtigingen.Select(m => m.Status));
        Assert.Equal(Eindreden.Leeftijd16, machtigingen[0].Eindreden);
    }

    [Fact, Regel("R-VTG-19")]
    public async Task Run_OnTheEighteenthBirthday_LeavesTheMachtigingOfThePupilAndWritesThePupil()
    {
        var jarige = await Jarige.MaakAsync(_app);
        var helper = await _app.MaakAccountAsync("Tante Riet");
        await jarige.VeegAsync("2026-06-30 00:00:00");
        _app.Klok.Zet(Jarige.Moment("2028-06-01 10:00"));
        await MachtigAsync(jarige, helper.AccountId);

        Assert.Equal(0, await jarige.VeegAsync("2028-06-14 23:59:59"));
        Assert.Equal(1, await jarige.VeegAsync("2028-06-15 00:00:00"));
        Assert.Equal(0, await jarige.VeegAsync("2028-06-16 00:00:00"));

        Assert.Equal(1, await _app.VraagAsync(db => db.Leeftijdsbrieven.CountAsync(b => b.Moment == Leeftijdsmoment.Achttien)));
        Assert.Equal(1, await _app.VraagAsync(db => db.Vertegenwoordigingen.CountAsync(v => v.Status == VertegenwoordigingStatus.Actief)));
    }

    [Fact, Regel("R-VTG-18", "R-AM-13")]
    public async Task Decision_WhileItIsUpToThePupil_IsNotMadeKnown()
    {
        var jarige = await Jarige.MaakAsync(_app);
        await jarige.Zaak.DoeAsync(v => v.WijsToe(jarige.Zaak.Maker, _app.Klok.Nu));
        await jarige.Zaak.DoeAsync(v => v.LegVoor(BesluitUitkomst.Afgewezen, "Dat mag niet.", jarige.Zaak.Maker, _app.Klok.Nu));
        _app.Klok.Zet(Jarige.Moment("2026-06-15 08:00"));
        var directeur = await _app.AlsAsync(await _app.MaakAccountAsync("Marleen", Rol.Directeur));

        var pagina = await (await Pagina.HaalAsync(directeur, $"/directie/{jarige.Id}")).Formulier("main form:has(.onder-elkaar)").VerstuurAsync();

        Assert.Equal(VerzoekStatus.InBesluitvorming, (await jarige.VerzoekAsync()).Status);
        Assert.Contains("De leerling is 16", pagina.Tekst, StringComparison.Ordinal);
    }

    private Task MachtigAsync(Jarige jarige, AccountId wie) => _app.DoeAsync<PortaalDbContext>(async db =>
    {
        var nu = _app.Klok.Nu;
        var vandaag = OuderPortaal.Domain.Kalender.Amsterdam.Datum(nu);
        var leerling = jarige.Zaak.Gezin.Leerling;
        var bewijs = new Onderbouwing(Gezagsbewijs.Machtiging, vandaag) { TotEnMet = vandaag.AddMonths(6), Gever = vandaag < leerling.Geboortedatum.AddYears(16) ? jarige.Zaak.Gezin.Link : null };
        db.Add(Vertegenwoordiging.LegVast(leerling, wie, "Tante Riet", VertegenwoordigingSoort.Gemachtigde, bewijs, jarige.Zaak.Maker, nu));
        await db.SaveChangesAsync();
    });
}
