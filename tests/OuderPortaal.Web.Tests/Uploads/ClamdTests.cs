using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using OuderPortaal.Web.Uploads;

namespace OuderPortaal.Web.Tests.Uploads;

/// <summary>The same questions to the double of these tests and, where it is installed, to a real clamd.</summary>
[Regel("R-SEC-6")]
public sealed class ClamdTests
{
    public static TheoryData<bool> Scanners => Clamdproces.IsEr ? [false, true] : [false];

    [Theory]
    [MemberData(nameof(Scanners))]
    public async Task Scanner_FindsEicar_InPlainTextAndInsideAPdf_AndNothingElse(bool echt)
    {
        await using IAsyncDisposable server = echt ? await Clamdproces.StartAsync() : new Clamput();
        var adres = server is Clamdproces proces ? proces.Adres : ((Clamput)server).Adres;
        var scanner = new Clamd(Options.Create(new VirusscannerInstellingen { Adres = adres }), NullLogger<Clamd>.Instance);

        Assert.Equal(Scanuitslag.Schoon, await VraagAsync(scanner, Kwaad.Pdf));
        Assert.Equal(Scanuitslag.Besmet, await VraagAsync(scanner, Kwaad.Latijn(Kwaad.Eicar)));
        Assert.Equal(Scanuitslag.Besmet, await VraagAsync(scanner, Kwaad.MaakPdf($"5 0 obj << /Length 68 >> stream\n{Kwaad.Eicar}\nendstream endobj")));
        Assert.Equal(Scanuitslag.Schoon, await VraagAsync(scanner, [.. Enumerable.Repeat((byte)'a', 5_000_000)]));
    }

    [Fact]
    public async Task Scanner_ThatIsNotThere_IsUnknown() =>
        Assert.Equal(Scanuitslag.Onbekend, await VraagAsync(new Clamd(Options.Create(new VirusscannerInstellingen { Adres = "127.0.0.1:9" }), NullLogger<Clamd>.Instance), Kwaad.Pdf));

    [Theory]
    [InlineData("127.0.0.1:3311", "127.0.0.1", 3311)]
    [InlineData("scanner", "scanner", 3310)]
    [InlineData(" [::1]:3310 ", "::1", 3310)]
    public void Address_IsHostAndPort(string adres, string host, int poort) => Assert.Equal((host, poort), new VirusscannerInstellingen { Adres = adres }.Plek);

    private static Task<Scanuitslag> VraagAsync(Clamd scanner, byte[] bytes) => scanner.OnderzoekAsync(new MemoryStream(bytes), CancellationToken.None);
}
