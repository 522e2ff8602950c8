using System.Security.Cryptography;
using System.Text.RegularExpressions;
using OuderPortaal.Web.Infrastructure;

namespace OuderPortaal.Web.Kluis;

/// <summary>
/// The master keys, from outside the database: <c>Kluis:Sleutelbestand</c> (a file) or <c>Kluis:Sleutel</c>, each line <c>id:base64</c> of 32 bytes.
/// The first one wraps, the others only open what they wrapped before. Development makes its own file.
/// </summary>
internal sealed partial class Hoofdsleutels
{
    private readonly Dictionary<string, byte[]> _sleutels = new(StringComparer.Ordinal);

    private Hoofdsleutels(string bron, IEnumerable<string> regels)
    {
        foreach (var regel in regels.Select(r => r.Trim()).Where(r => r.Length > 0 && r[0] != '#'))
        {
            var (id, sleutel) = Ontleed(bron, regel);
            HuidigeId ??= id;
            _sleutels[id] = sleutel;
        }

        if (HuidigeId is null)
            throw new StartGeweigerd($"De sleutel van de kluis ontbreekt: {bron} is leeg.");
    }

    /// <summary>Id of the key that wraps from now on.</summary>
    public string HuidigeId { get; }

    /// <summary>Every key that was given: the one that wraps first, then the older ones as they stand.</summary>
    public IReadOnlyList<string> Ids => [HuidigeId, .. _sleutels.Keys.Where(id => id != HuidigeId)];

    public (string SleutelId, byte[] Zegel) Wikkel(ReadOnlySpan<byte> inhoud, ReadOnlySpan<byte> plek) =>
        (HuidigeId, Verzegeling.Sluit(_sleutels[HuidigeId], inhoud, plek));

    /// <exception cref="KluisGeschonden">The key with this id is not given, or it is another key than the one that wrapped this.</exception>
    public byte[] Ontwikkel(string sleutelId, ReadOnlySpan<byte> zegel, ReadOnlySpan<byte> plek) =>
        _sleutels.TryGetValue(sleutelId, out var sleutel)
            ? Verzegeling.Open(sleutel, zegel, plek)
            : throw new KluisGeschonden($"The master key '{sleutelId}' is not among the keys that were given.");

    /// <summary>A key for one purpose, made from this master key; it wraps nothing.</summary>
    /// <exception cref="KluisGeschonden">The key with this id is not given.</exception>
    public byte[] Afgeleid(string sleutelId, string doel) => _sleutels.TryGetValue(sleutelId, out var sleutel)
        ? HKDF.DeriveKey(HashAlgorithmName.SHA256, sleutel, Verzegeling.Sleutellengte, info: System.Text.Encoding.UTF8.GetBytes(doel))
        : throw new KluisGeschonden($"The master key '{sleutelId}' is not among the keys that were given.");

    /// <exception cref="StartGeweigerd">There is no key, or it cannot be read.</exception>
    public static Hoofdsleutels Lees(IConfiguration instellingen, IHostEnvironment omgeving, Datamap datamap)
    {
        if (instellingen["Kluis:Sleutel"] is { Length: > 0 } waarde)
            return new("Kluis:Sleutel", waarde.Split(';'));
        if (instellingen["Kluis:Sleutelbestand"] is { Length: > 0 } bestand)
            return LeesBestand(bestand);
        if (!omgeving.IsDevelopment())
            throw new StartGeweigerd("De sleutel van de kluis ontbreekt. Geef Kluis__Sleutelbestand of Kluis__Sleutel (id:base64 van 32 bytes).");

        MaakBestand(datamap);
        return LeesBestand(datamap.Sleutelbestand);
    }

    private static Hoofdsleutels LeesBestand(string bestand)
    {
        try
        {
            return new(bestand, File.ReadAllLines(bestand));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StartGeweigerd($"De sleutel van de kluis is niet te lezen: {bestand}.");
        }
    }

    private static (string Id, byte[] Sleutel) Ontleed(string bron, string regel)
    {
        var delen = regel.Split(':', 2);
        var sleutel = new byte[Verzegeling.Sleutellengte + 1];
        if (delen.Length != 2 || !SleutelId().IsMatch(delen[0]) || !Convert.TryFromBase64String(delen[1], sleutel, out var lengte) || lengte != Verzegeling.Sleutellengte)
            throw new StartGeweigerd($"De sleutel van de kluis in {bron} heeft niet de vorm id:base64 van 32 bytes.");
        if (sleutel.Take(lengte).Distinct().Count() < 8)
            throw new StartGeweigerd($"De sleutel van de kluis in {bron} is een voorbeeld en geen echte sleutel. Maak er een met: openssl rand -base64 32");
        return (delen[0], sleutel[..lengte]);
    }

    /// <summary>Written whole or not at all, for the owner only; a second process that starts at the same moment takes the first one's.</summary>
    private static void MaakBestand(Datamap datamap)
    {
        if (File.Exists(datamap.Sleutelbestand))
            return;

        datamap.Maak();
        var deel = $"{datamap.Sleutelbestand}.{Environment.ProcessId}";
        var opties = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            opties.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var schrijver = new StreamWriter(deel, opties))
            schrijver.WriteLine($"ontwikkeling:{Convert.ToBase64String(Verzegeling.NieuweSleutel())}");

        try
        {
            File.Move(deel, datamap.Sleutelbestand, overwrite: false);
        }
        catch (IOException) when (File.Exists(datamap.Sleutelbestand))
        {
            File.Delete(deel);
        }
    }

    [GeneratedRegex("^[a-z0-9-]{1,32}$", RegexOptions.NonBacktracking)]
    private static partial Regex SleutelId();
}
