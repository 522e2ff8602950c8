using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Jobs;
using OuderPortaal.Web.Mail;
using OuderPortaal.Web.Tests.Correcties;
using OuderPortaal.Web.Tests.Jobs;

namespace OuderPortaal.Web.Tests.Mail;

/// <summary>The outbox: at least once, one Message-ID, never a word about a child, and people when it fails.</summary>
[Regel("R-AM-37", "R-SEC-3")]
public sealed class OutboxJobTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact, Regel("S-01")]
    public async Task Run_AfterAFiling_SendsD0WithNothingAboutTheChildOrTheRequest()
    {
        var (app, post) = Postvanger.In(new PortaalApp());
        await using var __ = app;
        await app.VerzoekAsync(await app.AccountAsync("nadia@voorbeeld.example"));

        await app.DoeAsync<OutboxJob>(job => job.RunAsync(Ct));

        var mail = Assert.Single(post.Mails);
        Assert.Equal("nadia@voorbeeld.example", mail.Aan);
        Assert.Equal("Er staat een bericht voor u klaar", mail.Onderwerp);
        Assert.Equal(
            "Goedendag, er staat een bericht voor u klaar in het portaal van Samenwerkingsverband De Proeftuin. Ga zelf naar portaal.deproeftuin.example en log in. Lukt dat niet? Bel 088 000 00 00.",
            mail.Tekst.Trim());
        Assert.DoesNotContain("KANARIE", mail.ToString(), StringComparison.Ordinal);
        Assert.DoesNotMatch("INZ|Noor|Nadia B|href", mail.ToString());
        Assert.Contains($"<p>{mail.Tekst.Trim()}</p>", mail.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_Twice_SendsOnce()
    {
        var (app, post) = Postvanger.In(new PortaalApp());
        await using var __ = app;
        await app.VerzoekAsync(await app.AccountAsync("nadia@voorbeeld.example"));

        await app.DoeAsync<OutboxJob>(job => job.RunAsync(Ct));
        await app.DoeAsync<OutboxJob>(job => job.RunAsync(Ct));

        Assert.Single(post.Mails);
    }

    [Fact]
    public async Task Run_WhenTheAddressChangedSince_SendsToTheNewOne()
    {
        var (app, post) = Postvanger.In(new PortaalApp());
        await using var __ = app;
        var account = await app.AccountAsync("oud@voorbeeld.example");
        await app.VerzoekAsync(account);
        await app.InAsync((db, _) => db.Users.Where(u => u.Id == account.Waarde).ExecuteUpdateAsync(s => s.SetProperty(u => u.Email, "nieuw@voorbeeld.example"), Ct));

        await app.DoeAsync<OutboxJob>(job => job.RunAsync(Ct));

        Assert.Equal("nieuw@voorbeeld.example", Assert.Single(post.Mails).Aan);
    }

    [Fact]
    public async Task Run_WhenKilledBetweenSendingAndMarking_SendsTheSameMessageIdOnceMore()
    {
        var (app, post) = Postvanger.In(new PortaalApp());
        await using var __ = app;
        await app.VerzoekAsync(await app.AccountAsync("nadia@voorbeeld.example"));
        var ids = new List<string>();
        post.Fout = mail =>
        {
            ids.Add(mail.MessageId);
            return new InvalidOperationException("killed");
        };
        await Assert.ThrowsAsync<InvalidOperationException>(() => app.DoeAsync<OutboxJob>(job => job.RunAsync(Ct)));

        post.Fout = null;
        await app.DoeAsync<OutboxJob>(job => job.RunAsync(Ct));
        Assert.Empty(post.Mails);
        app.Klok.Verder(TimeSpan.FromMinutes(6));
        await app.DoeAsync<OutboxJob>(job => job.RunAsync(Ct));

        Assert.Equal(Assert.Single(ids), Assert.Single(post.Mails).MessageId);
    }

    [Fact]
    public async Task Run_WhenOthersKeepWritingAfterItWasSent_WaitsForThem_AndSendsItOnce()
    {
        var (app, post) = Postvanger.In(new PortaalApp());
        await using var __ = app;
        var druk = new Drukte();
        app.MetDatabase(o => o.AddInterceptors(druk));
        await app.VerzoekAsync(await app.AccountAsync("nadia@voorbeeld.example"));
        post.Fout = _ =>
        {
            druk.Keer = 2;
            return null;
        };

        await app.DoeAsync<OutboxJob>(job => job.RunAsync(Ct));
        app.Klok.Verder(TimeSpan.FromMinutes(6));
        await app.DoeAsync<OutboxJob>(job => job.RunAsync(Ct));

        Assert.Equal((0, 1), (druk.Keer, post.Mails.Count));
    }

    [Fact]
    public async Task Run_WhileTheServerIsAway_WaitsLongerEachTimeAndLosesNothing()
    {
        var (app, post) = Postvanger.In(new PortaalApp());
        await using var __ = app;
        await app.VerzoekAsync(await app.AccountAsync("nadia@voorbeeld.example"));
        post.Fout = _ => new MailNietVerstuurd("GeenVerbinding", blijvend: false, server: true);
        var wachttijden = new List<double>();
        for (var poging = 0; poging < 8; poging++)
        {
            await app.DoeAsync<OutboxJob>(job => job.RunAsync(Ct));
            var volgende = await app.VraagAsync(db => db.UitgaandeMails.Select(m => m.VolgendePogingOp).SingleAsync(Ct));
            wachttijden.Add((volgende - app.Klok.Nu).TotalMinutes);
            app.Klok.Zet(volgende);
        }

        post.Fout = null;
        await app.DoeAsync<OutboxJob>(job => job.RunAsync(Ct));

        Assert.Equal([1, 2, 4, 8, 16, 32, 60, 60], wachttijden.Select(w => w is >= 60 and <= 72 ? 60 : Math.Pow(2, Math.Floor(Math.Log2(w + 0.001)))));
        Assert.Single(post.Mails);
    }

    [Fact]
    public async Task Run_WhenTheServerIsAway_TriesOneMailAndLeavesTheOthersUncounted()
    {
        var (app, post) = Postvanger.In(new PortaalApp());
        await using var __ = app;
        for (var i = 0; i < 3; i++)
            await app.VerzoekAsync(await app.AccountAsync($"ouder{i}@voorbeeld.example"));
        post.Fout = _ => new MailNietVerstuurd("GeenVerbinding", blijvend: false, server: true);

        await app.DoeAsync<OutboxJob>(job => job.RunAsync(Ct));

        Assert.Equal([0, 0, 1], await app.VraagAsync(db => db.UitgaandeMails.OrderBy(m => m.Pogingen).Select(m => m.Pogingen).ToListAsync(Ct)));
    }

    [Fact, Regel("R-AM-21")]
    public async Task Run_WhenRefusedForGood_AsksToCallAndToPostTheLetterOnce()
    {
        var (app, post) = Postvanger.In(new PortaalApp());
        await using var __ = app;
        var verzoek = await app.VerzoekAsync(await app.AccountAsync("weg@voorbeeld.example"));
        post.Fout = _ => new MailNietVerstuurd("Ontvanger550", blijvend: true, server: false);

        await app.DoeAsync<OutboxJob>(job => job.RunAsync(Ct));
        app.Klok.Verder(TimeSpan.FromDays(3));
        await app.DoeAsync<OutboxJob>(job => job.RunAsync(Ct));

        var taken = await app.VraagAsync(db => db.Taken.Where(t => t.Soort == TaakSoort.Bellen || t.Soort == TaakSoort.PerPostSturen).OrderBy(t => t.Soort).ToListAsync(Ct));
        Assert.Equal([TaakSoort.PerPostSturen, TaakSoort.Bellen], taken.Select(t => t.Soort).Order());
        Assert.All(taken, t => Assert.Equal((verzoek, Rol.Secretariaat, new DateOnly(2026, 3, 2)), (t.VerzoekId, t.VoorRol, t.Uiterlijk)));
        Assert.All(taken, t => Assert.DoesNotContain("KANARIE", t.Omschrijving, StringComparison.Ordinal));
        Assert.True(await app.VraagAsync(db => db.Brieven.Select(b => b.PerPost).SingleAsync(Ct)));
        Assert.Equal(MailStatus.Mislukt, await app.VraagAsync(db => db.UitgaandeMails.Select(m => m.Status).SingleAsync(Ct)));
    }

    [Fact]
    public async Task Run_WhenTriedForFiveDays_GivesUp()
    {
        var (app, post) = Postvanger.In(new PortaalApp());
        await using var __ = app;
        await app.VerzoekAsync(await app.AccountAsync("nadia@voorbeeld.example"));
        post.Fout = _ => new MailNietVerstuurd("Ontvanger450", blijvend: false, server: false);
        var standen = new List<MailStatus>();
        for (var poging = 1; poging <= 8; poging++)
        {
            // The first time after five days in which nothing ran: that is no mail that was tried for days.
            app.Klok.Verder(poging == 1 ? TimeSpan.FromDays(5) : TimeSpan.FromHours(2));
            await app.DoeAsync<OutboxJob>(job => job.RunAsync(Ct));
            standen.Add(await app.VraagAsync(db => db.UitgaandeMails.Select(m => m.Status).SingleAsync(Ct)));
        }

        Assert.Equal([.. Enumerable.Repeat(MailStatus.Wacht, 7), MailStatus.Mislukt], standen);
        Assert.Equal(MailStatus.Mislukt, await app.VraagAsync(db => db.UitgaandeMails.Select(m => m.Status).SingleAsync(Ct)));
        Assert.Equal(1, await app.VraagAsync(db => db.Taken.CountAsync(t => t.Soort == TaakSoort.Bellen, Ct)));
    }

    [Theory, InlineData(23, 0), InlineData(25, 1)]
    public async Task Run_WhenANudgeWaitsADay_PutsTheLetterInThePostOnce(int uren, int taken)
    {
        var (app, post) = Postvanger.In(new PortaalApp());
        await using var __ = app;
        await app.VerzoekAsync(await app.AccountAsync("nadia@voorbeeld.example"));
        post.Fout = _ => new MailNietVerstuurd("GeenVerbinding", blijvend: false, server: true);
        app.Klok.Verder(TimeSpan.FromHours(uren));

        await app.DoeAsync<OutboxJob>(job => job.RunAsync(Ct));
        await app.DoeAsync<OutboxJob>(job => job.RunAsync(Ct));

        Assert.Equal(taken, await app.VraagAsync(db => db.Taken.CountAsync(t => t.Soort == TaakSoort.PerPostSturen, Ct)));
    }

    [Theory, Regel("R-SEC-8"), InlineData(false), InlineData(true)]
    public async Task Run_WhenANudgeOfADecisionWaitsADay_PutsItInThePostOnlyForWhoMayStillDecide(bool beeindigd)
    {
        var (app, post) = Postvanger.In(new PortaalApp());
        await using var __ = app;
        var zaak = await Correctiezaak.MaakAsync(app, vragen: Correctiezaak.Geboortedatum);
        await zaak.WijsAfAsync(Weigeringsgrond.FeitelijkJuist);
        if (beeindigd)
            await zaak.BeeindigGezagAsync();
        post.Fout = _ => new MailNietVerstuurd("GeenVerbinding", blijvend: false, server: true);
        app.Klok.Verder(TimeSpan.FromHours(25));

        await app.DoeAsync<OutboxJob>(job => job.RunAsync(Ct));
        await app.DoeAsync<OutboxJob>(job => job.RunAsync(Ct));

        var brief = await app.VraagAsync(db => db.Brieven.SingleAsync(b => b.Soort == BriefSoort.CorrectieAfgewezen, Ct));
        Assert.Equal(!beeindigd, brief.PerPost);
        var taak = await app.VraagAsync(db => db.Taken.SingleAsync(t => t.BetreftId == brief.Id, Ct));
        Assert.Equal((beeindigd ? TaakSoort.Signaal : TaakSoort.PerPostSturen, Rol.Secretariaat), (taak.Soort, taak.VoorRol));
    }

    [Theory]
    [InlineData(MailSoort.BevestigAdres, "24 uur")]
    [InlineData(MailSoort.NieuwWachtwoord, "30 minuten")]
    [InlineData(MailSoort.Uitnodiging, "72 uur")]
    [InlineData(MailSoort.AdresAlBekend, "al een account")]
    public async Task Run_ForAnAccountMail_SendsTheLinkAndForgetsIt(MailSoort soort, string woorden)
    {
        var (app, post) = Postvanger.In(new PortaalApp());
        await using var __ = app;
        var account = await app.AccountAsync("nadia@voorbeeld.example");
        const string link = "https://portaal.example/account/bevestigen?code=abc";
        await app.InAsync(async (db, _) =>
        {
            db.Add(UitgaandeMail.OverAccount(soort, account, link, app.Klok.Nu));
            await db.SaveChangesAsync(Ct);
        });

        await app.DoeAsync<OutboxJob>(job => job.RunAsync(Ct));

        var mail = Assert.Single(post.Mails);
        Assert.Contains(woorden, mail.Tekst, StringComparison.Ordinal);
        Assert.Contains($"\r\n{link}\r\n", mail.Tekst, StringComparison.Ordinal);
        Assert.Contains($"href=\"{link}\"", mail.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("KANARIE", mail.ToString(), StringComparison.Ordinal);
        Assert.Equal("", await app.VraagAsync(async db => (await db.UitgaandeMails.SingleAsync(Ct)).Link));
    }

    /// <summary>Others write in the database, so many times.</summary>
    private sealed class Drukte : SaveChangesInterceptor
    {
        public int Keer { get; set; }

        public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            if (Keer == 0)
                return ValueTask.FromResult(result);
            Keer--;
            throw new DatabaseBezet();
        }
    }
}
