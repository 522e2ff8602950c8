using System.Globalization;
using System.Text;
using OuderPortaal.Web.Infrastructure;

namespace OuderPortaal.Web.Mail;

/// <summary>The folder <c>mail</c> beside the database where Development keeps what would have been sent, as .eml files that any mail program opens.</summary>
public sealed class Postmap
{
    private const string Grens = "=_ouderportaal";
    private readonly string _map;

    internal Postmap(Datamap datamap) => _map = Path.Combine(datamap.Pad, "mail");

    /// <summary>The newest mails first; with address and text, so for Development only.</summary>
    public IReadOnlyList<Ontwikkelmail> Lees(int hoogstens = 100) => !Directory.Exists(_map)
        ? []
        : [.. new DirectoryInfo(_map).GetFiles("*.eml").OrderByDescending(f => f.Name, StringComparer.Ordinal).Take(hoogstens).Select(Lees)];

    internal async Task BewaarAsync(Mailbericht bericht, DateTimeOffset nu, CancellationToken ct)
    {
        Directory.CreateDirectory(_map);
        var naam = string.Concat(bericht.MessageId.Where(c => char.IsAsciiLetterOrDigit(c) || c == '-').TakeWhile(c => c != '@'));
        var doel = Path.Combine(_map, naam + ".eml");
        await File.WriteAllTextAsync(doel + ".deel", Schrijf(bericht, nu), new UTF8Encoding(false), ct);
        File.Move(doel + ".deel", doel, overwrite: true);
    }

    private static string Schrijf(Mailbericht b, DateTimeOffset nu) => string.Join("\r\n",
        $"Message-ID: {b.MessageId}",
        $"Date: {nu.ToString("ddd, dd MMM yyyy HH:mm:ss '+0000'", CultureInfo.InvariantCulture)}",
        $"From: {Woord(b.VanNaam)} <{b.Van}>",
        $"To: {b.Aan}",
        $"Subject: {Woord(b.Onderwerp)}",
        "MIME-Version: 1.0",
        $"Content-Type: multipart/alternative; boundary=\"{Grens}\"",
        "",
        $"--{Grens}",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: 8bit",
        "",
        b.Tekst,
        $"--{Grens}",
        "Content-Type: text/html; charset=utf-8",
        "Content-Transfer-Encoding: 8bit",
        "",
        b.Html,
        $"--{Grens}--",
        "");

    private static Ontwikkelmail Lees(FileInfo bestand)
    {
        var inhoud = File.ReadAllText(bestand.FullName).ReplaceLineEndings("\n");
        var delen = inhoud.Split($"--{Grens}");
        var tekst = delen.Length > 1 && delen[1].IndexOf("\n\n", StringComparison.Ordinal) is > 0 and var begin ? delen[1][(begin + 2)..].Trim() : "";
        _ = DateTimeOffset.TryParseExact(Kop("Date"), "ddd, dd MMM yyyy HH:mm:ss '+0000'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var op);
        return new Ontwikkelmail(bestand.Name, Kop("To"), Ontleed(Kop("Subject")), tekst, op);

        string Kop(string naam) =>
            delen[0].Split('\n').FirstOrDefault(r => r.StartsWith(naam + ": ", StringComparison.Ordinal))?[(naam.Length + 2)..] ?? "";
    }

    private static string Woord(string tekst) =>
        tekst.All(char.IsAscii) ? tekst : $"=?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(tekst))}?=";

    private static string Ontleed(string woord) => woord.StartsWith("=?utf-8?B?", StringComparison.Ordinal) && woord.EndsWith("?=", StringComparison.Ordinal)
        ? Encoding.UTF8.GetString(Convert.FromBase64String(woord[10..^2]))
        : woord;
}
