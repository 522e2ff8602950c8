using System.Net;
using System.Net.Sockets;

namespace OuderPortaal.Web.Infrastructure;

/// <summary>The address that the portal listens on, looked at before the server starts, so that a used port is one sentence.</summary>
internal static class Poort
{
    public const string Standaard = "http://localhost:5080";

    /// <summary>No address was given by setting, environment or Kestrel section.</summary>
    public static bool IsVrijTeKiezen(IConfiguration instellingen) =>
        string.IsNullOrEmpty(instellingen["urls"]) && string.IsNullOrEmpty(instellingen["http_ports"]) && string.IsNullOrEmpty(instellingen["https_ports"])
        && !instellingen.GetSection("Kestrel:Endpoints").Exists();

    /// <exception cref="StartGeweigerd">Another program listens there.</exception>
    public static void Controleer(IConfiguration instellingen)
    {
        foreach (var tekst in (instellingen["urls"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (Uri.TryCreate(tekst, UriKind.Absolute, out var adres) && adres.Port > 0 && !IsVrij(adres))
                throw InGebruik(tekst);
        }
    }

    public static StartGeweigerd InGebruik(string? adres) =>
        new($"Het adres{(adres is null ? "" : $" {adres}")} is al in gebruik. Stop het andere programma, of kies een ander adres met ASPNETCORE_URLS=http://localhost:5081.");

    private static bool IsVrij(Uri adres)
    {
        var ip = IPAddress.TryParse(adres.Host, out var gegeven) ? gegeven : IPAddress.Loopback;
        try
        {
            using var luisteraar = new TcpListener(ip, adres.Port);
            luisteraar.Start();
            return true;
        }
        catch (SocketException e)
        {
            // Any other reason is for the server to tell.
            return e.SocketErrorCode != SocketError.AddressAlreadyInUse;
        }
    }
}
