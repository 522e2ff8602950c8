using System.Net;
using System.Net.Sockets;
using Microsoft.Playwright;
using OuderPortaal.Web.Data.Demo;
using OuderPortaal.Web.Tests;

namespace OuderPortaal.EndToEnd.Tests;

/// <summary>The real program on a real port with the demo people, its own database and a clock that the test sets.</summary>
public sealed class Portaalserver : IAsyncLifetime
{
    private static readonly DateTimeOffset Begin = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public PortaalApp App { get; } = new();

    public Uri Adres { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var poort = VrijePoort();
        Adres = new Uri($"http://localhost:{poort}");
        App.Klok.Zet(Begin);
        App.Zet("Portaal:Origin", Adres.ToString().TrimEnd('/'));
        App.Zet("Portaal:Accountlimiet", "1000");
        App.Luister(poort);
        await App.DoeAsync<Demovulling>(d => d.VulAsync(CancellationToken.None));
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();

    /// <summary>A page of its own, as on a phone or a desk; with or without script.</summary>
    public async Task<IPage> OpenAsync(IBrowser browser, bool telefoon = false, bool script = true)
    {
        ArgumentNullException.ThrowIfNull(browser);
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = Adres.ToString(),
            Locale = "nl-NL",
            JavaScriptEnabled = script,
            ViewportSize = telefoon ? new() { Width = 390, Height = 844 } : new() { Width = 1280, Height = 900 },
            HasTouch = telefoon,
        });
        context.SetDefaultTimeout(30_000);
        return await context.NewPageAsync();
    }

    private static int VrijePoort()
    {
        using var luisteraar = new TcpListener(IPAddress.Loopback, 0);
        luisteraar.Start();
        return ((IPEndPoint)luisteraar.LocalEndpoint).Port;
    }
}
