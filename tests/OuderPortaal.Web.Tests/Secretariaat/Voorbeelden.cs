namespace OuderPortaal.Web.Tests.Secretariaat;

/// <summary>The sample import of the README.</summary>
internal static class Voorbeelden
{
    public static IReadOnlyList<string> Documenten { get; } = ["gespreksverslag.pdf", "onderwijskundig-rapport.pdf", "psychologisch-onderzoek.pdf", "tlv-besluit.pdf"];

    public static Task<byte[]> LeesAsync(string naam) => File.ReadAllBytesAsync(Path.Combine(Map(), naam));

    private static string Map()
    {
        var map = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(map.FullName, "voorbeelden", "noor.json")))
            map = map.Parent ?? throw new InvalidOperationException("The folder voorbeelden is not above the tests.");
        return Path.Combine(map.FullName, "voorbeelden");
    }
}
