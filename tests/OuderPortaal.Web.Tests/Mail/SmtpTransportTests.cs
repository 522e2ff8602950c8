using System.Diagnostics;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Options;
using OuderPortaal.Web.Mail;

namespace OuderPortaal.Web.Tests.Mail;

/// <summary>The transport against a real server on loopback, well behaved and not.</summary>
public sealed class SmtpTransportTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static Mailbericht Bericht(string aan = "nadia@voorbeeld.example") => new(
        "<1@portaal.example>", "portaal@deproeftuin.example", "De Proeftuin", aan, "Er staat een bericht voor u klaar", "Goedendag, één bericht.", "<p>Goedendag, één bericht.</p>");

    [Fact]
    public async Task Verstuur_WhenTaken_HandsOverTextAndHtmlWithTheMessageId()
    {
        await using var put = new Smtpput();

        await Transport(put).VerstuurAsync(Bericht(), Ct);

        var mail = Assert.Single(put.Mails);
        Assert.Equal("<1@portaal.example>", Assert.Single(put.MessageIds));
        Assert.Contains("multipart/alternative", mail, StringComparison.Ordinal);
        Assert.Contains("text/plain", mail, StringComparison.Ordinal);
        Assert.Contains("text/html", mail, StringComparison.Ordinal);
        Assert.Contains("Auto-Submitted: auto-generated", mail, StringComparison.Ordinal);
        Assert.Contains("MAIL FROM:<portaal@deproeftuin.example>", put.Opdrachten);
        Assert.Contains("RCPT TO:<nadia@voorbeeld.example>", put.Opdrachten);
    }

    [Theory]
    [InlineData("450 busy", false, "Ontvanger450")]
    [InlineData("550 unknown", true, "Ontvanger550")]
    [InlineData("553 name", true, "Ontvanger553")]
    public async Task Verstuur_WhenTheRecipientIsRefused_TellsForGoodFromForNow(string antwoord, bool blijvend, string soort)
    {
        await using var put = new Smtpput { BijOntvanger = antwoord };

        var fout = await Assert.ThrowsAsync<MailNietVerstuurd>(() => Transport(put).VerstuurAsync(Bericht(), Ct));

        Assert.Equal((blijvend, soort, false), (fout.Blijvend, fout.Soort, fout.Server));
    }

    [Theory]
    [InlineData("451 later", "Server451")]
    [InlineData("554 no", "Geweigerd554")]
    public async Task Verstuur_WhenTheTextIsRefused_WaitsUntilTheServerTakesItAgain_ForItIsTheSameForEverybody(string antwoord, string soort)
    {
        await using var put = new Smtpput { NaTekst = antwoord };

        var fout = await Assert.ThrowsAsync<MailNietVerstuurd>(() => Transport(put).VerstuurAsync(Bericht(), Ct));

        Assert.Equal((false, soort, true), (fout.Blijvend, fout.Soort, fout.Server));
    }

    [Theory]
    [InlineData("220 put", "550 5.7.1 relay denied", "Geweigerd550")]
    [InlineData("554 no service here", "250 ok", "Geweigerd554")]
    public async Task Verstuur_WhenTheServerTakesNothingFromUs_BlamesNoRecipient(string begroeting, string bijOntvanger, string soort)
    {
        await using var put = new Smtpput { Begroeting = begroeting, BijOntvanger = bijOntvanger };

        var fout = await Assert.ThrowsAsync<MailNietVerstuurd>(() => Transport(put).VerstuurAsync(Bericht(), Ct));

        Assert.Equal((false, soort, true), (fout.Blijvend, fout.Soort, fout.Server));
    }

    [Fact]
    public async Task Verstuur_WhenTheCertificateIsOfNobodyWeTrust_SendsNothingAndSaysSo()
    {
        using var sleutel = RSA.Create(2048);
        using var certificaat = new CertificateRequest("CN=iemand.example", sleutel, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UnixEpoch, new DateTimeOffset(2100, 1, 1, 0, 0, 0, TimeSpan.Zero));
        await using var put = new Smtpput { Certificaat = certificaat };

        var fout = await Assert.ThrowsAsync<MailNietVerstuurd>(() => Transport(put, tls: true).VerstuurAsync(Bericht(), Ct));

        Assert.Equal((false, "Certificaat", true), (fout.Blijvend, fout.Soort, fout.Server));
        Assert.Empty(put.Mails);
    }

    [Theory]
    [InlineData(false, null, null)]
    [InlineData(true, null, "Certificaat")]
    [InlineData(false, "mail.example", "Certificaat")]
    public async Task Verstuur_OverStartTls_OnlyWhenTheCertificateIsRightInDateAndName(bool verlopen, string? naam, string? soort)
    {
        using var certificaat = Testgezag.Teken(verlopen, naam);
        await using var put = new Smtpput { Certificaat = certificaat };

        var fout = await Record.ExceptionAsync(() => Transport(put, tls: true).VerstuurAsync(Bericht(), Ct)) as MailNietVerstuurd;

        Assert.Equal(soort, fout?.Soort);
        Assert.Equal(soort is null ? 1 : 0, put.Mails.Count);
    }

    [Fact]
    public async Task Verstuur_WhenTheServerOffersNoTls_SendsNothing()
    {
        await using var put = new Smtpput();

        var fout = await Assert.ThrowsAsync<MailNietVerstuurd>(() => Transport(put, tls: true).VerstuurAsync(Bericht(), Ct));

        Assert.Equal((false, true), (fout.Blijvend, fout.Server));
        Assert.Empty(put.Mails);
        Assert.DoesNotContain(put.Opdrachten, o => o.StartsWith("MAIL", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Verstuur_WhenCutAfterTheText_IsForNow()
    {
        await using var put = new Smtpput { NaTekst = null };

        var fout = await Assert.ThrowsAsync<MailNietVerstuurd>(() => Transport(put).VerstuurAsync(Bericht(), Ct));

        Assert.Equal((false, true), (fout.Blijvend, fout.Server));
        Assert.Single(put.Mails);
    }

    [Fact]
    public async Task Verstuur_WhenNobodyListens_IsForNow()
    {
        var put = new Smtpput();
        var transport = Transport(put);
        await put.DisposeAsync();

        var fout = await Assert.ThrowsAsync<MailNietVerstuurd>(() => transport.VerstuurAsync(Bericht(), Ct));

        Assert.Equal((false, true), (fout.Blijvend, fout.Server));
    }

    [Fact]
    public async Task Verstuur_WhenTheServerHangs_EndsInTime()
    {
        await using var put = new Smtpput { Zwijgt = true };
        var begin = Stopwatch.GetTimestamp();

        var fout = await Assert.ThrowsAsync<MailNietVerstuurd>(() => Transport(put, TimeSpan.FromMilliseconds(300)).VerstuurAsync(Bericht(), Ct));

        Assert.Equal((false, true), (fout.Blijvend, fout.Server));
        Assert.True(Stopwatch.GetElapsedTime(begin) < TimeSpan.FromSeconds(5));
    }

    [Theory]
    [InlineData("a@b.example\r\nRCPT TO:<x@y.example>")]
    [InlineData("a@b.example\n")]
    [InlineData("\"a\r\nDATA\"@b.example")]
    [InlineData("\"a b\"@b.example")]
    [InlineData("a@b.example, x@y.example")]
    [InlineData("a@b.example\0")]
    [InlineData("ä@b.example")]
    [InlineData("a@bücher.example")]
    [InlineData("<a@b.example>")]
    [InlineData("a@b")]
    [InlineData("a@b..example")]
    [InlineData("")]
    public async Task Verstuur_WithAnAddressThatIsNoPlainAddress_SendsNothing(string adres)
    {
        await using var put = new Smtpput();

        var fout = await Assert.ThrowsAsync<MailNietVerstuurd>(() => Transport(put).VerstuurAsync(Bericht(adres), Ct));

        Assert.Equal((true, "AdresOngeldig"), (fout.Blijvend, fout.Soort));
        Assert.Empty(put.Opdrachten);
    }

#if FULL
    [Fact]
    public async Task Verstuur_OverTlsFromTheFirstByte_ManyMailsOverOneConnection()
    {
        using var certificaat = Testgezag.Teken();
        await using var put = new Smtpput { Certificaat = certificaat, Impliciet = true };
        await using var transport = MetSleutels(put, s => s.Impliciet = true);

        foreach (var _ in Enumerable.Range(0, 5))
            await transport.VerstuurAsync(Bericht(), Ct);

        Assert.Equal((5, 1), (put.Mails.Count, put.Verbindingen));
    }

    [Fact]
    public async Task Verstuur_WhenTheServerHangsUpBetweenTwoMails_ConnectsAnew_AndSendsEachOnce()
    {
        await using var put = new Smtpput { EenPerKeer = true };
        await using var transport = MetSleutels(put, s => s.Tls = false);

        foreach (var _ in Enumerable.Range(0, 3))
            await transport.VerstuurAsync(Bericht(), Ct);

        Assert.Equal((3, 3), (put.Mails.Count, put.Verbindingen));
    }

    [Fact]
    public async Task Verstuur_WithAToken_AsksForItOnce()
    {
        using var certificaat = Testgezag.Teken();
        await using var put = new Smtpput { Certificaat = certificaat, EenPerKeer = true };
        var loket = new Loket();
        await using var transport = MetSleutels(put, s => (s.User, s.OAuth.ClientId, s.OAuth.TokenUrl) = ("portaal@deproeftuin.example", "portaal", "https://inlog.example/token"), loket);

        await transport.VerstuurAsync(Bericht(), Ct);
        await transport.VerstuurAsync(Bericht(), Ct);

        var verwacht = Convert.ToBase64String("user=portaal@deproeftuin.example\u0001auth=Bearer sleutel-1\u0001\u0001"u8);
        Assert.Equal([$"AUTH XOAUTH2 {verwacht}", $"AUTH XOAUTH2 {verwacht}"], put.Opdrachten.Where(o => o.StartsWith("AUTH", StringComparison.Ordinal)));
        Assert.Equal(1, loket.Keren);
    }

    private static Web.Adapters.MailKitTransport MetSleutels(Smtpput put, Action<SmtpInstellingen> zet, Loket? loket = null)
    {
        var mail = new MailInstellingen { Smtp = new() { Host = "127.0.0.1", Port = put.Poort, Vertrouw = Testgezag.Bestand, Timeout = TimeSpan.FromSeconds(10) } };
        zet(mail.Smtp);
        return new(Options.Create(mail), new(Options.Create(mail), new HttpClient(loket ?? new Loket())));
    }

    /// <summary>Gives out tokens with a number, good for an hour.</summary>
    private sealed class Loket : HttpMessageHandler
    {
        public int Keren { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage { Content = new StringContent($$"""{"access_token":"sleutel-{{++Keren}}","expires_in":3600}""") });
    }

    private static Web.Adapters.MailKitTransport Transport(Smtpput put, TimeSpan? tijd = null, bool tls = false) => MetSleutels(put, s => (s.Tls, s.Timeout) = (tls, tijd ?? s.Timeout));
#else
    private static SmtpTransport Transport(Smtpput put, TimeSpan? tijd = null, bool tls = false) => new(Options.Create(new MailInstellingen
    {
        Smtp = new() { Host = "127.0.0.1", Port = put.Poort, Tls = tls, Timeout = tijd ?? TimeSpan.FromSeconds(10) },
    }));
#endif
}
