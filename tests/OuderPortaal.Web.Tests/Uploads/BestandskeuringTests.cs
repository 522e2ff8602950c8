using System.Diagnostics;
using System.Text;
using OuderPortaal.Domain;
using OuderPortaal.Web.Uploads;
using static OuderPortaal.Web.Tests.Uploads.Kwaad;

namespace OuderPortaal.Web.Tests.Uploads;

[Regel("R-SEC-6")]
public sealed class BestandskeuringTests
{
    private const string Gewoon = "Dit soort bestand kunnen wij niet bewaren";
    private const string Kantoor = "Office-bestand";
    private const string Pakket = "Pak het uit";
    private const string Pagina = "webpagina";
    private const string AndereFoto = "Dit soort foto";
    private const string Kapot = "niet heel";
    private const string Script = "script";
    private const string Bijlage = "andere bestanden";

    /// <summary>What is refused, by what it is, and a part of the sentence.</summary>
    public static TheoryData<string, Func<byte[]>, string> Corpus => new()
    {
        { "0 bytes", () => [], "leeg" },
        { "one byte", () => [0xFF], Gewoon },
        { "zip", () => Zip(("a.txt", [65])), Pakket },
        { "zip of zips (bomb)", () => Zip(("b.zip", Zip(("c.bin", new byte[5_000_000])))), Pakket },
        { "empty zip", () => [.. "PK\u0005\u0006"u8, .. new byte[18]], Pakket },
        { "docx", () => Docx(), Kantoor },
        { "docm with a macro", () => Docx(("word/vbaProject.bin", [0xD0, 0xCF])), Kantoor },
        { "docx with EICAR", () => Docx(("word/a.bin", Latijn(Eicar))), Kantoor },
        { "odt", () => [.. "PK\u0003\u0004"u8, .. new byte[26], .. "mimetypeapplication/vnd.oasis.opendocument.text"u8], Kantoor },
        { "doc (OLE)", () => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]], Kantoor },
        { "rtf", () => Latijn("{\\rtf1 hallo}"), Kantoor },
        { "rar", () => [.. "Rar!"u8, 0x1A, 7, 0], Pakket },
        { "gzip", () => [0x1F, 0x8B, 8, 0, 0], Pakket },
        { "tar", () => [.. new byte[257], .. "ustar"u8, .. new byte[200]], Pakket },
        { "exe", () => [.. "MZ"u8, 0x90, 0, 3, .. new byte[200]], Gewoon },
        { "elf", () => [0x7F, .. "ELF"u8, 2, 1, 1, .. new byte[60]], Gewoon },
        { "gif", () => [.. "GIF89a"u8, 1, 0, 1, 0, 0, 0, 0, 0x3B], AndereFoto },
        { "GIFAR (gif and jar in one)", () => [.. "GIF89a"u8, 1, 0, 1, 0, 0, 0, 0, 0x3B, .. Zip(("A.class", [0xCA, 0xFE]))], AndereFoto },
        { "webp", () => [.. "RIFF"u8, 10, 0, 0, 0, .. "WEBPVP8 "u8], AndereFoto },
        { "heic", () => [0, 0, 0, 24, .. "ftypheic"u8, 0, 0, 0, 0], AndereFoto },
        { "tiff", () => [.. "II*\0"u8, 8, 0, 0, 0], AndereFoto },
        { "html", () => Latijn("<!DOCTYPE html><script>alert(1)</script>"), Pagina },
        { "html after spaces, as jpg", () => Latijn("\n\n  <HTML><body onload=alert(1)>"), Pagina },
        { "html behind words", () => Latijn("GIF? nee. <script src=//x></script>"), Pagina },
        { "svg with script", () => Latijn("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"), Pagina },
        { "xml", () => Latijn("<?xml version='1.0'?><a/>"), Pagina },
        { "text with NUL", () => Latijn("hallo\0wereld"), Gewoon },
        { "text with escape codes", () => Latijn("hallo \u001B[2J"), Gewoon },
        { "text turned around", () => Encoding.UTF8.GetBytes("factuur\u202Efdp.exe"), "leesrichting" },
        { "text with isolates", () => Encoding.UTF8.GetBytes("a\u2066b\u2069"), "leesrichting" },
        { "UTF-16 text", () => [0xFF, 0xFE, 0x68, 0, 0x61, 0], Gewoon },
        { "jpeg: only its first bytes", () => [0xFF, 0xD8, 0xFF, 0xE0, 0, 0], Kapot },
        { "jpeg: html behind the first bytes", () => [0xFF, 0xD8, 0xFF, .. "<script>alert(1)</script>"u8], Kapot },
        { "jpeg: cut off", () => Jpeg[..^6], Kapot },
        { "jpeg: segment longer than the file", () => MaakJpeg([0xFF, 0xE1, 0xFF, 0xFF]), Kapot },
        { "jpeg: segment of length 0", () => MaakJpeg([0xFF, 0xE1, 0, 0]), Kapot },
        { "jpeg: two pictures", () => MaakJpeg(Segment(0xC0, [8, 0, 8, 0, 8, 1, 1, 0x11, 0])), Kapot },
        { "jpeg: words in a table", () => MaakJpeg(Segment(0xDB, [0, .. new byte[64], .. "BSN 123456782"u8])), Kapot },
        { "jpeg: pixel flood", () => MaakJpeg(breedte: 65_535, hoogte: 65_535), "beeldpunten" },
        { "png: only its first bytes", () => Png[..8], Kapot },
        { "png: cut off", () => Png[..^5], Kapot },
        { "png: pixel flood", () => MaakPng(30_000, 30_000), "beeldpunten" },
        { "png: no points", () => MaakPng(0, 8), Kapot },
        { "png: chunk of 4 gigabytes", () => [.. Png[..33], 0xFF, 0xFF, 0xFF, 0xFF, .. "IDAT"u8, 1, 2, 3, 4, 5, 6, 7, 8], Kapot },
        { "png: chunk of 2 gigabytes", () => [.. Png[..33], 0x7F, 0xFF, 0xFF, 0xFF, .. "IDAT"u8, 1, 2, 3, 4, 5, 6, 7, 8], Kapot },
        { "png: wrong checksum", () => [.. Png[..30], 9, 9, 9, .. Png[33..]], Kapot },
        { "png: unknown critical chunk", () => MaakPng(8, 8, ("KWAD", [1])), Kapot },
        { "pdf: only its first bytes", () => Latijn("%PDF-1.7\n\u0001\u0002"), Kapot },
        { "pdf: cut off", () => Pdf[..^60], Kapot },
        { "pdf: zip behind the end", () => [.. Pdf, .. Zip(("a.exe", [1]))], Kapot },
        { "pdf: zip behind the end, and an end again", () => [.. Pdf, .. Zip(("a.exe", [1])), .. "\n%%EOF"u8], Pakket },
        { "pdf: script on opening", () => MaakPdf("", "/OpenAction << /S /JavaScript /JS (app.alert(1)) >>"), Script },
        { "pdf: script, spelled with codes", () => MaakPdf("", "/OpenAction << /S /J#61vaScr#69pt /JS (x) >>"), Script },
        { "pdf: only /JS", () => MaakPdf("", "/AA << /O << /JS(x) >> >>"), Script },
        { "pdf: starts a program", () => MaakPdf("5 0 obj << /S /Launch /F (cmd.exe) >> endobj"), Script },
        { "pdf: sends itself", () => MaakPdf("5 0 obj << /S /SubmitForm /F (http://x) >> endobj"), Script },
        { "pdf: attachment", () => MaakPdf("", "/Names << /EmbeddedFiles 5 0 R >>"), Bijlage },
        { "pdf: flash", () => MaakPdf("5 0 obj << /Subtype /RichMedia >> endobj"), Bijlage },
        { "pdf: XFA", () => MaakPdf("", "/AcroForm << /XFA 5 0 R >>"), "XFA" },
        { "pdf: encrypted", () => MaakPdf("", trailer: "/Encrypt 5 0 R"), "beveiligd" },
        { "pdf: script in an object stream", () => MaakPdf(Stroom("8 0 << /S /JavaScript /JS (x) >>", "/Type /ObjStm /N 1 /First 4")), Script },
        { "pdf: script in an object stream inside another stream", () => MaakPdf($"4 0 obj << /Length 99999 >> stream\nniets {Stroom("8 0 << /S /JavaScript >>", "/Type /ObjStm /N 1 /First 4")}"), Script },
        { "pdf: attachment in a packed stream without a type", () => MaakPdf(Stroom("8 0 << /Type /EmbeddedFile >>", "/N 1 /First 4")), Bijlage },
        { "pdf: object stream packed as hex", () => MaakPdf("9 0 obj << /Type /ObjStm /N 1 /First 4 /Filter /ASCIIHexDecode /Length 8 >> stream\n2F4A53>\nendstream endobj"), "niet nakijken" },
        { "pdf: object stream with a predictor", () => MaakPdf(Stroom("x", "/Type /ObjStm /N 1 /First 4 /DecodeParms << /Predictor 12 >>")), "niet nakijken" },
        { "pdf: bomb", PdfBom, "niet nakijken" },
    };

    [Theory]
    [MemberData(nameof(Corpus), DisableDiscoveryEnumeration = true)]
    public void File_ThatMayDoHarm_IsRefusedWithASentence(string wat, Func<byte[]> maak, string zin)
    {
        ArgumentNullException.ThrowIfNull(maak);
        var bytes = maak();
        var begin = Stopwatch.GetTimestamp();

        var fout = Record.Exception(() => Bestandskeuring.Keur(bytes));

        Assert.True(fout is RuleViolation, $"{wat}: {fout}");
        Assert.Contains(zin, fout.Message, StringComparison.Ordinal);
        Assert.InRange(Stopwatch.GetElapsedTime(begin).TotalSeconds, 0, 10);
    }

    [Fact]
    public void Corpus_TakesNoMemory()
    {
        var bestanden = Corpus.Select(rij => rij.Data.Item2()).ToList();
        _ = bestanden.ConvertAll(b => Record.Exception(() => Bestandskeuring.Keur(b)));

        var voor = GC.GetAllocatedBytesForCurrentThread();
        _ = bestanden.ConvertAll(b => Record.Exception(() => Bestandskeuring.Keur(b)));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - voor, 0, 8 * 1024 * 1024);
    }

    [Theory]
    [InlineData(true, 6)]
    [InlineData(false, 6)]
    [InlineData(true, 3)]
    [InlineData(false, 8)]
    public void Photo_ThatLiesOnItsSide_KeepsWhichSideIsUpAndNothingElse(bool groot, byte stand)
    {
        var exif = ExifMetStand(groot, stand);
        var jpeg = Bestandskeuring.Keur(MaakJpeg([.. Segment(0xE1, [.. "Exif\0\0"u8, .. exif]), .. Segment(0xE1, [.. "Exif\0\0"u8, .. exif])]));
        var png = Bestandskeuring.Keur(MaakPng(8, 8, ("eXIf", exif), ("tEXt", Latijn("a\0b"))));

        byte[] alleenStand = [.. "MM\0*"u8, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, stand, 0, 0, 0, 0, 0, 0];
        foreach (var bytes in new[] { Samen(jpeg), Samen(png) })
        {
            Assert.True(bytes.AsSpan().IndexOf(alleenStand) > 0);
            Assert.Equal(bytes.AsSpan().IndexOf("MM\0*"u8), bytes.AsSpan().LastIndexOf("MM\0*"u8));
            Assert.Equal(-1, bytes.AsSpan().IndexOf("Nadia"u8));
            Assert.Equal(bytes, Samen(Bestandskeuring.Keur(bytes)));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(0)]
    [InlineData(9)]
    public void Photo_ThatStandsUpright_OrSaysNonsense_KeepsNoExif(byte stand)
    {
        var bytes = Samen(Bestandskeuring.Keur(MaakJpeg(Segment(0xE1, [.. "Exif\0\0"u8, .. ExifMetStand(groot: true, stand)]))));

        Assert.Equal(-1, bytes.AsSpan().IndexOf("Exif"u8));
    }

    [Fact]
    public void Exif_CutOffAnywhere_OrPointingAnywhere_BreaksNothing()
    {
        var heel = ExifMetStand(groot: true, 6);
        for (var lengte = 0; lengte <= heel.Length; lengte++)
            Assert.NotNull(Bestandskeuring.Keur(MaakJpeg(Segment(0xE1, [.. "Exif\0\0"u8, .. heel[..lengte]]))));
        for (var plaats = 0; plaats < heel.Length; plaats++)
        {
            byte[] anders = [.. heel];
            anders[plaats] = 0xFF;
            Assert.NotNull(Bestandskeuring.Keur(MaakJpeg(Segment(0xE1, [.. "Exif\0\0"u8, .. anders]))));
        }
    }

    /// <summary>Two fields: who made it, and which side is up.</summary>
    private static byte[] ExifMetStand(bool groot, byte stand)
    {
        byte[] klein = groot ? [0, stand, 0, 0] : [stand, 0, 0, 0];
        byte[] maker = groot ? [0x01, 0x3B, 0, 2, 0, 0, 0, 6, 0, 0, 0, 38] : [0x3B, 0x01, 2, 0, 6, 0, 0, 0, 38, 0, 0, 0];
        byte[] kant = groot ? [0x01, 0x12, 0, 3, 0, 0, 0, 1, .. klein] : [0x12, 0x01, 3, 0, 1, 0, 0, 0, .. klein];
        return [.. groot ? "MM\0*"u8 : "II*\0"u8, .. groot ? (byte[])[0, 0, 0, 8, 0, 2] : [8, 0, 0, 0, 2, 0], .. maker, .. kant, 0, 0, 0, 0, .. "Nadia\0"u8];
    }

    [Fact]
    public void PlainFiles_AreKept()
    {
        Assert.Equal("application/pdf", Bestandskeuring.Keur(Pdf).MediaType);
        Assert.Equal("application/pdf", Bestandskeuring.Keur(MaakPdf(Stroom("BT /F1 12 Tf (hallo) Tj ET"), "/OpenAction [3 0 R /Fit] /AcroForm << /Fields [] >>")).MediaType);
        Assert.Equal("application/pdf", Bestandskeuring.Keur(MaakPdf(Stroom("8 0 << /Type /Font >>", "/Type /ObjStm /N 1 /First 4"))).MediaType);
        Assert.Equal("image/png", Bestandskeuring.Keur(Png).MediaType);
        Assert.Equal("image/jpeg", Bestandskeuring.Keur(Jpeg).MediaType);
        Assert.Equal("text/plain", Bestandskeuring.Keur(Encoding.UTF8.GetBytes("3 < 4, en é. Ja; <b>nee</b>.")).MediaType);
    }

    [Fact]
    public void Jpeg_LosesEverythingButThePicture()
    {
        byte[] segmenten =
        [
            .. Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0]), .. Exif, .. Segment(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta/>"u8]), .. Segment(0xE2, [.. "ICC_PROFILE\0"u8]),
            .. Segment(0xED, [.. "Photoshop 3.0\08BIM Nadia"u8]), .. Segment(0xFE, [.. "gemaakt door Nadia"u8]), 0xFF, 0xFF, 0xFF, .. Segment(0xEE, [.. "Adobe"u8, 0, 100, 0, 0, 0, 0, 1])[1..],
        ];
        var bytes = MaakJpeg(segmenten, erachter: Zip(("A.class", [1, 2, 3])));

        var schoon = Samen(Bestandskeuring.Keur(bytes));

        Assert.Equal(Samen(Bestandskeuring.Keur(MaakJpeg([.. segmenten[..18], .. Segment(0xEE, [.. "Adobe"u8, 0, 100, 0, 0, 0, 0, 1])]))), schoon);
        Assert.Equal([0xFF, 0xD9], schoon[^2..]);
        foreach (var weg in new[] { "Exif", "Nadia", "xmp", "ICC", "PK" })
            Assert.Equal(-1, schoon.AsSpan().IndexOf(Latijn(weg)));
        Assert.Equal(schoon, Samen(Bestandskeuring.Keur(schoon)));
    }

    [Fact]
    public void Png_LosesEverythingButThePicture()
    {
        byte[] bytes = [.. MaakPng(8, 8, ("tEXt", Latijn("Author\0Nadia")), ("eXIf", Latijn("MM GPS")), ("iCCP", Latijn("x")), ("zTXt", Latijn("Nadia")), ("gAMA", [0, 0, 0, 1])), .. "<script>alert(1)</script>"u8];

        Assert.Equal(MaakPng(8, 8, ("gAMA", [0, 0, 0, 1])), Samen(Bestandskeuring.Keur(bytes)));
    }

    [Fact]
    public void Files_WithRandomDamage_AreKeptOrRefusedAndNeverCrash()
    {
        var toeval = new Random(20261122);
        foreach (var bron in new[] { MaakJpeg(Exif), MaakPng(8, 8, ("tEXt", Latijn("a\0b"))), MaakPdf(Stroom("8 0 << /Type /Font >>", "/Type /ObjStm /N 1 /First 4")) })
        {
            for (var keer = 0; keer < 5_000; keer++)
            {
                var bytes = bron[..toeval.Next(1, bron.Length + 1)];
                for (var i = toeval.Next(4); i > 0; i--)
                    bytes[toeval.Next(bytes.Length)] = (byte)toeval.Next(256);

                Assert.True(Record.Exception(() => Bestandskeuring.Keur(bytes)) is null or RuleViolation);
            }
        }
    }

    private static byte[] Samen(Keuring keuring) => [.. keuring.Delen.SelectMany(d => d.ToArray())];
}
