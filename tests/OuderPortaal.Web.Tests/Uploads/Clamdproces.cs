using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using OuderPortaal.Web.Tests.Infrastructure;

namespace OuderPortaal.Web.Tests.Uploads;

/// <summary>A real clamd on loopback with one signature, made here: the signatures of the world need the internet.</summary>
public sealed class Clamdproces : IAsyncDisposable
{
    private static readonly string[] Plaatsen = ["/usr/sbin/clamd", "/usr/local/sbin/clamd", "/opt/homebrew/sbin/clamd"];
    private readonly string _map = Directory.CreateTempSubdirectory("ouderportaal-clamd").FullName;
    private readonly Process _proces;

    private Clamdproces(string programma)
    {
        Adres = $"127.0.0.1:{Programma.VrijePoort()}";
        File.WriteAllText(Path.Combine(_map, "portaal.ndb"), $"Eicar-Test-Signature:0:*:{Convert.ToHexStringLower(Encoding.ASCII.GetBytes(Kwaad.Eicar))}\n");
        File.WriteAllText(
            Path.Combine(_map, "clamd.conf"),
            $"Foreground yes\nTCPSocket {Adres.Split(':')[1]}\nTCPAddr 127.0.0.1\nDatabaseDirectory {_map}\nTemporaryDirectory {_map}\nOfficialDatabaseOnly no\nConcurrentDatabaseReload no\n");
        _proces = Process.Start(new ProcessStartInfo(programma, ["--config-file", Path.Combine(_map, "clamd.conf")]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        _proces.OutputDataReceived += (_, _) => { };
        _proces.ErrorDataReceived += (_, _) => { };
        _proces.BeginOutputReadLine();
        _proces.BeginErrorReadLine();
    }

    /// <summary>The real one is there, or must be: <c>.ci/run</c> installs it and says so in OUDERPORTAAL_TEST_CLAMD.</summary>
    public static bool IsEr => Array.Exists(Plaatsen, File.Exists) || Environment.GetEnvironmentVariable("OUDERPORTAAL_TEST_CLAMD") is { Length: > 0 };

    public string Adres { get; }

    public static async Task<Clamdproces> StartAsync()
    {
        var clamd = new Clamdproces(Array.Find(Plaatsen, File.Exists) ?? throw new InvalidOperationException("clamd is not installed: apt-get install clamav-daemon."));
        for (var poging = 0; poging < 150; poging++)
        {
            try
            {
                using var klant = new TcpClient();
                await klant.ConnectAsync(IPEndPoint.Parse(clamd.Adres));
                return clamd;
            }
            catch (SocketException) when (!clamd._proces.HasExited)
            {
                await Task.Delay(200);
            }
        }

        await clamd.DisposeAsync();
        throw new InvalidOperationException("clamd does not listen.");
    }

    public async ValueTask DisposeAsync()
    {
        if (!_proces.HasExited)
            _proces.Kill();
        await _proces.WaitForExitAsync();
        _proces.Dispose();
        Directory.Delete(_map, recursive: true);
    }
}
