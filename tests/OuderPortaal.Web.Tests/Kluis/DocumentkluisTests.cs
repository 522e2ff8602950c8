using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Web.Kluis;
using OuderPortaal.Web.Tests.Uploads;
using OuderPortaal.Web.Uploads;

namespace OuderPortaal.Web.Tests.Kluis;

public sealed class DocumentkluisTests : IAsyncDisposable
{
    private const long Hoogstens = 1024 * 1024;
    private readonly Proefkluis _kluis = new();

    public ValueTask DisposeAsync() => _kluis.DisposeAsync();

    private string Map => Path.Combine(_kluis.Map, "kluis");

    [Theory]
    [InlineData(1)]
    [InlineData(Brokken.Lengte - 1)]
    [InlineData(Brokken.Lengte)]
    [InlineData(Brokken.Lengte + 1)]
    [InlineData(3 * Brokken.Lengte)]
    [InlineData((int)Hoogstens)]
    public async Task File_OfAnyLength_ReadsBackAndIsKnownByContent(int lengte)
    {
        var bytes = Tekst(lengte);
        var document = await BewaarAsync(bytes);

        Assert.Equal(bytes, await LeesAsync(document.Id));
        Assert.Equal(new KluisDocument(document.Id, lengte, Convert.ToHexStringLower(SHA256.HashData(bytes)), "text/plain", Scanstand.GeenScanner), document);
    }

    [Fact]
    public async Task File_FromAStreamThatGivesFewBytesAtATime_ReadsBack()
    {
        var bytes = Tekst((2 * Brokken.Lengte) + 5);
        var (kluis, db) = _kluis.Documentkluis();
        var document = await kluis.BewaarAsync(Proefkluis.Id(), new Druppelstroom(bytes), Hoogstens, default);
        await db.SaveChangesAsync();

        Assert.Equal(bytes, await LeesAsync(document.Id));
    }

    [Fact]
    public async Task MediaType_FollowsTheContent()
    {
        Assert.Equal("application/pdf", (await BewaarAsync(Kwaad.Pdf)).MediaType);
        Assert.Equal("image/png", (await BewaarAsync(Kwaad.Png)).MediaType);
        Assert.Equal("image/jpeg", (await BewaarAsync(Kwaad.Jpeg)).MediaType);
        Assert.Equal("text/plain", (await BewaarAsync("hallo wereld"u8.ToArray())).MediaType);
    }

    [Fact]
    public async Task Photo_IsStoredWithoutItsMetadata()
    {
        var document = await BewaarAsync(Kwaad.MaakJpeg(Kwaad.Exif, erachter: "PK"u8.ToArray()));

        Assert.Equal(Kwaad.Jpeg, await LeesAsync(document.Id));
        Assert.Equal(Kwaad.Jpeg.Length, document.Lengte);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Kwaad.Jpeg)), document.Sha256);
    }

    [Theory]
    [InlineData("TVqQAAMAAAA=")] // exe
    [InlineData("aGFsbG8Ad2VyZWxk")] // text with a NUL
    [InlineData("aMOpw6kgw6k7w6nDqcM=")] // UTF-8 that ends half way a letter
    [InlineData("//5oAGEA")] // UTF-16
    public async Task OtherKinds_AreRefusedWithASentence(string base64)
    {
        var fout = await Assert.ThrowsAsync<RuleViolation>(() => BewaarAsync(Convert.FromBase64String(base64)));

        Assert.Equal("Dit soort bestand kunnen wij niet bewaren. Kies een pdf, een foto (jpg of png) of een tekstbestand.", fout.Message);
        AssertNietsAchtergebleven();
    }

    [Fact]
    public async Task TextThatTurnsBinaryInALaterChunk_IsRefused()
    {
        var bytes = Tekst(2 * Brokken.Lengte);
        bytes[^10] = 0;

        await Assert.ThrowsAsync<RuleViolation>(() => BewaarAsync(bytes));
        AssertNietsAchtergebleven();
    }

    [Fact]
    public async Task TooLongFile_IsRefusedWithoutReadingItAll()
    {
        var bron = new MemoryStream(Tekst(10 * (int)Hoogstens));
        var (kluis, _) = _kluis.Documentkluis();

        var fout = await Assert.ThrowsAsync<RuleViolation>(() => kluis.BewaarAsync(Proefkluis.Id(), bron, Hoogstens, default));

        Assert.Equal("Dit bestand is te groot. Kies een bestand van hoogstens 1 MB.", fout.Message);
        Assert.InRange(bron.Position, Hoogstens, Hoogstens + (3 * Brokken.Lengte));
        AssertNietsAchtergebleven();
    }

    [Fact]
    public async Task EmptyFile_IsRefused()
    {
        var fout = await Assert.ThrowsAsync<RuleViolation>(() => BewaarAsync([]));

        Assert.Equal("Dit bestand is leeg. Kies een ander bestand.", fout.Message);
    }

    [Fact]
    public async Task Upload_ThatBreaksOff_LeavesNothing()
    {
        var (kluis, _) = _kluis.Documentkluis();

        await Assert.ThrowsAsync<IOException>(() => kluis.BewaarAsync(Proefkluis.Id(), new Druppelstroom(Tekst(200_000), breekAf: true), Hoogstens, default));

        AssertNietsAchtergebleven();
    }

    public static TheoryData<string, Func<byte[], byte[], byte[]>> Knoeierijen => new()
    {
        { "one bit", (b, _) => [.. b[..100], (byte)(b[100] ^ 1), .. b[101..]] },
        { "one bit in the last chunk", (b, _) => [.. b[..^1], (byte)(b[^1] ^ 1)] },
        { "tail cut at a chunk", (b, _) => b[..^Brokken.Verzegeld] },
        { "tail cut in a chunk", (b, _) => b[..^1000] },
        { "cut to one chunk", (b, _) => b[..Brokken.Verzegeld] },
        { "cut to less than a tag", (b, _) => b[..3] },
        { "made empty", (_, _) => [] },
        { "first two chunks swapped", (b, _) => [.. b[Brokken.Verzegeld..(2 * Brokken.Verzegeld)], .. b[..Brokken.Verzegeld], .. b[(2 * Brokken.Verzegeld)..]] },
        { "a chunk repeated", (b, _) => [.. b[..Brokken.Verzegeld], .. b] },
        { "something added", (b, _) => [.. b, 1, 2, 3] },
        { "a chunk of another file of the same case", (b, a) => [.. a[..Brokken.Verzegeld], .. b[Brokken.Verzegeld..]] },
        { "another file of the same case", (_, a) => a },
    };

    [Theory]
    [MemberData(nameof(Knoeierijen), DisableDiscoveryEnumeration = true)]
    public async Task StoredFile_WhenTamperedWith_IsRefused(string wat, Func<byte[], byte[], byte[]> knoei)
    {
        var zaak = Proefkluis.Id();
        var document = await BewaarAsync(Tekst(3 * Brokken.Lengte), zaak);
        var ander = await BewaarAsync(Tekst(3 * Brokken.Lengte), zaak);
        var pad = Pad(document.Id);
        await File.WriteAllBytesAsync(pad, knoei(await File.ReadAllBytesAsync(pad), await File.ReadAllBytesAsync(Pad(ander.Id))));

        var fout = await Record.ExceptionAsync(() => LeesAsync(document.Id));

        Assert.True(fout is KluisGeschonden, $"{wat}: {fout}");
    }

    [Fact]
    public async Task Files_OnDisk_HoldNothingOfTheContent()
    {
        var begin = TimeProvider.System.GetUtcNow().UtcDateTime.AddSeconds(-1);
        var kanarie = $"kanarie {Guid.CreateVersion7(TimeProvider.System.GetUtcNow())} dyslexie";
        var inhoud = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(kanarie, 5000)));
        await BewaarAsync(inhoud);
        await Assert.ThrowsAsync<RuleViolation>(() => BewaarAsync([.. inhoud, 0]));

        var bestanden = Directory.EnumerateFiles(_kluis.Map, "*", SearchOption.AllDirectories)
            // Pipes are there too, with length 0.
            .Concat(new DirectoryInfo(Path.GetTempPath()).EnumerateFiles().Where(b => b.Length is > 0 and < 4_000_000 && b.LastWriteTimeUtc >= begin).Select(b => b.FullName));

        Assert.All(bestanden, b => Assert.Equal(-1, LeesGedeeld(b).AsSpan().IndexOf(Encoding.UTF8.GetBytes(kanarie))));
    }

    [Fact, Regel("R-ID-5")]
    public async Task Vernietig_WithCommit_TakesKeyAndBytes()
    {
        var document = await BewaarAsync(Tekst(1000));
        var (kluis, db) = _kluis.Documentkluis();
        await using (var transactie = await db.Database.BeginTransactionAsync())
        {
            await kluis.VernietigAsync(document.Id, default);
            await db.SaveChangesAsync();
            Assert.True(File.Exists(Pad(document.Id)));
            await transactie.CommitAsync();
        }

        Assert.False(File.Exists(Pad(document.Id)));
        Assert.Null(await _kluis.Documentkluis().Kluis.OpenAsync(document.Id, default));
    }

    [Fact]
    public async Task Vernietig_WhenRolledBack_LeavesTheFileReadable()
    {
        var document = await BewaarAsync(Tekst(1000));
        var (kluis, db) = _kluis.Documentkluis();
        await using (var transactie = await db.Database.BeginTransactionAsync())
        {
            await kluis.VernietigAsync(document.Id, default);
            await db.SaveChangesAsync();
        }

        db.ChangeTracker.Clear();
        db.Add(new Proefstuk { Id = Proefkluis.Id(), ZaakId = Proefkluis.Id() });
        await db.SaveChangesAsync();

        Assert.Equal(Tekst(1000), await LeesAsync(document.Id));
    }

    [Fact, Regel("R-BWR-6")]
    public async Task VernietigAlles_TakesFilesAndTextsOfTheOwnerAndNoOthers()
    {
        var zaak = Proefkluis.Id();
        var weg = new[] { await BewaarAsync(Tekst(10), zaak), await BewaarAsync(Tekst(20), zaak) };
        var blijft = await BewaarAsync(Tekst(30));
        var (kluis, db) = _kluis.Documentkluis();

        await kluis.VernietigAllesAsync(zaak, default);
        await db.SaveChangesAsync();

        Assert.All(weg, d => Assert.False(File.Exists(Pad(d.Id))));
        Assert.False(await _kluis.Db().Set<Datasleutel>().AnyAsync(d => d.EigenaarId == zaak));
        Assert.Equal(Tekst(30), await LeesAsync(blijft.Id));
    }

    [Fact]
    public async Task Bewaar_WithoutSave_LeavesAnOrphanThatTheSweepTakesAfterADay()
    {
        var (kluis, _) = _kluis.Documentkluis();
        var wees = await kluis.BewaarAsync(Proefkluis.Id(), new MemoryStream(Tekst(10)), Hoogstens, default);
        var blijft = await BewaarAsync(Tekst(10));

        Assert.Equal(0, (await _kluis.VeegAsync()).Verwijderd);
        Assert.All(Directory.GetFiles(Map), b => File.SetLastWriteTimeUtc(b, TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(-25)));
        await File.WriteAllTextAsync(Path.Combine(Map, "tmp", "half.part"), "x");
        File.SetLastWriteTimeUtc(Path.Combine(Map, "tmp", "half.part"), TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(-25));
        var veeg = await _kluis.VeegAsync();

        Assert.Equal(2, veeg.Verwijderd);
        Assert.Empty(veeg.ZonderBestand);
        Assert.False(File.Exists(Pad(wees.Id)));
        Assert.Equal(Tekst(10), await LeesAsync(blijft.Id));
    }

    [Fact]
    public async Task Sweep_WhenAFileIsMissing_NamesItsRow()
    {
        var document = await BewaarAsync(Tekst(10));
        File.Delete(Pad(document.Id));

        Assert.Equal([document.Id], (await _kluis.VeegAsync()).ZonderBestand);
        await Assert.ThrowsAsync<KluisGeschonden>(() => LeesAsync(document.Id));
    }

    private static byte[] Tekst(int lengte) => [.. Enumerable.Range(0, lengte).Select(i => (byte)('a' + ((i * 7 / 3) % 26)))];

    private static byte[] LeesGedeeld(string bestand)
    {
        using var stroom = new FileStream(bestand, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[stroom.Length];
        _ = stroom.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return bytes;
    }

    private string Pad(Guid id) => Path.Combine(Map, $"{id:N}.kluis");

    private void AssertNietsAchtergebleven() => Assert.Empty(Directory.EnumerateFiles(Map, "*", SearchOption.AllDirectories));

    private async Task<KluisDocument> BewaarAsync(byte[] bytes, Guid? zaak = null)
    {
        var (kluis, db) = _kluis.Documentkluis();
        var document = await kluis.BewaarAsync(zaak ?? Proefkluis.Id(), new MemoryStream(bytes), Hoogstens, default);
        await db.SaveChangesAsync();
        return document;
    }

    private async Task<byte[]> LeesAsync(Guid id)
    {
        await using var stroom = await _kluis.Documentkluis().Kluis.OpenAsync(id, default);
        using var uit = new MemoryStream();
        await stroom!.CopyToAsync(uit);
        return uit.ToArray();
    }

    private sealed class Druppelstroom(byte[] bytes, bool breekAf = false) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (breekAf && Position > 100_000)
                throw new IOException("The client went away.");
            return base.ReadAsync(buffer[..Math.Min(buffer.Length, 1000)], cancellationToken);
        }
    }
}
