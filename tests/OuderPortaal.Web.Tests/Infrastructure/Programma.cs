using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OuderPortaal.Web.Tests.Mail;

namespace OuderPortaal.Web.Tests.Infrastructure;

/// <summary>The program as a process of its own, as an administrator starts it.</summary>
public sealed class Programma : IAsyncDisposable
{
    /// <summary>A first start makes and fills a database; on a machine that does much else that takes a while.</summary>
    private static readonly TimeSpan Geduld = TimeSpan.FromMinutes(4);

    private readonly Process _proces;
    private readonly StringBuilder _uit = new();

    private Programma(Process proces)
    {
        _proces = proces;
        _proces.OutputDataReceived += (_, e) => Voeg(e.Data);
        _proces.ErrorDataReceived += (_, e) => Voeg(e.Data);
        _proces.Start();
        _proces.BeginOutputReadLine();
        _proces.BeginErrorReadLine();
    }

    public int Pid => _proces.Id;

    public string Uitvoer
    {
        get
        {
            lock (_uit)
                return _uit.ToString();
        }
    }

    public static string Bron { get; } = ZoekBron();

    public static Programma Start(string omgeving, IEnumerable<KeyValuePair<string, string>> instellingen, params string[] opdracht)
    {
        // A shell that starts the tests in the background hands down an ignored Ctrl-C, and .NET leaves it ignored: give the program the signal back.
        string[] start = ["dotnet", Path.Combine(AppContext.BaseDirectory, "OuderPortaal.Web.dll"), .. opdracht];
        if (OperatingSystem.IsLinux())
            start = ["env", "--default-signal=INT", .. start];
        var info = new ProcessStartInfo(start[0], start[1..])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Bron,
        };
        foreach (var naam in info.Environment.Keys.Where(k => k.StartsWith("ASPNETCORE_", StringComparison.Ordinal) || k.StartsWith("DOTNET_ENV", StringComparison.Ordinal)).ToList())
            info.Environment.Remove(naam);
        info.Environment["ASPNETCORE_ENVIRONMENT"] = omgeving;
        // It lives for a few seconds: measuring code in order to compile it better takes longer than it gives.
        info.Environment["DOTNET_TieredPGO"] = "0";
        foreach (var (naam, waarde) in instellingen)
            info.Environment[naam] = waarde;
        return new Programma(new Process { StartInfo = info });
    }

    /// <summary>
    /// On the database and with the keys of this application, at this moment, with its files in this folder. Where mail goes somewhere, it looks each second what is due and what waits.
    /// </summary>
    public static Programma StartBij(PortaalApp app, string map, DateTimeOffset nu, string rol = "Werker", Smtpput? post = null, params (string Naam, string Waarde)[] erbij)
    {
        var eigen = app.Services.GetRequiredService<IConfiguration>();
        List<(string Naam, string Waarde)> instellingen =
        [
            ("Portaal__Rol", rol), ("Portaal__Datamap", map), ("Portaal__Klok", nu.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)), ("Kluis__Sleutel", eigen["Kluis:Sleutel"]!),
        ];
        if (post is not null)
        {
            instellingen.AddRange(
            [
                ("Taken__Outbox__Interval", "00:00:01"), ("Taken__TermijnBewaking__Interval", "00:00:01"), ("Mail__Bezet", "00:00:05"), ("Mail__Smtp__Host", "127.0.0.1"),
                ("Mail__Smtp__Port", $"{post.Poort}"), ("Mail__Smtp__Tls", "false"), ("Mail__Smtp__Timeout", "00:00:04"),
            ]);
        }

        if (app.OpServer is { } server)
            instellingen.AddRange([("Database__Provider", "SqlServer"), ("ConnectionStrings__Portaal", server.Verbinding)]);
        return Start("Test", instellingen.Concat(erbij).Select(i => KeyValuePair.Create(i.Naam, i.Waarde)));
    }

    /// <summary>A port that nobody listened on a moment ago.</summary>
    public static int VrijePoort()
    {
        using var luisteraar = new TcpListener(IPAddress.Loopback, 0);
        luisteraar.Start();
        return ((IPEndPoint)luisteraar.LocalEndpoint).Port;
    }

    /// <summary>Waits until it ends by itself.</summary>
    public async Task<int> EindeAsync()
    {
        using var geduld = new CancellationTokenSource(Geduld);
        await _proces.WaitForExitAsync(geduld.Token);
        return _proces.ExitCode;
    }

    /// <summary>Waits until it says this.</summary>
    public async Task TotdatAsync(string tekst)
    {
        var begin = Stopwatch.GetTimestamp();
        while (!Uitvoer.Contains(tekst, StringComparison.Ordinal))
        {
            if (_proces.HasExited || Stopwatch.GetElapsedTime(begin) > Geduld)
                throw new InvalidOperationException($"It never said '{tekst}': {Uitvoer}");
            await Task.Delay(50);
        }
    }

    /// <summary>Ctrl-C.</summary>
    public async Task<int> StopAsync()
    {
        using var signaal = Process.Start("kill", ["-INT", $"{Pid}"]);
        await signaal.WaitForExitAsync();
        return await EindeAsync();
    }

    /// <summary>Pulls the plug; refuses when it had ended by itself.</summary>
    public async Task KillAsync()
    {
        if (_proces.HasExited)
            throw new InvalidOperationException($"It ended by itself: {Uitvoer}");
        _proces.Kill();
        await _proces.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_proces.HasExited)
        {
            _proces.Kill();
            await _proces.WaitForExitAsync();
        }

        _proces.Dispose();
    }

    private static string ZoekBron()
    {
        var map = new DirectoryInfo(AppContext.BaseDirectory);
        while (map is not null && !File.Exists(Path.Combine(map.FullName, "OuderPortaal.sln")))
            map = map.Parent;
        return Path.Combine(map?.FullName ?? throw new InvalidOperationException("The source is not here."), "src", "OuderPortaal.Web");
    }

    private void Voeg(string? regel)
    {
        lock (_uit)
            _uit.AppendLine(regel);
    }
}
