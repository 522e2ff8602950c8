using System.Runtime.CompilerServices;

namespace OuderPortaal.Web.Tests.Architectuur;

/// <summary>The source of this project on disk, and the types that people wrote (not the compiler).</summary>
internal static class Bron
{
    public static string Wortel { get; } = ZoekWortel();

    /// <summary>Fails with the list of what should not be there.</summary>
    public static void IsLeeg<T>(IEnumerable<T> gevonden)
    {
        var lijst = gevonden.ToList();
        Assert.True(lijst.Count == 0, string.Join(Environment.NewLine, lijst));
    }

    public static IEnumerable<string> Bestanden(string map, string patroon) => Directory
        .EnumerateFiles(Path.Combine(Wortel, map), patroon, SearchOption.AllDirectories)
        .Select(pad => Path.GetRelativePath(Wortel, pad))
        .Where(pad => !pad.Split(Path.DirectorySeparatorChar).Any(deel => deel is "bin" or "obj" or "node_modules" or "dist" or "data"));

    public static IEnumerable<(string Pad, int Regels)> Lengten(IEnumerable<string> bestanden) =>
        bestanden.Select(pad => (pad, File.ReadLines(Path.Combine(Wortel, pad)).Count()));

    public static IEnumerable<Type> Domein => Geschreven(typeof(Domain.Aggregate));

    public static IEnumerable<Type> Web => Geschreven(typeof(Program));

    private static IEnumerable<Type> Geschreven(Type uit) => uit.Assembly.GetTypes().Where(t =>
        !t.IsDefined(typeof(CompilerGeneratedAttribute), false)
        && !t.Name.Contains('<', StringComparison.Ordinal)
        && t.Namespace is { } naam
        && naam.StartsWith("OuderPortaal", StringComparison.Ordinal));

    private static string ZoekWortel()
    {
        var map = new DirectoryInfo(AppContext.BaseDirectory);
        while (map is not null && !File.Exists(Path.Combine(map.FullName, "OuderPortaal.sln")))
            map = map.Parent;
        return map?.FullName ?? throw new InvalidOperationException("The architecture tests read the source: run them from a clone.");
    }
}
