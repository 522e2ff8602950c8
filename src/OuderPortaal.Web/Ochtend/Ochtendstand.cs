using System.Globalization;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Web.Pages.Secretariaat;

namespace OuderPortaal.Web.Ochtend;

/// <summary>The work of one member of staff at one moment, in numbers as the screens show them: each counts to <see cref="Werkvoorraad.TelGrens"/>. No name, no number of a case.</summary>
/// <param name="Zaken">The queue within the reach of this person.</param>
/// <param name="Taken">Open tasks for this person.</param>
/// <param name="Post">Letters that wait for the post, letters with a code, letters about a birthday; null for who does not post.</param>
/// <param name="Directie">What waits for a signature, and for a second person; null for who does not sign.</param>
public sealed record Ochtendstand(Werkvoorraadtelling Zaken, int Taken, (int Brieven, int Codes, int Verjaardagen)? Post, (int Tekenen, int Nakijken)? Directie)
{
    /// <summary>The lines of the mail, in the order of the screen. Silence is said: a mail without work says so.</summary>
    /// <param name="op">UTC instant of the count.</param>
    /// <param name="gemist">Open days before this one on which nobody counted for this person; earliest first.</param>
    public IReadOnlyList<string> Regels(DateTimeOffset op, IReadOnlyList<DateOnly> gemist)
    {
        ArgumentNullException.ThrowIfNull(gemist);
        return
        [
            $"Dit is de stand van {Datumtekst.Voluit(Amsterdam.Datum(op))}, {Amsterdam.Lokaal(op).ToString("H.mm", CultureInfo.InvariantCulture)} uur.",
            .. Getallen.Exists(g => g.Aantal > 0) ? Getallen.Select(g => $"{g.Wat}: {Aantal(g.Aantal)}") : ["Er is niets te doen. Deze mail komt ook als er niets is."],
            .. Gemist(gemist),
        ];
    }

    private List<(string Wat, int Aantal)> Getallen =>
    [
        ("Te laat", Zaken.TeLaat), ("Vandaag klaar", Math.Max(0, Zaken.Nu - Zaken.TeLaat)), ("Deze week klaar", Zaken.DezeWeek), ("Wacht op bewijs", Zaken.Stil), ("Taken", Taken),
        .. Directie is var (tekenen, nakijken) ? [("Te tekenen", tekenen), ("Na te kijken", nakijken)] : Array.Empty<(string, int)>(),
        .. Post is var (brieven, codes, verjaardagen) ? [("Brieven voor de post", brieven), ("Brieven met code", codes), ("Brieven bij verjaardagen", verjaardagen)] : Array.Empty<(string, int)>(),
    ];

    private static IEnumerable<string> Gemist(IReadOnlyList<DateOnly> dagen) => dagen.Count switch
    {
        0 => [],
        1 => [$"Op {Datumtekst.Voluit(dagen[0])} kwam deze mail niet. Het portaal telde die ochtend niet."],
        _ => [$"Op {Datumtekst.Getal(dagen.Count)} werkdagen kwam deze mail niet, het laatst op {Datumtekst.Voluit(dagen[^1])}. Het portaal telde toen niet."],
    };

    private static string Aantal(int aantal) => aantal >= Werkvoorraad.TelGrens ? "99+" : aantal.ToString(CultureInfo.InvariantCulture);
}
