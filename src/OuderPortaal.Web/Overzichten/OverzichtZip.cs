using System.IO.Compression;
using System.Text;
using OuderPortaal.Domain.Kalender;

namespace OuderPortaal.Web.Overzichten;

/// <summary>
/// Writes the download "alles": overzicht.html, gegevensoverzicht.json and the documents, straight into the answer. Nothing touches the disk; only one
/// document is in memory at a time, piece by piece. The same overview and instant give the same bytes.
/// </summary>
public sealed class OverzichtZip(OverzichtHtml html)
{
    /// <param name="uit">Written asynchronously only; stays open.</param>
    /// <param name="inhoud">The overview.</param>
    /// <param name="open">Opens the plain bytes of a document.</param>
    /// <param name="op">UTC instant for the times in the zip.</param>
    /// <param name="ct">Stops writing.</param>
    public async Task SchrijfAsync(Stream uit, Overzichtsinhoud inhoud, Func<Overzichtsdocument, CancellationToken, Task<Stream>> open, DateTimeOffset op, CancellationToken ct)
    {
        var tijd = Tijd(op);
        await using var stroom = new Uitstelstroom(uit);
        await SchrijfDelenAsync(stroom, inhoud, open, tijd, ct);
        await stroom.FlushAsync(ct);
    }

    private async Task SchrijfDelenAsync(Stream uit, Overzichtsinhoud inhoud, Func<Overzichtsdocument, CancellationToken, Task<Stream>> open, DateTimeOffset tijd, CancellationToken ct)
    {
        await using var zip = await ZipArchive.CreateAsync(uit, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, ct);

        await using (var deel = await BeginAsync(zip, "overzicht.html", tijd, ct))
        {
            await using var tekst = new StreamWriter(deel, new UTF8Encoding(false), leaveOpen: true);
            await tekst.WriteAsync((await html.RenderAsync(inhoud)).AsMemory(), ct);
            await tekst.FlushAsync(ct);
        }

        await using (var deel = await BeginAsync(zip, "gegevensoverzicht.json", tijd, ct)) await OverzichtJson.SchrijfAsync(deel, inhoud, ct);

        for (var i = 0; i < inhoud.Documenten.Count; i++)
        {
            await using var bron = await open(inhoud.Documenten[i], ct);
            await using var deel = await BeginAsync(zip, Bestandsnaam.Document(inhoud, i), tijd, ct);
            await bron.CopyToAsync(deel, ct);
        }
    }

    private static async Task<Stream> BeginAsync(ZipArchive zip, string naam, DateTimeOffset tijd, CancellationToken ct)
    {
        var deel = zip.CreateEntry(naam, CompressionLevel.Optimal);
        deel.LastWriteTime = tijd;
        return await deel.OpenAsync(ct);
    }

    /// <summary>A zip has no zone and counts per two seconds: the wall clock of the reader, whatever the zone of the machine.</summary>
    private static DateTimeOffset Tijd(DateTimeOffset op)
    {
        var lokaal = Amsterdam.Lokaal(op);
        return new DateTimeOffset(lokaal.Year, lokaal.Month, lokaal.Day, lokaal.Hour, lokaal.Minute, lokaal.Second / 2 * 2, TimeSpan.Zero);
    }
}
