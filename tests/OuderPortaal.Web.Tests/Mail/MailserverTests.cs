using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Web.Jobs;
using OuderPortaal.Web.Mail;
using OuderPortaal.Web.Pages.Beheer;
using OuderPortaal.Web.Tests.Jobs;

namespace OuderPortaal.Web.Tests.Mail;

/// <summary>The mail server misbehaves, from the filing of a parent to the screen of the Beheerder: nothing is lost, nobody waits, and the screen says what is going on.</summary>
[Regel("R-AM-21", "R-AM-37")]
public sealed class MailserverTests : IAsyncDisposable
{
    private const int Aantal = 2000;

    private readonly Smtpput _put = new();
    private readonly PortaalApp _app;

    public MailserverTests() => _app = new PortaalApp().Zet("Mail:Smtp:Host", "127.0.0.1").Zet("Mail:Smtp:Port", $"{_put.Poort}").Zet("Mail:Smtp:Tls", "false").Zet("Mail:Smtp:Timeout", "00:00:20");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _put.DisposeAsync();
    }

    [Fact]
    public async Task EachTrouble_IsSaidOnTheScreen_AndEachMailArrivesWhenItIsOver()
    {
        var beheerder = await _app.AlsAsync(Rol.Beheerder, "Bas");
        (Action Storing, string Zin)[] storingen =
        [
            (() => _put.Begroeting = "554 no service", "De mailserver weigert onze mail (554)."),
            (() => _put.BijOntvanger = "550 5.7.1 relay denied", "De mailserver weigert onze mail (550)."),
            (() => _put.BijOntvanger = "450 busy", "De mailserver neemt de mail voor een ontvanger nu niet aan (450)."),
            (() => _put.NaTekst = "451 later", "De mailserver neemt nu niets aan (451)."),
            (() => _put.NaTekst = null, "Er is geen verbinding met de mailserver."),
            (() => _put.Begroeting = null, "Er is geen verbinding met de mailserver."),
        ];
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (storing, zin) in storingen)
        {
            await _app.VerzoekAsync(await _app.AccountAsync($"ouder{ids.Count}@voorbeeld.example"));
            storing();
            await VerstuurAsync();
            var tijdens = await MailzinAsync(beheerder);

            (_put.Begroeting, _put.BijOntvanger, _put.NaTekst) = ("220 put", "250 ok", "250 ok");
            _app.Klok.Verder(TimeSpan.FromMinutes(2));
            await VerstuurAsync();

            Assert.Contains($"1 mail wacht, sinds vandaag 10.", tijdens, StringComparison.Ordinal);
            Assert.Contains($"{zin} ", tijdens, StringComparison.Ordinal);
            Assert.Contains("Het portaal probeert het vanzelf opnieuw. De volgende keer is vandaag 10.", tijdens, StringComparison.Ordinal);
            Assert.Equal("Er wacht geen mail. Alles is verstuurd.", await MailzinAsync(beheerder));
            Assert.True(ids.Add(_put.MessageIds[^1]));
        }

        Assert.Equal(storingen.Length, await _app.VraagAsync(db => db.UitgaandeMails.CountAsync(m => m.Status == MailStatus.Verzonden, Ct)));
        Assert.Equal(0, await _app.VraagAsync(db => db.Taken.CountAsync(t => t.Soort == TaakSoort.Bellen || t.Soort == TaakSoort.PerPostSturen, Ct)));
    }

    [Fact]
    public async Task ADayAway_WithTwoThousandWaiting_LosesNothing_KeepsNobodyWaiting_AndSendsEachOnce()
    {
        var bezoeker = _app.AlsBezoeker();
        var ouder = await _app.AccountAsync("ouder@voorbeeld.example");
        await _app.InAsync(async (db, _) =>
        {
            for (var i = 0; i < Aantal; i++)
                db.Add(UitgaandeMail.MeldingKlaar(ouder, _app.Klok.Nu));
            await db.SaveChangesAsync(Ct);
        });

        // The server says nothing: the job waits for it, a page does not.
        _put.Zwijgt = true;
        var wachtend = VerstuurAsync();
        await Pagina.HaalAsync(bezoeker, "/melden");
        await _app.VerzoekAsync(ouder);
        Assert.False(wachtend.IsCompleted);
        (_put.Begroeting, _put.Zwijgt) = (null, false);
        await wachtend;

        for (var uur = 1; uur < 24; uur++)
        {
            _app.Klok.Verder(TimeSpan.FromHours(1));
            await VerstuurAsync();
        }

        var beheerder = await _app.AlsAsync(Rol.Beheerder, "Bas");
        var weg = await MailzinAsync(beheerder);
        await _app.InAsync(async (db, _) =>
        {
            db.Add(UitgaandeMail.OverAccount(MailSoort.NieuwWachtwoord, ouder, "https://portaal.example/x", _app.Klok.Nu));
            await db.SaveChangesAsync(Ct);
        });
        _put.Begroeting = "220 put";
        await VerstuurAsync();
        _app.Klok.Verder(TimeSpan.FromMinutes(10));
        await VerstuurAsync();

        Assert.Contains("2.001 mails wachten, de oudste sinds maandag 2 maart 2026 10.00 uur. Er is geen verbinding met de mailserver.", weg, StringComparison.Ordinal);
        Assert.Contains("De volgende keer is binnen een minuut. Er gaat niets verloren.", weg, StringComparison.Ordinal);
        var verstuurd = _put.MessageIds;
        Assert.Equal(Aantal + 2, verstuurd.Count);
        Assert.Equal(verstuurd.Count, verstuurd.Distinct(StringComparer.Ordinal).Count());
        // Who cannot log in does not wait for two thousand nudges.
        Assert.Contains($"{await _app.VraagAsync(db => db.UitgaandeMails.Where(m => m.Soort == MailSoort.NieuwWachtwoord).Select(m => m.Id).SingleAsync(Ct))}", verstuurd[0], StringComparison.Ordinal);
        Assert.Equal(Aantal + 2, await _app.VraagAsync(db => db.UitgaandeMails.CountAsync(m => m.Status == MailStatus.Verzonden, Ct)));
        Assert.Equal("Er wacht geen mail. Alles is verstuurd.", await MailzinAsync(beheerder));
    }

    [Theory]
    [InlineData("Certificaat", "Het certificaat van de mailserver klopt niet.")]
    [InlineData("TijdVoorbij", "De mailserver antwoordt niet op tijd.")]
    [InlineData("AfzenderOngeldig", "Het adres van de afzender klopt niet. Kijk de instelling Mail:Afzender na.")]
    public void Screen_SaysTheCauseInWords(string soort, string zin)
    {
        var nu = _app.Klok.Nu;

        Assert.Contains($" {zin} ", new Mailstand(3, 0, nu, soort, nu).Zin(nu, _ => "vandaag"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "3 mails wachten. Het portaal is bezig met versturen.")]
    [InlineData(60, "3 mails wachten, de oudste sinds vandaag. Het portaal heeft ze nog niet geprobeerd. Kijk of de taak 'Mails versturen' loopt.")]
    public void Screen_TellsBusyFromNeverTried(int minuten, string zin)
    {
        var nu = _app.Klok.Nu;

        Assert.Equal(zin, new Mailstand(3, 0, nu.AddMinutes(-minuten), "", nu).Zin(nu, _ => "vandaag"));
    }

    private Task VerstuurAsync() => _app.DoeAsync<OutboxJob>(job => job.RunAsync(Ct));

    private static async Task<string> MailzinAsync(HttpClient beheerder) =>
        string.Join(' ', (await Pagina.HaalAsync(beheerder, "/beheer/taken")).Document.QuerySelector("#mail p")!.TextContent.Replace('\u00A0', ' ').Split(' ', '\n', '\r').Where(w => w.Length > 0));
}
