namespace OuderPortaal.Web.Uploads;

/// <summary>The virus scanner: <c>Virusscanner:*</c>.</summary>
public sealed class VirusscannerInstellingen
{
    private const int StandaardPoort = 3310;

    /// <summary>Where clamd listens: <c>127.0.0.1:3310</c> or a name; the port may be left out. Empty: no scanner.</summary>
    public string Adres { get; set; } = "";

    /// <summary>Why Production works without a scanner, in a sentence; without it Production does not start.</summary>
    public string Geen { get; set; } = "";

    /// <summary>Longest time for one file, from connecting to the answer.</summary>
    public TimeSpan Wachttijd { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Host and port; null when the address cannot be read.</summary>
    public (string Host, int Poort)? Plek
    {
        get
        {
            if (!Uri.TryCreate($"tcp://{Adres.Trim()}", UriKind.Absolute, out var adres) || adres.Host.Length == 0 || adres.AbsolutePath.Trim('/').Length > 0)
                return null;
            return (adres.Host.Trim('[', ']'), adres.Port > 0 ? adres.Port : StandaardPoort);
        }
    }
}
