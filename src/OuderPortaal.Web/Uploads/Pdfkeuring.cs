using System.Buffers;
using System.IO.Compression;

namespace OuderPortaal.Web.Uploads;

/// <summary>
/// A pdf is kept as it is, or not at all. Refuses scripts, actions that start something, attachments, XFA and encryption: looks for their names in the whole file and in
/// everything it can unpack, whatever its own table of contents says. What could hide names from us (packed twice, or far too much) is refused too.
/// </summary>
internal static class Pdfkeuring
{
    private const long UitpakkenTotEnMet = 400L * 1024 * 1024;

    private static readonly Dictionary<string, Pdfgevaar> Gevaren = new(StringComparer.Ordinal)
    {
        ["JavaScript"] = Pdfgevaar.Script, ["Launch"] = Pdfgevaar.Script, ["SubmitForm"] = Pdfgevaar.Script, ["ImportData"] = Pdfgevaar.Script, ["Rendition"] = Pdfgevaar.Script,
        ["GoToE"] = Pdfgevaar.Script, ["GoTo3DView"] = Pdfgevaar.Script, ["RichMediaExecute"] = Pdfgevaar.Script,
        ["RichMedia"] = Pdfgevaar.Bijlage, ["EmbeddedFile"] = Pdfgevaar.Bijlage, ["EmbeddedFiles"] = Pdfgevaar.Bijlage, ["FileAttachment"] = Pdfgevaar.Bijlage,
        ["XFA"] = Pdfgevaar.Formulier, ["Encrypt"] = Pdfgevaar.Slot,
    };

    // Three letters come by in packed bytes by chance: looked for outside streams only.
    private static readonly Dictionary<string, Pdfgevaar> KorteGevaren = new(Gevaren, StringComparer.Ordinal) { ["JS"] = Pdfgevaar.Script };

    /// <summary>Ways of packing that nothing of today needs and that we do not undo.</summary>
    private static readonly HashSet<string> Omwegen = ["ASCIIHexDecode", "AHx", "ASCII85Decode", "A85", "LZWDecode", "LZW", "RunLengthDecode", "RL", "Crypt"];

    private static readonly HashSet<string> NietBijObjecten = [.. Omwegen, "DecodeParms", "DP", "Predictor"];

    public static Keuring Keur(ReadOnlyMemory<byte> inhoud)
    {
        KeurVorm(inhoud.Span);
        Weiger(new Pdfnamen(Gevaren).Voer(inhoud.Span).Sluit());
        KeurStromen(inhoud);
        return new("application/pdf", [inhoud]);
    }

    /// <summary>Begins and ends as a pdf, and is not at the same time a zip.</summary>
    private static void KeurVorm(ReadOnlySpan<byte> bytes)
    {
        var eind = bytes[Math.Max(0, bytes.Length - 2048)..];
        var slot = eind.LastIndexOf("%%EOF"u8);
        if (bytes.Length < 32 || bytes[5] is not ((byte)'1' or (byte)'2') || bytes[6] != '.' || slot < 0 || bytes.LastIndexOf("startxref"u8) < 0)
            throw Bestandsweigering.PdfKapot();
        foreach (var b in eind[(slot + 5)..])
        {
            if (!Pdftekens.IsWit(b))
                throw Bestandsweigering.PdfKapot();
        }

        if (bytes[Math.Max(0, bytes.Length - 66_000)..].IndexOf("PK\u0005\u0006"u8) >= 0)
            throw Bestandsweigering.Archief();
    }

    private static void KeurStromen(ReadOnlyMemory<byte> inhoud)
    {
        var bytes = inhoud.Span;
        var buiten = new Pdfnamen(KorteGevaren);
        var (vorige, plaats, ruimte) = (0, 0, UitpakkenTotEnMet);
        var (objecten, dubbel) = (false, false);
        while (true)
        {
            var gevonden = bytes[plaats..].IndexOf("stream"u8);
            if (gevonden < 0)
                break;
            var begin = plaats + gevonden;
            plaats = begin + 6;
            if (begin >= 3 && bytes[(begin - 3)..begin].SequenceEqual("end"u8))
            {
                vorige = plaats;
                continue;
            }

            // Every place that a reader could take for a stream is unpacked, also one that lies inside another.
            var namen = Pdftekens.Namen(Woordenboek(bytes[..begin]));
            var data = plaats;
            while (data < bytes.Length && Pdftekens.IsWit(bytes[data]))
                data++;
            var ingepakt = data + 2 <= bytes.Length && (bytes[data] & 0x0F) == 8 && ((bytes[data] << 8) | bytes[data + 1]) % 31 == 0;
            if (ingepakt)
                ruimte = PakUit(inhoud[data..], ruimte);
            if (begin > vorige)
                buiten.Voer(bytes[vorige..begin]);
            var einde = bytes[plaats..].IndexOf("endstream"u8);
            vorige = einde < 0 ? bytes.Length : plaats + einde;

            var isObjecten = namen.Contains("ObjStm") || (namen.Contains("First") && namen.Contains("N"));
            objecten |= isObjecten || namen.Contains("XRef");
            dubbel |= namen.Overlaps(Omwegen);
            if (isObjecten && (namen.Overlaps(NietBijObjecten) || (!ingepakt && namen.Contains("Filter"))))
                throw Bestandsweigering.PdfTeDicht();
        }

        if (vorige < bytes.Length)
            buiten.Voer(bytes[vorige..]);
        Weiger(buiten.Sluit());
        if (objecten && dubbel)
            throw Bestandsweigering.PdfTeDicht();
    }

    /// <summary>What stands between the head of the object and its stream.</summary>
    private static ReadOnlySpan<byte> Woordenboek(ReadOnlySpan<byte> ervoor)
    {
        ervoor = ervoor[Math.Max(0, ervoor.Length - 65_536)..];
        var begin = ervoor.LastIndexOf(" obj"u8);
        return begin < 0 ? ervoor : ervoor[begin..];
    }

    /// <summary>Unpacks into a small buffer that is looked at and used again; gives what is left of the room for the next one.</summary>
    private static long PakUit(ReadOnlyMemory<byte> ingepakt, long ruimte)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            var namen = new Pdfnamen(Gevaren);
            using var bron = new Geheugenstroom(ingepakt);
            using var uit = new ZLibStream(bron, CompressionMode.Decompress);
            while (uit.Read(buffer) is > 0 and var aantal)
            {
                ruimte -= aantal;
                if (ruimte < 0)
                    throw Bestandsweigering.PdfTeDicht();
                Weiger(namen.Voer(buffer.AsSpan(0, aantal)).Gevonden);
            }

            Weiger(namen.Sluit());
        }
        catch (InvalidDataException)
        {
            // Not packed after all, or damaged from here on: a reader gets no further either.
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }

        return ruimte;
    }

    private static void Weiger(Pdfgevaar gevaar)
    {
        if (gevaar != Pdfgevaar.Geen)
            throw gevaar switch
            {
                Pdfgevaar.Bijlage => Bestandsweigering.PdfBijlage(),
                Pdfgevaar.Formulier => Bestandsweigering.PdfFormulier(),
                Pdfgevaar.Slot => Bestandsweigering.PdfSlot(),
                _ => Bestandsweigering.PdfScript(),
            };
    }
}
