using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Web.Tests.Secretariaat;

namespace OuderPortaal.Web.Tests.Infrastructure;

/// <summary>A file over the limit, sent to a real Kestrel on a real line as a browser does: everything first, and only then the answer is read.</summary>
public sealed class GrootBestandTests
{
    private const string Grens = "----proef";

    [Theory, Regel("R-AM-01")]
    [InlineData("inlezen", "Bestanden", "noor.csv", 30, "200 OK", "Er is niets ingelezen")]
    [InlineData("inlezen", "Bestanden", "noor.csv", 70, "413", "Dit bestand is te groot")]
    [InlineData("documenten", "Nieuw.Bestand", "verslag.txt", 30, "200 OK", "Kies een bestand van hoogstens 25 MB")]
    [InlineData("documenten", "Nieuw.Bestand", "verslag.txt", 70, "413", "Ga terug en kies een kleiner bestand")]
    public async Task Upload_OverTheLimit_GetsAPageWithASentenceKeepsTheInputAndStoresNothing(string pagina, string veld, string naam, int megabytes, string status, string zin)
    {
        await using var app = new PortaalApp();
        var poort = Programma.VrijePoort();
        app.Luister(poort);
        var fatma = await app.MaakAccountAsync("Fatma", Rol.Secretariaat);
        var (verzoek, _) = await app.VastgesteldAsync((await app.MaakAccountAsync("Nadia Brouwer")).AccountId, fatma.MedewerkerId);
        await app.BewaarAsync(db => Task.FromResult(db.Add(Gegevensoverzicht.Begin(verzoek, fatma.MedewerkerId, app.Klok.Nu))));
        using var handler = new HttpClientHandler { CookieContainer = await app.KoekjesAsync(fatma) };
        using var browser = new HttpClient(handler) { BaseAddress = new Uri($"http://localhost:{poort}") };
        var vorm = await Pagina.HaalAsync(browser, $"/secretariaat/verzoeken/{verzoek.PubliekId}/overzicht/{pagina}");
        var velden = vorm.Document.QuerySelectorAll("main form[method=post] input[type=hidden]").Select(v => (v.GetAttribute("name")!, v.GetAttribute("value")!)).Append(("Nieuw.Titel", "Gespreksverslag"));

        var antwoord = await StuurAsync(poort, vorm.Pad, handler.CookieContainer.GetCookieHeader(browser.BaseAddress), velden, veld, naam, megabytes * 1024 * 1024);

        Assert.Contains($"HTTP/1.1 {status}", antwoord.Split('\r')[0], StringComparison.Ordinal);
        var tekst = new HtmlParser().ParseDocument(antwoord[antwoord.IndexOf('<', StringComparison.Ordinal)..]);
        Assert.Contains(zin, tekst.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(status == "200 OK" && pagina == "documenten" ? "Gespreksverslag" : null, tekst.QuerySelector("input[name='Nieuw.Titel']")?.GetAttribute("value"));
        Assert.Equal((0, 0), (await app.VraagAsync(db => db.Set<Gegeven>().CountAsync()), await app.VraagAsync(db => db.Set<OverzichtDocument>().CountAsync())));
    }

    /// <summary>A browser does not look at the answer before it has sent all; a line that is cut meanwhile throws here, as it loses the form there.</summary>
    private static async Task<string> StuurAsync(int poort, string pad, string koekjes, IEnumerable<(string Naam, string Waarde)> velden, string veld, string naam, int lengte)
    {
        var kop = new StringBuilder();
        foreach (var (n, w) in velden)
            kop.Append(CultureInfo.InvariantCulture, $"--{Grens}\r\nContent-Disposition: form-data; name=\"{n}\"\r\n\r\n{w}\r\n");
        kop.Append(CultureInfo.InvariantCulture, $"--{Grens}\r\nContent-Disposition: form-data; name=\"{veld}\"; filename=\"{naam}\"\r\nContent-Type: text/plain\r\n\r\n");
        var (begin, einde) = (Encoding.UTF8.GetBytes(kop.ToString()), Encoding.UTF8.GetBytes($"\r\n--{Grens}--\r\n"));

        using var lijn = new TcpClient();
        await lijn.ConnectAsync(IPAddress.Loopback, poort);
        await using var stroom = lijn.GetStream();
        await stroom.WriteAsync(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"POST {pad} HTTP/1.1\r\nHost: localhost:{poort}\r\nConnection: close\r\nCookie: {koekjes}\r\n")
            + string.Create(CultureInfo.InvariantCulture, $"Content-Type: multipart/form-data; boundary={Grens}\r\nContent-Length: {begin.Length + lengte + einde.Length}\r\n\r\n")));
        await stroom.WriteAsync(begin);
        var blok = Encoding.ASCII.GetBytes(new string('x', 62) + "\r\n").AsMemory();
        var blokken = new byte[1024 * blok.Length];
        for (var i = 0; i < 1024; i++)
            blok.CopyTo(blokken.AsMemory(i * blok.Length));
        for (var over = lengte; over > 0; over -= blokken.Length)
            await stroom.WriteAsync(blokken.AsMemory(0, Math.Min(over, blokken.Length)));
        await stroom.WriteAsync(einde);
        using var lezer = new StreamReader(stroom, Encoding.UTF8);
        return await lezer.ReadToEndAsync();
    }
}
