using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Kluis;
using OuderPortaal.Web.Tests;

namespace OuderPortaal.EndToEnd.Tests;

/// <summary>The redacted copy in a real browser: what reaches the server holds none of the covered points and nothing about the photo.</summary>
[Regel("R-ID-3", "R-ID-4")]
public sealed class KopieTests(Chromium chromium, Portaalserver gedeeld) : IClassFixture<Portaalserver>, IAsyncDisposable
{
    /// <summary>Shared, until a test sends its copy: that happens once to a request.</summary>
    private Portaalserver? _eigen;

    private Portaalserver Server => _eigen ?? gedeeld;

    public ValueTask DisposeAsync() => _eigen?.DisposeAsync() ?? ValueTask.CompletedTask;

    [Fact]
    public async Task MoederDektAfMetHaarVinger_AlleenDeAfgedekteKopieKomtAan_SecretariaatKijktEnDeKopieIsWeg()
    {
        await EigenAsync();
        var moeder = await BeginAsync();
        // The photo area lies at the left, the number area at the bottom (see FotoAsync).
        await SleepAsync(moeder, (0.03, 0.1), (0.37, 0.72));
        await SleepAsync(moeder, (0.03, 0.78), (0.97, 0.98));
        await moeder.BeeldAsync("kopie-afdekken");

        var beeld = await VerstuurAsync(moeder);

        Assert.False(beeld.HeeftRood, "The photo is still there.");
        Assert.False(beeld.HeeftGroen, "The numbers are still there.");
        Assert.True(beeld.HeeftBlauw, "What must stay is gone.");
        Assert.Equal(-1, beeld.Bytes.AsSpan().IndexOf("Exif"u8));
        Assert.Equal(-1, beeld.Bytes.AsSpan().IndexOf("Nadia"u8));

        var fatma = await Server.OpenAsync(chromium.Browser);
        await fatma.LogInAsync("fatma@deproeftuin.example");
        await fatma.GotoAsync($"/secretariaat/verzoeken/{beeld.Verzoek}/kopie");
        await Assertions.Expect(fatma.GetByRole(AriaRole.Img, new() { Name = "Afgeschermde kopie" })).ToBeVisibleAsync();
        Assert.True(await fatma.EvaluateAsync<bool>("() => document.querySelector('.kopie-venster img').naturalWidth > 0"));
        await fatma.GetByLabel("4 keer").CheckAsync();
        await fatma.BeeldAsync("kopie-beoordelen");
        await fatma.GetByRole(AriaRole.Radio, new() { Name = "Ja" }).CheckAsync(new() { Force = true });
        await fatma.GetByLabel("Bij ja: welk soort document?").SelectOptionAsync("paspoort");
        await fatma.KlikAsync("Leg vast en vernietig de kopie");
        await fatma.WaitForURLAsync(url => !url.EndsWith("/kopie", StringComparison.Ordinal));
        Assert.Equal(KopieOordeel.Goed, await Server.App.VraagAsync(db => db.Bewijskopieen.Select(k => k.Oordeel).SingleAsync()));
        await moeder.Context.CloseAsync();
        await fatma.Context.CloseAsync();
    }

    [Fact]
    public async Task MoederDektAfMetHetToetsenbord()
    {
        await EigenAsync();
        var moeder = await BeginAsync();
        await ZetMetToetsenAsync(moeder, 0.03, 0.1, 0.34, 0.62);
        await ZetMetToetsenAsync(moeder, 0.03, 0.78, 0.94, 0.2);
        await moeder.GetByRole(AriaRole.Button, new() { Name = "Voeg een vak toe" }).PressAsync("Enter");
        await moeder.Keyboard.PressAsync("Delete");
        Assert.Equal(2, await moeder.Locator(".kopie-vak").CountAsync());

        var beeld = await VerstuurAsync(moeder, toetsen: true);

        Assert.False(beeld.HeeftRood || beeld.HeeftGroen);
        Assert.True(beeld.HeeftBlauw);
        await moeder.Context.CloseAsync();
    }

    [Fact]
    public async Task ZonderVak_OfZonderLijst_GaatErNiets_EnEenOnbekendeFotoGeeftEenZin()
    {
        var moeder = await BeginAsync();
        await moeder.KlikAsync("Bekijk de kopie");
        await Assertions.Expect(moeder.GetByRole(AriaRole.Alert)).ToContainTextAsync("nog niets afgedekt");
        await SleepAsync(moeder, (0.1, 0.1), (0.5, 0.5));
        await moeder.KlikAsync("Bekijk de kopie");
        await Assertions.Expect(moeder.GetByRole(AriaRole.Alert)).ToContainTextAsync("alles aan in de lijst");
        await Assertions.Expect(moeder.GetByRole(AriaRole.Button, new() { Name = "Verstuur deze kopie" })).ToBeHiddenAsync();
        foreach (var knop in await moeder.Locator("main button:visible").AllAsync())
        {
            var vak = await knop.BoundingBoxAsync();
            Assert.True(vak!.Height >= 44 && vak.Width >= 44, await knop.InnerTextAsync());
        }

        await moeder.GetByLabel("Foto van uw identiteitsbewijs").SetInputFilesAsync(new FilePayload { Name = "a.heic", MimeType = "image/heic", Buffer = [0, 0, 0, 24, .. "ftypheic"u8, 0, 0, 0, 0] });
        await Assertions.Expect(moeder.GetByRole(AriaRole.Alert)).ToContainTextAsync("kan het apparaat niet openen");
        await moeder.Context.CloseAsync();
    }

    [Fact]
    public async Task MetEenFotoOpen_IsDePaginaToegankelijk_OpEenTelefoon()
    {
        var moeder = await BeginAsync();
        await ToegankelijkAsync(moeder, "a photo and no box");
        await SleepAsync(moeder, (0.03, 0.1), (0.37, 0.72));
        await SleepAsync(moeder, (0.03, 0.78), (0.97, 0.98));
        await ToegankelijkAsync(moeder, "two boxes, one chosen");
        await moeder.KlikAsync("Bekijk de kopie");
        await Assertions.Expect(moeder.GetByRole(AriaRole.Alert)).ToContainTextAsync("alles aan in de lijst");
        await ToegankelijkAsync(moeder, "a sentence about what is missing");
        foreach (var vinkje in await moeder.Locator("[data-kopie-vinkje]").AllAsync())
            await vinkje.CheckAsync(new() { Force = true });
        await moeder.KlikAsync("Bekijk de kopie");
        await Assertions.Expect(moeder.GetByRole(AriaRole.Heading, new() { Name = "4. Verstuur" })).ToBeVisibleAsync();
        await ToegankelijkAsync(moeder, "the finished copy");
        await moeder.Context.CloseAsync();
    }

    [Fact]
    public async Task FotoDieOpZijnKantIsBewaard_StaatRechtop()
    {
        var moeder = await BeginAsync(stand: 6);

        var beeld = await moeder.EvaluateAsync<int[]>(
            """
            () => {
                const c = document.querySelector('[data-kopie-beeld]');
                const [r, g, b] = c.getContext('2d').getImageData(Math.round(c.width * 0.6), Math.round(c.height * 0.2), 1, 1).data;
                return [c.width, c.height, r, g, b];
            }
            """);

        Assert.True(beeld[0] < beeld[1], $"{beeld[0]} wide, {beeld[1]} high");
        Assert.True(beeld[2] > 200 && beeld[3] < 60 && beeld[4] < 60, "The photo of the face is not where it is when the document stands upright.");
        await moeder.Context.CloseAsync();
    }

    private async Task EigenAsync()
    {
        _eigen = new();
        await _eigen.InitializeAsync();
    }

    private static async Task ToegankelijkAsync(IPage pagina, string toestand)
    {
        var fouten = await pagina.AxeAsync();
        Assert.True(fouten.Length == 0, $"{toestand}: {string.Join(Environment.NewLine, fouten)}");
        Assert.False(await pagina.SchuiftZijwaartsAsync(), $"{toestand}: the page scrolls sideways");
    }

    /// <summary>Karin, on her phone, with a photo that has EXIF: red where the face is, green where the numbers are, blue where the name is.</summary>
    private async Task<IPage> BeginAsync(byte stand = 1)
    {
        var pagina = await Server.OpenAsync(chromium.Browser, telefoon: true);
        await pagina.LogInAsync("karin@ouders.example");
        await pagina.GotoAsync($"/mijn/verzoeken/{await VerzoekAsync()}/bewijs");
        await pagina.VolgAsync("Maak nu de veilige kopie");
        // Nobody can choose before the script shows the field; a file that was set before it listens is not noticed.
        await Assertions.Expect(pagina.GetByRole(AriaRole.Heading, new() { Name = "1. Kies een foto" })).ToBeVisibleAsync();
        await pagina.GetByLabel("Foto van uw identiteitsbewijs").SetInputFilesAsync(new FilePayload { Name = "IMG_0001.jpg", MimeType = "image/jpeg", Buffer = await FotoAsync(pagina, stand) });
        await Assertions.Expect(pagina.GetByRole(AriaRole.Heading, new() { Name = "2. Dek af" })).ToBeVisibleAsync();
        return pagina;
    }

    private Task<string> VerzoekAsync() => Server.App.VraagAsync(async db =>
        (await db.Verzoeken.ToListAsync()).Single(v => v.BetrokkeneNaam == "Pim de Wit").PubliekId);

    private static async Task<byte[]> FotoAsync(IPage pagina, byte stand)
    {
        var foto = Convert.FromBase64String(await pagina.EvaluateAsync<string>(
            """
            async () => {
                const c = document.createElement('canvas');
                [c.width, c.height] = [3000, 2000];
                const p = c.getContext('2d');
                p.fillStyle = '#fff'; p.fillRect(0, 0, 3000, 2000);
                p.fillStyle = '#f00'; p.fillRect(150, 260, 900, 1100);
                p.fillStyle = '#00f'; p.fillRect(1300, 300, 1400, 600);
                p.fillStyle = '#0f0'; p.fillRect(150, 1620, 2700, 280);
                return c.toDataURL('image/jpeg', 0.95).split(',')[1];
            }
            """));
        var exif = (byte[])[.. "Exif\0\0MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, stand, 0, 0, 0, 0, 0, 0, .. " GPS 52.09 Nadia"u8];
        return [.. foto[..2], 0xFF, 0xE1, (byte)((exif.Length + 2) >> 8), (byte)(exif.Length + 2), .. exif, .. foto[2..]];
    }

    /// <summary>Real touches: down, a few moves, up.</summary>
    private static async Task SleepAsync(IPage pagina, (double X, double Y) van, (double X, double Y) naar)
    {
        var beeld = pagina.Locator("[data-kopie-beeld]");
        await beeld.ScrollIntoViewIfNeededAsync();
        var vak = (await beeld.BoundingBoxAsync())!;
        var sessie = await pagina.Context.NewCDPSessionAsync(pagina);
        (double X, double Y) Punt(double deel) => (vak.X + (vak.Width * (van.X + ((naar.X - van.X) * deel))), vak.Y + (vak.Height * (van.Y + ((naar.Y - van.Y) * deel))));
        foreach (var (soort, deel) in new[] { ("touchStart", 0.0), ("touchMove", 0.3), ("touchMove", 0.7), ("touchMove", 1.0), ("touchEnd", 1.0) })
        {
            var (x, y) = Punt(deel);
            await sessie.SendAsync("Input.dispatchTouchEvent", new() { ["type"] = soort, ["touchPoints"] = soort == "touchEnd" ? Array.Empty<object>() : new[] { new Dictionary<string, double> { ["x"] = x, ["y"] = y } } });
        }
    }

    private static async Task ZetMetToetsenAsync(IPage pagina, double x, double y, double breedte, double hoogte)
    {
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Voeg een vak toe" }).PressAsync("Enter");
        await DrukAsync(pagina, "ArrowLeft", 0.35 - x);
        await DrukAsync(pagina, "ArrowUp", 0.4 - y);
        await DrukAsync(pagina, "ArrowDown", y - 0.4);
        await DrukAsync(pagina, "Shift+ArrowRight", breedte - 0.3);
        await DrukAsync(pagina, "Shift+ArrowDown", hoogte - 0.15);
    }

    private static async Task DrukAsync(IPage pagina, string toets, double afstand)
    {
        for (var keer = 0; keer < (int)Math.Round(afstand * 100); keer++)
            await pagina.Keyboard.PressAsync(toets);
    }

    private async Task<Aangekomen> VerstuurAsync(IPage pagina, bool toetsen = false)
    {
        foreach (var vinkje in await pagina.Locator("[data-kopie-vinkje]").AllAsync())
        {
            if (toetsen)
                await vinkje.PressAsync("Space");
            else
                await vinkje.CheckAsync(new() { Force = true });
        }

        await pagina.GetByRole(AriaRole.Button, new() { Name = "Bekijk de kopie" }).PressAsync("Enter");
        await Assertions.Expect(pagina.GetByRole(AriaRole.Heading, new() { Name = "4. Verstuur" })).ToBeVisibleAsync();
        await pagina.BeeldAsync("kopie-versturen");
        var verzoek = await VerzoekAsync();
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Verstuur deze kopie" }).PressAsync("Enter");
        await Assertions.Expect(pagina.GetByText("Wij hebben de kopie")).ToBeVisibleAsync();

        // What the server has: read from its vault, looked at by the browser.
        await using var scope = Server.App.Services.CreateAsyncScope();
        var kopie = await scope.ServiceProvider.GetRequiredService<PortaalDbContext>().Bewijskopieen.SingleAsync();
        await using var inhoud = await scope.ServiceProvider.GetRequiredService<Documentkluis>().OpenAsync(kopie.KluisbestandId, CancellationToken.None);
        using var bytes = new MemoryStream();
        await inhoud!.CopyToAsync(bytes);
        var kleuren = await pagina.EvaluateAsync<JsonElement>(
            """
            async (base64) => {
                const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], { type: 'image/jpeg' }));
                const c = document.createElement('canvas');
                [c.width, c.height] = [bitmap.width, bitmap.height];
                const p = c.getContext('2d');
                p.drawImage(bitmap, 0, 0);
                const { data } = p.getImageData(0, 0, c.width, c.height);
                const seen = { rood: 0, groen: 0, blauw: 0 };
                for (let i = 0; i < data.length; i += 4) {
                    const [r, g, b] = [data[i], data[i + 1], data[i + 2]];
                    if (r > 200 && g < 40 && b < 40) seen.rood++;
                    if (g > 140 && r < 100 && b < 100) seen.groen++;
                    if (b > 200 && r < 60 && g < 60) seen.blauw++;
                }
                return seen;
            }
            """,
            Convert.ToBase64String(bytes.ToArray()));
        return new(verzoek, bytes.ToArray(), kleuren.GetProperty("rood").GetInt32() > 0, kleuren.GetProperty("groen").GetInt32() > 0, kleuren.GetProperty("blauw").GetInt32() > 1000);
    }

    private sealed record Aangekomen(string Verzoek, byte[] Bytes, bool HeeftRood, bool HeeftGroen, bool HeeftBlauw);
}
