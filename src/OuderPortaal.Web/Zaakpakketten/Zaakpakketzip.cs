using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Components;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Overzichten;

namespace OuderPortaal.Web.Zaakpakketten;

/// <summary>
/// Writes the package straight into the answer: the letters one by one, then index.html, zaak.json, and bestanden.sha256 over all of them (<c>sha256sum -c</c>). Nothing touches the disk.
/// </summary>
public sealed class Zaakpakketzip(PortaalDbContext db, Zaakpakketlezer lezer, HtmlRenderer renderer, HuidigSwv swv, TimeProvider klok)
{
    private static readonly JsonWriterOptions Opties = new() { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>On paper to somebody else than who asked; they tell of other persons.</summary>
    private static readonly BriefSoort[] AanAnderen = [BriefSoort.WissingAanAnder, BriefSoort.WissingAanSchool, BriefSoort.LeerlingKiest];

    /// <param name="uit">Written asynchronously only; stays open.</param>
    /// <param name="verzoek">The case.</param>
    /// <param name="reden">Why; it stands in the package.</param>
    /// <param name="ct">Stops writing.</param>
    public async Task SchrijfAsync(Stream uit, Verzoek verzoek, Pakketreden reden, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        await using var stroom = new Uitstelstroom(uit);
        await using (var zip = await ZipArchive.CreateAsync(stroom, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, ct))
        {
            var bestanden = new List<Pakketbestand>();
            var delen = await lezer.LeesAsync(verzoek, ct);
            var brieven = await BrievenAsync(zip, verzoek, bestanden, ct);
            var pakket = new Zaakpakket(swv.Gegevens.Naam, verzoek.Nummer, reden, klok.GetUtcNow(), [delen[0], brieven, .. delen.Skip(1)], [.. bestanden]);
            bestanden.Add(await VoegToeAsync(zip, "index.html", Encoding.UTF8.GetBytes(await BladAsync<Zaakpakketblad>(new() { [nameof(Zaakpakketblad.Pakket)] = pakket })), ct));
            bestanden.Add(await VoegToeAsync(zip, "zaak.json", Json(pakket), ct));
            await VoegToeAsync(zip, "bestanden.sha256", Encoding.UTF8.GetBytes(string.Concat(bestanden.Select(b => $"{b.Sha256}  {b.Naam}\n"))), ct);
        }

        await stroom.FlushAsync(ct);
    }

    /// <summary>Each letter to who asked, as it was sent; of one to somebody else only that it went.</summary>
    private async Task<Pakketdeel> BrievenAsync(ZipArchive zip, Verzoek verzoek, List<Pakketbestand> bestanden, CancellationToken ct)
    {
        var rijen = new List<IReadOnlyList<Pakketfeit>>();
        foreach (var id in await db.Brieven.Where(b => b.VerzoekId == verzoek.Id).OrderBy(b => b.Op).ThenBy(b => b.Id).Select(b => b.Id).ToListAsync(ct))
        {
            var brief = await db.Brieven.AsNoTracking().SingleAsync(b => b.Id == id, ct);
            Pakketbestand? bestand = null;
            if (IsAanVerzoeker(brief, verzoek))
            {
                var blad = await BladAsync<Zaakbriefblad>(new() { [nameof(Zaakbriefblad.Brief)] = brief, [nameof(Zaakbriefblad.Nummer)] = verzoek.Nummer, [nameof(Zaakbriefblad.Swv)] = swv.Op(brief.Op).Naam });
                bestand = await VoegToeAsync(zip, string.Create(CultureInfo.InvariantCulture, $"brieven/{rijen.Count + 1:000}-{brief.Soort.ToString().ToLowerInvariant()}.html"), Encoding.UTF8.GetBytes(blad), ct);
                bestanden.Add(bestand);
            }

            rijen.Add(
            [
                new("Op", brief.Op), new("Brief", bestand is null ? "Brief aan een ander dan de verzoeker" : brief.Titel), new("Bestand", bestand?.Naam ?? "gaat niet mee"),
                new("Op papier gepost op", brief.GepostOp), new("SHA-256", bestand?.Sha256),
            ]);
        }

        return new("brieven", "Brieven zoals zij zijn verstuurd", rijen, "Er zijn geen brieven verstuurd.", IsTabel: true);
    }

    private static bool IsAanVerzoeker(Brief brief, Verzoek verzoek) =>
        !AanAnderen.Contains(brief.Soort) && (brief.AanNaam.Length == 0 || Leerling.AlsZoeknaam(brief.AanNaam) == Leerling.AlsZoeknaam(verzoek.VerzoekerNaam));

    private async Task<Pakketbestand> VoegToeAsync(ZipArchive zip, string naam, byte[] inhoud, CancellationToken ct)
    {
        var deel = zip.CreateEntry(naam, CompressionLevel.Optimal);
        var lokaal = Amsterdam.Lokaal(klok.GetUtcNow());
        deel.LastWriteTime = new DateTimeOffset(lokaal.Year, lokaal.Month, lokaal.Day, lokaal.Hour, lokaal.Minute, 0, TimeSpan.Zero);
        await using (var stroom = await deel.OpenAsync(ct))
            await stroom.WriteAsync(inhoud, ct);
        return new(naam, inhoud.Length, Convert.ToHexStringLower(SHA256.HashData(inhoud)));
    }

    private Task<string> BladAsync<T>(Dictionary<string, object?> gegevens)
        where T : IComponent => renderer.Dispatcher.InvokeAsync(async () =>
            "<!DOCTYPE html>\n" + (await renderer.RenderComponentAsync<T>(ParameterView.FromDictionary(gegevens))).ToHtmlString());

    private static byte[] Json(Zaakpakket pakket)
    {
        using var uit = new MemoryStream();
        using (var json = new Utf8JsonWriter(uit, Opties))
        {
            json.WriteStartObject();
            json.WriteString("versie", "1.0");
            json.WriteString("swv", pakket.Swv);
            json.WriteString("nummer", pakket.Nummer);
            json.WriteString("reden", pakket.Reden.ToString());
            json.WriteString("gemaaktOp", pakket.Op);
            json.WriteStartArray("nietMee");
            foreach (var zin in Zaakpakket.NietMee)
                json.WriteStringValue(zin);
            json.WriteEndArray();
            foreach (var deel in pakket.Delen)
            {
                json.WriteStartArray(deel.Sleutel);
                foreach (var rij in deel.Rijen)
                {
                    json.WriteStartObject();
                    foreach (var feit in rij)
                        Schrijf(json, feit);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }

            json.WriteStartArray("bestanden");
            foreach (var bestand in pakket.Bestanden)
            {
                json.WriteStartObject();
                json.WriteString("naam", bestand.Naam);
                json.WriteNumber("bytes", bestand.Lengte);
                json.WriteString("sha256", bestand.Sha256);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return uit.ToArray();
    }

    private static void Schrijf(Utf8JsonWriter json, Pakketfeit feit)
    {
        json.WritePropertyName(feit.Sleutel);
        switch (feit.Waarde)
        {
            case null: json.WriteNullValue(); break;
            case int getal: json.WriteNumberValue(getal); break;
            case DateOnly dag: json.WriteStringValue(dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)); break;
            case DateTimeOffset op: json.WriteStringValue(op); break;
            case var woorden: json.WriteStringValue(woorden.ToString()); break;
        }
    }
}
