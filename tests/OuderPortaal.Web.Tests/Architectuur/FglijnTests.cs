using System.Text.RegularExpressions;

namespace OuderPortaal.Web.Tests.Architectuur;

/// <summary>Who can come upon a confidential line at all: a file that names one stands here, so that nobody joins it to the work of staff unseen.</summary>
public sealed partial class FglijnTests
{
    private static readonly string[] Bekend =
    [
        "Composition/Jobs.cs",
        "Composition/Verzoekerskant.cs",
        "Data/Configurations/FglijnConfiguration.cs",
        "Data/Demo/Demofg.cs",
        "Fglijnen/Fggesprek.cs",
        "Fglijnen/Fglijnregel.cs",
        "Gevolgen/FglijnGevolgen.cs",
        "Gevolgen/Gebeurtenisafhandeling.cs",
        "Jobs/Accountopruiming.cs",
        "Jobs/Fglijnopruiming.cs",
        "Jobs/Restopruiming.cs",
        "Pages/Fg/Fgpunten.cs", // counts those that wait
        "Pages/Fg/Lijn/Lezen.cshtml",
        "Pages/Fg/Lijn/Lezen.cshtml.cs",
        "Pages/Fg/Lijn/Lijst.cshtml",
        "Pages/Fg/Lijn/Lijst.cshtml.cs",
        "Pages/Fg/Opvallend.cs", // leaves its own views out
        "Pages/Fg/Overzien.cshtml.cs",
        "Pages/Mijn/Fglijn/Schrijven.cshtml",
        "Pages/Mijn/Fglijn/Schrijven.cshtml.cs",
        "Pages/Mijn/Index.cshtml.cs",
        "Toegang/Dossierblik.cs", // the name of a view
    ];

    [Fact, Regel("R-SEC-8")]
    public void Line_IsNamedOnlyWhereItIsWrittenReadOrEnded()
    {
        var web = Path.Combine(Bron.Wortel, "src/OuderPortaal.Web");
        var noemen = new[] { "*.cs", "*.cshtml", "*.razor" }.SelectMany(patroon => Directory.EnumerateFiles(web, patroon, SearchOption.AllDirectories))
            .Select(pad => Path.GetRelativePath(web, pad).Replace('\\', '/'))
            .Where(pad => !pad.StartsWith("bin/", StringComparison.Ordinal) && !pad.StartsWith("obj/", StringComparison.Ordinal) && !pad.StartsWith("Data/Migrations/", StringComparison.Ordinal))
            .Where(pad => Naam().IsMatch(File.ReadAllText(Path.Combine(web, pad))));

        Assert.Equal(Bekend.Order(StringComparer.Ordinal), noemen.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"\bFg(?:lijn|lijnen|bericht|berichten|gesprek|lijnopruiming|lijngebeurtenis)\b", RegexOptions.None, 1000)]
    private static partial Regex Naam();
}
