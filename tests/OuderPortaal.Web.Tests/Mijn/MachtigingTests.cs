using System.Net;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Post;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Mail;
using OuderPortaal.Web.Tests.Secretariaat;

namespace OuderPortaal.Web.Tests.Mijn;

/// <summary>A pupil lets her mother look, a parent lets a helper read along; each act is told, and it stops at once.</summary>
public sealed class MachtigingTests : IAsyncLifetime
{
    private static readonly DateOnly Zeventien = new(2008, 9, 3);
    private readonly PortaalApp _app = new();
    private Gezin _leerling = null!;
    private Account _moeder = null!;

    public async ValueTask InitializeAsync()
    {
        _app.Klok.Zet(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        _leerling = await Gezin.MaakAsync(_app, Zeventien, soort: VertegenwoordigingSoort.Zelf, bewijs: Gezagsbewijs.EigenIdentiteit);
        _moeder = await _app.MaakAccountAsync("Karin Verhage");
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact, Regel("S-17", "R-VTG-2")]
    public async Task Inzage_GivenByAPupilOf17_OpensTheOverviewForTheMother_UntilItIsTakenBack()
    {
        var leerling = await _app.AlsAsync(_leerling.Account);
        var moeder = await _app.AlsAsync(_moeder);
        await GeefAsync(leerling, _moeder.Email!, Reikwijdte.Inzage);
        await (await Pagina.HaalAsync(moeder, "/mijn/machtigingen")).Formulier().VerstuurAsync();
        var link = await _app.VraagAsync(db => db.Vertegenwoordigingen.SingleAsync(v => v.AccountId == _moeder.AccountId));
        var zaak = await Zaak.MaakAsync(_app, new Gezin(_moeder, _leerling.Leerling, link) { Gever = _leerling.Link });
        await zaak.MaakBeschikbaarAsync();

        var zonderBewijs = await Pagina.HaalAsync(moeder, $"{zaak.Adres}/overzicht");
        await _app.DoeAsync<PortaalDbContext>(async db =>
        {
            db.Add(Identiteitsverificatie.LegVast(_moeder.AccountId, null, _moeder.Naam, Identificatiewijze.Balie, "paspoort", new DateOnly(2026, 3, 2), Zaken.Iemand, _app.Klok.Nu));
            await db.SaveChangesAsync();
        });
        var open = await Pagina.HaalAsync(moeder, $"{zaak.Adres}/overzicht");
        var zip = await moeder.GetAsync($"{zaak.Adres}/overzicht.zip");
        var gestopt = await (await (await Pagina.HaalAsync(leerling, "/mijn/machtigingen")).VolgAsync("Stop deze machtiging")).Formulier().VerstuurAsync();
        var dicht = await Pagina.HaalAsync(moeder, $"{zaak.Adres}/overzicht");
        var zipDicht = await moeder.GetAsync($"{zaak.Adres}/overzicht.zip");
        var berichtMoeder = await Pagina.HaalAsync(moeder, "/mijn/berichten");
        var berichtLeerling = await Pagina.HaalAsync(leerling, "/mijn/berichten");

        Assert.Contains("Alles wat wij over", open.H1, StringComparison.Ordinal);
        Assert.Equal("application/zip", zip.Content.Headers.ContentType!.MediaType);
        Assert.DoesNotContain("3 september 2014", zonderBewijs.Html, StringComparison.Ordinal);
        Assert.Contains("De machtiging is gestopt", gestopt.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("3 september 2014", dicht.Html, StringComparison.Ordinal);
        Assert.NotEqual("application/zip", zipDicht.Content.Headers.ContentType!.MediaType);
        Assert.Contains("Een machtiging voor u is gestopt", berichtMoeder.Tekst, StringComparison.Ordinal);
        Assert.All(
            ["Je machtiging is aangenomen", "deed een verzoek", "opende een overzicht", "downloadde een overzicht"],
            zin => Assert.Contains(zin, berichtLeerling.Tekst, StringComparison.Ordinal));
    }

    [Fact, Regel("R-VTG-13", "S-17")]
    public async Task Meelezen_ForAHelperOfAParent_ShowsHowItStands_NoNameNoContent_AndIsTold()
    {
        var gezin = await Gezin.MaakAsync(_app);
        var zaak = await Zaak.MaakAsync(_app, gezin);
        var (ouder, helper) = (await _app.AlsAsync(gezin.Account), await _app.AlsAsync(_moeder));
        var nieuw = await Pagina.HaalAsync(ouder, "/mijn/machtigingen/nieuw");
        await nieuw.Formulier().Zet("Invoer.Naam", "Tante Karin").Zet("Invoer.Email", _moeder.Email!.ToUpperInvariant())
            .Zet("Invoer.TotEnMet", "2026-12-31").VerstuurAsync();
        await (await Pagina.HaalAsync(helper, "/mijn/machtigingen")).Formulier().VerstuurAsync();

        var mee = await (await Pagina.HaalAsync(helper, "/mijn/machtigingen")).VolgAsync("Bekijk hoe het ervoor staat");
        var verzoek = await Pagina.HaalAsync(helper, zaak.Adres);
        var overzicht = await Pagina.HaalAsync(helper, $"{zaak.Adres}/overzicht");
        var thuis = await Pagina.HaalAsync(helper, "/mijn");

        Assert.DoesNotContain("Gegevens vragen en bekijken", nieuw.Tekst, StringComparison.Ordinal);
        Assert.Contains("INZ-2026-", mee.Tekst, StringComparison.Ordinal);
        Assert.Contains("maandag 30", mee.Tekst, StringComparison.Ordinal);
        Assert.All([mee.Html, thuis.Html], html => Assert.DoesNotContain("Noor", html, StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotFound, verzoek.Status);
        Assert.Equal(HttpStatusCode.NotFound, overzicht.Status);
        Assert.Contains("keek hoe verzoeken ervoor staan", (await Pagina.HaalAsync(ouder, "/mijn/berichten")).Tekst, StringComparison.Ordinal);
    }

    [Fact, Regel("R-VTG-16")]
    public async Task Meelezen_AfterTheGiverLostTheGezag_IsGone()
    {
        var gezin = await Gezin.MaakAsync(_app);
        var helper = await _app.AlsAsync(_moeder);
        await GeefAsync(await _app.AlsAsync(gezin.Account), _moeder.Email!, null);
        await (await Pagina.HaalAsync(helper, "/mijn/machtigingen")).Formulier().VerstuurAsync();
        var link = await _app.VraagAsync(db => db.Vertegenwoordigingen.SingleAsync(v => v.AccountId == _moeder.AccountId));
        var voor = await Pagina.HaalAsync(helper, $"/mijn/machtigingen/{link.Id}/meelezen");

        await _app.DoeAsync<PortaalDbContext>(async db =>
        {
            (await db.Vertegenwoordigingen.SingleAsync(v => v.Id == gezin.Link.Id)).Beeindig(Eindreden.GezagGewijzigd, Zaken.Iemand, _app.Klok.Nu);
            await db.SaveChangesAsync();
        });

        Assert.Equal(HttpStatusCode.OK, voor.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Pagina.HaalAsync(helper, $"/mijn/machtigingen/{link.Id}/meelezen")).Status);
        Assert.Equal(Eindreden.Ingetrokken, (await _app.VraagAsync(db => db.Vertegenwoordigingen.SingleAsync(v => v.Id == link.Id))).Eindreden);
    }

    [Fact, Regel("T5")]
    public async Task Geef_ToAKnownAndAnUnknownAddress_GivesTheSamePageAndTheSameMail()
    {
        var leerling = await _app.AlsAsync(_leerling.Account);

        var bekend = await GeefAsync(leerling, _moeder.Email!, Reikwijdte.Inzage);
        var onbekend = await GeefAsync(leerling, "niemand@ergens.example", Reikwijdte.Inzage);

        Assert.Equal(bekend.Pad, onbekend.Pad);
        Assert.Equal(bekend.Document.QuerySelector("#gegeven .rij")!.TextContent, onbekend.Document.QuerySelector("#gegeven .rij")!.TextContent);
        Assert.Equal(2, onbekend.Document.QuerySelectorAll("#gegeven .rij").Length);
        var mails = await _app.VraagAsync(db => db.UitgaandeMails.Where(m => m.Soort == MailSoort.Machtiging).ToListAsync());
        Assert.Equal([_moeder.Email!, "niemand@ergens.example"], mails.Select(m => m.Adres));
        Assert.Single(mails.Select(m => (m.Status, m.VerzoekId, m.BriefId, m.Link)).Distinct());
        Assert.False(_app.Bewaart("ergens"));
    }

    [Fact, Regel("R-VTG-2")]
    public async Task Machtiging_OfAnother_CanBeAcceptedOrStoppedByNobodyElse()
    {
        var leerling = await _app.AlsAsync(_leerling.Account);
        await GeefAsync(leerling, _moeder.Email!, Reikwijdte.Inzage);
        var link = await _app.VraagAsync(db => db.Vertegenwoordigingen.SingleAsync(v => v.Soort == VertegenwoordigingSoort.Gemachtigde));
        var vreemde = await _app.AlsAsync(await _app.MaakAccountAsync("Tom Verhage"));

        var lijst = await Pagina.HaalAsync(vreemde, "/mijn/machtigingen");
        var stoppen = await Pagina.HaalAsync(vreemde, $"/mijn/machtigingen/{link.Id}/stoppen");
        var stoppenDoorMoeder = await Pagina.HaalAsync(await _app.AlsAsync(_moeder), $"/mijn/machtigingen/{link.Id}/stoppen");
        var geven = await Pagina.HaalAsync(vreemde, "/mijn/machtigingen/nieuw");

        Assert.Empty(lijst.Document.QuerySelectorAll("main form"));
        Assert.All([stoppen, stoppenDoorMoeder, geven], p => Assert.Equal(HttpStatusCode.NotFound, p.Status));
    }

    [Fact, Regel("R-AM-38")]
    public async Task Nieuw_WithErrors_KeepsTheInputAndSpeaksToAPupil()
    {
        var client = await _app.AlsAsync(_leerling.Account);

        var fout = await (await Pagina.HaalAsync(client, "/mijn/machtigingen/nieuw")).Formulier().Zet("Invoer.Naam", "Karin").Zet("Invoer.Email", "geen adres").VerstuurAsync();

        Assert.Contains("Vul een e-mailadres in", fout.Tekst, StringComparison.Ordinal);
        Assert.Contains("Kies wat de ander mag", fout.Tekst, StringComparison.Ordinal);
        Assert.Contains("Kies een datum na vandaag", fout.Tekst, StringComparison.Ordinal);
        Assert.Equal("Karin", fout.Formulier()["Invoer.Naam"]);
        Assert.Contains("Wie wil je machtigen?", fout.Tekst, StringComparison.Ordinal);
        Assert.Empty(await _app.VraagAsync(db => db.Meldingen.ToListAsync()));
    }

    [Fact, Regel("T5")]
    public async Task Geef_StopAndGiveAgain_EndsAfterFiveADay()
    {
        var leerling = await _app.AlsAsync(_leerling.Account);
        for (var i = 0; i < 6; i++)
        {
            await GeefAsync(leerling, $"wie{i}@ergens.example", Reikwijdte.Inzage);
            await _app.DoeAsync<PortaalDbContext>(async db =>
            {
                foreach (var open in await db.Vertegenwoordigingen.Where(v => v.Status == VertegenwoordigingStatus.Aangevraagd).ToListAsync())
                    open.TrekIn(_leerling.Account.AccountId, null, _app.Klok.Nu);
                await db.SaveChangesAsync();
            });
        }

        Assert.Equal(5, await _app.VraagAsync(db => db.UitgaandeMails.CountAsync(m => m.Soort == MailSoort.Machtiging)));
        _app.Klok.Zet(new(2026, 3, 3, 9, 0, 0, TimeSpan.Zero));
        await GeefAsync(await _app.AlsAsync(_leerling.Account), "wie7@ergens.example", Reikwijdte.Inzage);
        Assert.Equal(6, await _app.VraagAsync(db => db.UitgaandeMails.CountAsync(m => m.Soort == MailSoort.Machtiging)));
    }

    [Fact, Regel("R-VTG-2", "R-VTG-9")]
    public async Task Machtiging_UnderAnObjection_IsSeenAndStoppedByTheGiver_AndFallsWithTheGiver()
    {
        var leerling = await _app.AlsAsync(_leerling.Account);
        var ids = new List<Guid>();
        foreach (var wie in new[] { _moeder, await _app.MaakAccountAsync("Tante Riet") })
        {
            await GeefAsync(leerling, wie.Email!, Reikwijdte.Inzage);
            await (await Pagina.HaalAsync(await _app.AlsAsync(wie), "/mijn/machtigingen")).Formulier().VerstuurAsync();
            ids.Add(await _app.VraagAsync(db => db.Vertegenwoordigingen.Where(v => v.AccountId == wie.AccountId).Select(v => v.Id).SingleAsync()));
        }

        await _app.DoeAsync<PortaalDbContext>(async db =>
        {
            foreach (var link in await db.Vertegenwoordigingen.Where(v => ids.Contains(v.Id)).ToListAsync())
                db.Add(GezagConflict.LegVast(link, "Tom Verhage", null, Bezwaarweg.Telefoon, new DateOnly(2026, 3, 2), null, Zaken.Iemand, _app.Klok.Nu));
            await db.SaveChangesAsync();
        });

        var lijst = await Pagina.HaalAsync(leerling, "/mijn/machtigingen");
        Assert.Equal(2, lijst.Document.QuerySelectorAll("#gegeven .rij").Length);
        await (await Pagina.HaalAsync(leerling, $"/mijn/machtigingen/{ids[0]}/stoppen")).Formulier().VerstuurAsync();
        Assert.Equal(VertegenwoordigingStatus.Beeindigd, (await _app.VraagAsync(db => db.Vertegenwoordigingen.SingleAsync(v => v.Id == ids[0]))).Status);
        await _app.DoeAsync<PortaalDbContext>(async db =>
        {
            (await db.Vertegenwoordigingen.SingleAsync(v => v.Id == _leerling.Link.Id)).Beeindig(Eindreden.Anders, Zaken.Iemand, _app.Klok.Nu);
            await db.SaveChangesAsync();
        });
        Assert.Equal(VertegenwoordigingStatus.Beeindigd, (await _app.VraagAsync(db => db.Vertegenwoordigingen.SingleAsync(v => v.Id == ids[1]))).Status);
    }

    [Theory, Regel("R-VTG-2", "R-VTG-13"), InlineData(true), InlineData(false)]
    public async Task Machtiging_OnPaper_IsSeenAndStoppedByTheGiver_AndByNobodyElse(bool leerling)
    {
        var gezin = leerling ? _leerling : await Gezin.MaakAsync(_app);
        var helper = await _app.MaakAccountAsync("Tante Riet");
        var bewijs = new Onderbouwing(Gezagsbewijs.Machtiging, new DateOnly(2026, 3, 2)) { TotEnMet = new DateOnly(2026, 12, 31), Gever = leerling ? null : gezin.Link };
        var link = Vertegenwoordiging.LegVast(gezin.Leerling, helper.AccountId, "Tante Riet", VertegenwoordigingSoort.Gemachtigde, bewijs, Zaken.Iemand, _app.Klok.Nu);
        await _app.BewaarAsync(db => Task.FromResult(db.Add(link)));
        var (gever, meekijker, vreemde) = (await _app.AlsAsync(gezin.Account), await _app.AlsAsync(helper), await _app.AlsAsync(_moeder));

        var lijst = await Pagina.HaalAsync(gever, "/mijn/machtigingen");
        var anderen = new[] { await Pagina.HaalAsync(meekijker, $"/mijn/machtigingen/{link.Id}/stoppen"), await Pagina.HaalAsync(vreemde, $"/mijn/machtigingen/{link.Id}/stoppen") };
        var gestopt = await (await lijst.VolgAsync("Stop deze machtiging")).Formulier().VerstuurAsync();
        var nogmaals = await Pagina.HaalAsync(gever, $"/mijn/machtigingen/{link.Id}/stoppen");

        Assert.Contains("Mag gegevens vragen, bekijken en downloaden. Tot en met donderdag 31 december 2026.", lijst.Tekst, StringComparison.Ordinal);
        Assert.All(anderen, p => Assert.Equal(HttpStatusCode.NotFound, p.Status));
        Assert.All([meekijker, vreemde], client => Assert.Empty(Pagina.HaalAsync(client, "/mijn/machtigingen").GetAwaiter().GetResult().Document.QuerySelectorAll("#gegeven .rij")));
        Assert.Contains("De machtiging is gestopt", gestopt.Tekst, StringComparison.Ordinal);
        Assert.Empty(nogmaals.Document.QuerySelectorAll("main form"));
        Assert.Equal(Eindreden.Ingetrokken, (await _app.VraagAsync(db => db.Vertegenwoordigingen.SingleAsync(v => v.Id == link.Id))).Eindreden);
        Assert.Contains("Een machtiging voor u is gestopt", (await Pagina.HaalAsync(meekijker, "/mijn/berichten")).Tekst, StringComparison.Ordinal);
    }

    private static async Task<Pagina> GeefAsync(HttpClient client, string email, Reikwijdte? reikwijdte)
    {
        var formulier = (await Pagina.HaalAsync(client, "/mijn/machtigingen/nieuw")).Formulier().Zet("Invoer.Naam", "Karin Verhage").Zet("Invoer.Email", email)
            .Zet("Invoer.TotEnMet", "2026-12-31");
        if (reikwijdte is { } gekozen)
            formulier.Zet("Invoer.Reikwijdte", gekozen.ToString());
        return await formulier.VerstuurAsync();
    }
}
