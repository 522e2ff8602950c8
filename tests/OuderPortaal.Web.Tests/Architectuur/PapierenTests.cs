using System.Text.RegularExpressions;

namespace OuderPortaal.Web.Tests.Architectuur;

/// <summary>What the papers point at exists.</summary>
public sealed partial class PapierenTests
{
    private static readonly string[] Vanaf = ["", "src/OuderPortaal.Web", "src/OuderPortaal.Domain"];

    private static IEnumerable<string> Papieren => Bron.Bestanden("docs", "*.md").Append("README.md").Where(pad => File.Exists(Path.Combine(Bron.Wortel, pad)));

    [Fact]
    public void Papers_NameFilesAndFoldersThatExist() => Bron.IsLeeg(
        from papier in Papieren
        from Match genoemd in Pad().Matches(File.ReadAllText(Path.Combine(Bron.Wortel, papier)))
        let pad = genoemd.Groups["pad"].Value
        where !Vanaf.Any(map => Path.Exists(Path.Combine(Bron.Wortel, map, pad)))
        select $"{papier}: {pad}");

    [Fact]
    public void Papers_LinkToPapersThatExist() => Bron.IsLeeg(
        from papier in Papieren
        from Match link in Link().Matches(File.ReadAllText(Path.Combine(Bron.Wortel, papier)))
        where !Path.Exists(Path.Combine(Bron.Wortel, Path.GetDirectoryName(papier)!, link.Groups["doel"].Value))
        select $"{papier}: {link.Groups["doel"].Value}");

    // `a/b.cs`, `a/b/` and the like; not a URL, not a setting, not a folder that only a running program makes.
    [GeneratedRegex("`(?<pad>(?:[A-Za-z.][A-Za-z0-9_.-]*/)+(?:[A-Za-z0-9_.-]+\\.(?:cs|cshtml|razor|json|md|css|props|targets|yml|sh|csv|sln))?)`", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Pad();

    [GeneratedRegex("\\]\\((?<doel>[^)#:]+)\\)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Link();
}
