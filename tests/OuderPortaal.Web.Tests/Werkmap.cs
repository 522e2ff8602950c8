namespace OuderPortaal.Tests;

/// <summary>The folder of the solution, for tests that read files of the project.</summary>
internal static class Werkmap
{
    public static string Pad(params string[] delen) => Path.Combine([Wortel, .. delen]);

    private static string Wortel { get; } = Zoek(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Zoek(DirectoryInfo? map)
    {
        while (map is not null && !File.Exists(Path.Combine(map.FullName, "OuderPortaal.sln"))) map = map.Parent;
        return map?.FullName ?? throw new DirectoryNotFoundException("OuderPortaal.sln is not above the tests.");
    }
}
