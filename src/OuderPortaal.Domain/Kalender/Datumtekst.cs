namespace OuderPortaal.Domain.Kalender;

/// <summary>
/// Dates in plain Dutch, from own tables so that the culture of the machine cannot change them. Day and month are kept together by a no-break space;
/// before the year stands an ordinary one.
/// </summary>
public static class Datumtekst
{
    private const char Vast = '\u00A0';

    private static readonly string[] Weekdagen = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"];

    private static readonly string[] Maanden =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    private static readonly string[] KorteMaanden = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    private static readonly string[] Getallen = ["nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"];

    /// <summary>"maandag 30 maart 2026".</summary>
    public static string Voluit(DateOnly datum) => $"{Weekdag(datum)} {DagMaand(datum)} {datum.Year}";

    /// <summary>"maandag 30 maart": for a date of which the year is plain from its place.</summary>
    public static string ZonderJaar(DateOnly datum) => $"{Weekdag(datum)} {DagMaand(datum)}";

    /// <summary>"ma 30 maart".</summary>
    public static string KorteWeekdag(DateOnly datum) => $"{Weekdag(datum)[..2]} {DagMaand(datum)}";

    /// <summary>"ma 30 mrt".</summary>
    public static string Kort(DateOnly datum) => $"{Weekdag(datum)[..2]} {datum.Day}{Vast}{KorteMaanden[datum.Month - 1]}";

    /// <summary>"30 maart".</summary>
    public static string DagMaand(DateOnly datum) => $"{datum.Day}{Vast}{Maand(datum)}";

    /// <summary>"maandag".</summary>
    public static string Weekdag(DateOnly datum) => Weekdagen[(int)datum.DayOfWeek];

    /// <summary>"maart".</summary>
    public static string Maand(DateOnly datum) => Maanden[datum.Month - 1];

    /// <summary>"vandaag", "morgen", "over negen dagen", "gisteren", "drie dagen geleden".</summary>
    public static string Afstand(DateOnly vandaag, DateOnly datum) => (datum.DayNumber - vandaag.DayNumber) switch
    {
        0 => "vandaag",
        1 => "morgen",
        -1 => "gisteren",
        > 0 and var dagen => $"over {Dagen(dagen)}",
        var dagen => $"{Dagen(-dagen)} geleden",
    };

    /// <summary>Numbers under 13 in words, others in figures.</summary>
    public static string Getal(int aantal) => aantal >= 0 && aantal < Getallen.Length ? Getallen[aantal] : $"{aantal}";

    /// <summary>"een dag", "negen dagen", "28 dagen".</summary>
    public static string Dagen(int aantal) => $"{Getal(aantal)}{(aantal > 12 ? Vast : ' ')}{(aantal == 1 ? "dag" : "dagen")}";

    /// <summary>"vier weken"; "tien dagen" when it is no whole number of weeks, or only one.</summary>
    public static string Duur(int dagen) => dagen % 7 == 0 && dagen > 7 ? $"{Getal(dagen / 7)} weken" : Dagen(dagen);

    /// <summary>"5 maart", "5 en 6 maart", "3, 4 en 5 maart", "28 maart tot en met 3 april"; separate stretches are joined with commas and "en".</summary>
    public static string Periodes(IReadOnlyList<DateOnly> dagen)
    {
        var stukken = new List<string>();
        for (var begin = 0; begin < dagen.Count;)
        {
            var eind = begin;
            while (eind + 1 < dagen.Count && dagen[eind + 1] == dagen[eind].AddDays(1)) eind++;
            stukken.Add(Periode(dagen[begin], dagen[eind]));
            begin = eind + 1;
        }

        return Opsomming(stukken);
    }

    /// <summary>"a", "a en b", "a, b en c".</summary>
    public static string Opsomming(IReadOnlyList<string> delen) =>
        delen.Count < 2 ? string.Concat(delen) : $"{string.Join(", ", delen.Take(delen.Count - 1))} en {delen[^1]}";

    private static string Periode(DateOnly eerste, DateOnly laatste)
    {
        var aantal = laatste.DayNumber - eerste.DayNumber + 1;
        if (aantal == 1) return DagMaand(eerste);

        var isEenMaand = eerste.Month == laatste.Month && eerste.Year == laatste.Year;
        if (aantal > 3 || (aantal == 3 && !isEenMaand)) return $"{(isEenMaand ? $"{eerste.Day}" : DagMaand(eerste))} tot en met {DagMaand(laatste)}";
        if (!isEenMaand) return $"{DagMaand(eerste)} en {DagMaand(laatste)}";
        return aantal == 2 ? $"{eerste.Day} en {DagMaand(laatste)}" : $"{eerste.Day}, {eerste.Day + 1} en {DagMaand(laatste)}";
    }
}
