using System.IO.Compression;
using System.Security.Cryptography;
using OuderPortaal.Web.Overzichten;

namespace OuderPortaal.Tests.Overzichten;

public sealed class OverzichtZipTests
{
    [Fact, Regel("R-INZ-13")]
    public async Task Zip_OfNoor_HoldsTheOverviewTheDataAndTheDocuments()
    {
        var inhoud = await VoorbeeldOverzicht.Noor();

        var zip = Open(await Schrijf(inhoud));

        Assert.Equal(
            ["overzicht.html", "gegevensoverzicht.json", "documenten/01-onderwijskundig-rapport.pdf", "documenten/02-psychologisch-onderzoek.pdf", "documenten/03-besluit-toelaatbaarheid.pdf"],
            zip.Entries.Select(e => e.FullName));
        Assert.All(zip.Entries, e => Assert.Equal(new DateTime(2026, 3, 20, 10, 0, 30, DateTimeKind.Unspecified), e.LastWriteTime.DateTime));
        for (var i = 0; i < inhoud.Documenten.Count; i++)
        {
            await using var document = await zip.Entries[i + 2].OpenAsync(TestContext.Current.CancellationToken);
            Assert.Equal(inhoud.Documenten[i].Sha256, Convert.ToHexStringLower(await SHA256.HashDataAsync(document, TestContext.Current.CancellationToken)));
        }
    }

    [Fact]
    public async Task Zip_LinksInTheHtml_AreEntriesOfTheZip()
    {
        var inhoud = await VoorbeeldOverzicht.Noor();
        var zip = Open(await Schrijf(inhoud));

        var html = await OverzichtHtmlTests.Maker.RenderAsync(inhoud);

        Assert.All(zip.Entries.Skip(2), e => Assert.Contains($"href=\"{e.FullName}\"", html, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Zip_OfTheSameOverviewAndInstant_HasTheSameBytes()
    {
        var inhoud = await VoorbeeldOverzicht.Noor();

        Assert.Equal(await Schrijf(inhoud), await Schrijf(inhoud));
    }

    [Fact]
    public async Task Zip_WithoutDocuments_IsStillComplete() =>
        Assert.Equal(["overzicht.html", "gegevensoverzicht.json"], Open(await Schrijf(VoorbeeldOverzicht.Niets())).Entries.Select(e => e.FullName));

    [Theory]
    [InlineData("Verslag van Noor Verhage: “à la carte” / 50%", "application/pdf", "documenten/01-verslag-van-a-la-carte-50.pdf")]
    [InlineData("../../etc/passwd", "text/plain", "documenten/01-etc-passwd.txt")]
    [InlineData("Noor", "image/png", "documenten/01-document.png")]
    [InlineData("日本 \u202Egpj.exe", "image/jpeg", "documenten/01-gpj-exe.jpg")]
    [InlineData("CON", "application/pdf", "documenten/01-con.pdf")]
    public void Bestandsnaam_OfADocument_IsPlainAndWithoutTheName(string titel, string mediaType, string verwacht)
    {
        var inhoud = VoorbeeldOverzicht.Niets() with { Documenten = [new Overzichtsdocument("d1", Guid.Empty, titel, null, mediaType, "", false)] };

        Assert.Equal(verwacht, Bestandsnaam.Document(inhoud, 0));
        Assert.Equal("INZ-2026-00042.zip", Bestandsnaam.Zip(inhoud));
    }

    [Fact]
    public void Bestandsnaam_OfALongTitle_IsShort()
    {
        var inhoud = VoorbeeldOverzicht.Niets() with { Documenten = [new Overzichtsdocument("d1", Guid.Empty, new string('a', 300), null, "application/pdf", "", false)] };

        Assert.InRange(Bestandsnaam.Document(inhoud, 0).Length, 60, 90);
    }

    private static ZipArchive Open(byte[] bytes) => new(new MemoryStream(bytes), ZipArchiveMode.Read);

    private static async Task<byte[]> Schrijf(Overzichtsinhoud inhoud)
    {
        await using var uit = new AsyncAlleen();
        await new OverzichtZip(OverzichtHtmlTests.Maker).SchrijfAsync(
            uit,
            inhoud,
            (document, _) => Task.FromResult<Stream>(File.OpenRead(Werkmap.Pad("voorbeelden", Bestand(document.Titel)))),
            VoorbeeldOverzicht.Nu,
            TestContext.Current.CancellationToken);
        return uit.Bytes;
    }

    private static string Bestand(string titel) => titel switch
    {
        "Onderwijskundig rapport" => "onderwijskundig-rapport.pdf",
        "Psychologisch onderzoek" => "psychologisch-onderzoek.pdf",
        _ => "tlv-besluit.pdf",
    };

    /// <summary>An answer of the web server: forward only, and never written synchronously.</summary>
    private sealed class AsyncAlleen : Stream
    {
        private readonly MemoryStream _bytes = new();

        public byte[] Bytes => _bytes.ToArray();

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush() => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => _bytes.WriteAsync(buffer, cancellationToken);

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => _bytes.WriteAsync(buffer, offset, count, cancellationToken);
    }
}
