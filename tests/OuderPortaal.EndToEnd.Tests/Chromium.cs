using System.Diagnostics;
using Microsoft.Playwright;

namespace OuderPortaal.EndToEnd.Tests;

/// <summary>
/// One real browser for the whole run. Takes the Chromium of the system, by preference the one without windows, which shows and runs the same pages for half the work; on Debian as root it installs one; otherwise
/// it says in one sentence what is missing.
/// </summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Plaatsen = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium"];

    private IPlaywright? _playwright;

    public IBrowser Browser { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = await VindAsync(),
            Args =
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
        });
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        _playwright?.Dispose();
    }

    private static async Task<string> VindAsync()
    {
        if (Environment.GetEnvironmentVariable("PORTAAL_BROWSER") is { Length: > 0 } gekozen)
            return gekozen;
        if (Plaatsen.FirstOrDefault(File.Exists) is { } gevonden)
            return gevonden;
        if (File.Exists("/usr/bin/apt-get") && Environment.IsPrivilegedProcess)
        {
            // Once failed half way and worked the second time.
            await AptAsync("update");
            foreach (var pakket in new[] { "chromium-headless-shell", "chromium-headless-shell", "chromium", "chromium" })
            {
                if (await AptAsync($"install -y --no-install-recommends {pakket}"))
                    break;
            }
        }

        return Plaatsen.FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException("No browser found: install Chromium (apt-get install chromium) or name one in PORTAAL_BROWSER.");
    }

    private static async Task<bool> AptAsync(string opdracht)
    {
        using var proces = Process.Start(new ProcessStartInfo("/usr/bin/apt-get", opdracht) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        await Task.WhenAll(proces.StandardOutput.ReadToEndAsync(), proces.StandardError.ReadToEndAsync(), proces.WaitForExitAsync());
        return proces.ExitCode == 0;
    }
}
