namespace OuderPortaal.Web.Identity;

/// <summary>Names the device of a login in words that its owner recognises.</summary>
internal static class Apparaat
{
    private static readonly (string Teken, string Woord)[] Browsers =
        [("Edg", "Edge"), ("SamsungBrowser", "Samsung Internet"), ("Firefox", "Firefox"), ("FxiOS", "Firefox"), ("Chrom", "Chrome"), ("CriOS", "Chrome"), ("Safari", "Safari")];

    private static readonly (string Teken, string Woord)[] Systemen =
        [("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("Macintosh", "Mac"), ("CrOS", "Chromebook"), ("Linux", "Linux")];

    public static string Benoem(string? userAgent)
    {
        var browser = Array.Find(Browsers, b => Bevat(userAgent, b.Teken)).Woord;
        var systeem = Array.Find(Systemen, s => Bevat(userAgent, s.Teken)).Woord;
        return (browser, systeem) switch
        {
            (null, null) => "Onbekend apparaat",
            (null, _) => systeem,
            (_, null) => browser,
            _ => $"{browser} op {systeem}",
        };
    }

    private static bool Bevat(string? userAgent, string teken) => userAgent?.Contains(teken, StringComparison.Ordinal) == true;
}
