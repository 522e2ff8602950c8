namespace OuderPortaal.Web.Components;

/// <summary>Dates as people read them: written out for parents, short with the weekday for staff. Day and month never part at a line end.</summary>
public static class Datumtekst
{
    private const char Vast = '\u00A0';

    private static readonly string[] Dagen = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"];

    private static readonly string[] Maanden =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    private static readonly string[] KorteMaanden = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    private static readonly string[] Getallen =
        ["nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien", "twintig"];

    /// <summary>maandag 30 maart 2026</summary>
    public static string Voluit(this DateOnly datum) => $"{datum.Weekdag()} {datum.DagMaandJaar()}";

    /// <summary>maandag 30 maart</summary>
    public static string ZonderJaar(this DateOnly datum) => $"{datum.Weekdag()} {datum.DagMaand()}";

    /// <summary>30 maart 2026</summary>
    public static string DagMaandJaar(this DateOnly datum) => $"{datum.DagMaand()} {datum.Year:0000}";

    /// <summary>30 maart</summary>
    public static string DagMaand(this DateOnly datum) => $"{datum.Day}{Vast}{Maanden[datum.Month - 1]}";

    /// <summary>ma 30 mrt</summary>
    public static string Kort(this DateOnly datum) => $"{datum.Weekdag()[..2]} {datum.Day}{Vast}{KorteMaanden[datum.Month - 1]}";

    /// <summary>ma 30 maart</summary>
    public static string HalfKort(this DateOnly datum) => $"{datum.Weekdag()[..2]} {datum.DagMaand()}";

    public static string Weekdag(this DateOnly datum) => Dagen[(int)datum.DayOfWeek];

    public static string Maand(this DateOnly datum) => Maanden[datum.Month - 1];

    /// <summary>"vandaag", "morgen", "over negen dagen", "één dag geleden": for a parent, after the date itself.</summary>
    public static string Afstand(this DateOnly datum, DateOnly vandaag) => (datum.DayNumber - vandaag.DayNumber) switch
    {
        0 => "vandaag",
        1 => "morgen",
        -1 => "gisteren",
        > 0 and var dagen => $"over {Dagental(dagen)}",
        var dagen => $"{Dagental(-dagen)} geleden",
    };

    /// <summary>"vandaag", "morgen", "over 9 dagen", "1 dag te laat": for the queue.</summary>
    public static string Resteert(this DateOnly datum, DateOnly vandaag) => (datum.DayNumber - vandaag.DayNumber) switch
    {
        0 => "vandaag",
        1 => "morgen",
        -1 => $"1{Vast}dag te laat",
        > 0 and var dagen => $"over {dagen}{Vast}dagen",
        var dagen => $"{-dagen}{Vast}dagen te laat",
    };

    /// <summary>"één dag", "negen dagen", "28 dagen".</summary>
    public static string Dagental(int dagen) => dagen == 1 ? "één dag" : $"{Getal(dagen)} dagen";

    /// <summary>In words up to twenty, in digits above.</summary>
    public static string Getal(int getal) => getal >= 0 && getal < Getallen.Length ? Getallen[getal] : getal.ToString();

    /// <summary>21.14 uur</summary>
    public static string Uur(this TimeOnly tijd) => $"{tijd.Hour}.{tijd.Minute:00} uur";
}
