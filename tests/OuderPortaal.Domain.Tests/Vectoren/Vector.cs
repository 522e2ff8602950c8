using System.Globalization;
using System.Text.Json;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Termijnen;

namespace OuderPortaal.Tests.Vectoren;

/// <summary>One vector: reads its input as domain values and collects every difference between what is expected and what was computed.</summary>
internal sealed class Vector(JsonElement bron)
{
    private readonly List<string> _verschillen = [];

    public IReadOnlyList<string> Verschillen => _verschillen;

    /// <summary>How many expectations were looked at; a vector without any proves nothing.</summary>
    public int Vergeleken { get; private set; }

    /// <summary>The expectations: under "verwacht", or beside the input.</summary>
    public Vector Verwacht => Heeft("verwacht") ? new Vector(bron.GetProperty("verwacht")) : this;

    public bool Heeft(string naam) => bron.TryGetProperty(naam, out _);

    public bool IsLeeg(string naam) => !bron.TryGetProperty(naam, out var waarde) || waarde.ValueKind == JsonValueKind.Null;

    public string Tekst(string naam) => IsLeeg(naam) ? throw new FormatException($"\"{naam}\" is missing") : bron.GetProperty(naam).ToString();

    public int Getal(string naam) => int.Parse(Tekst(naam), CultureInfo.InvariantCulture);

    /// <summary>A bare date is local already; an instant becomes the local date on which it falls.</summary>
    public DateOnly Datum(string naam) => LeesDatum(Tekst(naam));

    public DateOnly? DatumOfLeeg(string naam) => IsLeeg(naam) ? null : Datum(naam);

    public IReadOnlyList<Opschorting> Opschortingen() => IsLeeg("opschortingen")
        ? []
        : [.. bron.GetProperty("opschortingen").EnumerateArray().Select(o => new Vector(o))
            .OrderBy(o => o.Tekst("verzonden"), StringComparer.Ordinal)
            .Select(o => new Opschorting(o.Datum("verzonden"), o.DatumOfLeeg("bewijstermijn"), o.DatumOfLeeg("geleverd")))];

    public TermijnInstellingen Instellingen(TermijnInstellingen standaard)
    {
        if (IsLeeg("instellingen")) return standaard;

        var gezet = new Vector(bron.GetProperty("instellingen"));
        return standaard with
        {
            Rolover = gezet.Keuze("rolover", standaard.Rolover),
            Telwijze = gezet.Keuze("telwijze", standaard.Telwijze),
            OpschortingEindigtBijVerlopen = gezet.Vlag("opschortingEindigtBijVerlopen", standaard.OpschortingEindigtBijVerlopen),
            AvgVerlengingToegestaan = gezet.Vlag("avgVerlengingToegestaan", standaard.AvgVerlengingToegestaan),
        };
    }

    public T Keuze<T>(string naam, T standaard)
        where T : struct, Enum => IsLeeg(naam) ? standaard : Enum.Parse<T>(Tekst(naam), ignoreCase: true);

    public bool Vlag(string naam, bool standaard) => IsLeeg(naam) ? standaard : bron.GetProperty(naam).GetBoolean();

    public void Vergelijk(string naam, DateOnly? berekend) => Noteer(naam, berekend?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public void Vergelijk(string naam, int? berekend) => Noteer(naam, berekend?.ToString(CultureInfo.InvariantCulture));

    public void Vergelijk(string naam, bool berekend) => Noteer(naam, berekend.ToString());

    public void Vergelijk(string naam, string? berekend) => Noteer(naam, berekend);

    public void Vergelijk(string naam, DateTimeOffset? berekend)
    {
        if (!Heeft(naam)) return;
        Vergeleken++;
        DateTimeOffset? verwacht = IsLeeg(naam) ? null : LeesMoment(Tekst(naam));
        if (verwacht != berekend) _verschillen.Add($"{naam}: expected {verwacht:O}, computed {berekend:O}");
    }

    public void Vergelijk(string naam, IEnumerable<string> berekend)
    {
        if (IsLeeg(naam)) return;
        var verwacht = string.Join("; ", bron.GetProperty(naam).EnumerateArray().Select(e => e.GetString()));
        var gevonden = string.Join("; ", berekend);
        if (verwacht != gevonden) _verschillen.Add($"{naam}: expected [{verwacht}], computed [{gevonden}]");
    }

    private void Noteer(string naam, string? berekend)
    {
        if (!Heeft(naam)) return;
        Vergeleken++;
        var verwacht = IsLeeg(naam) ? null : Tekst(naam);
        if (verwacht != berekend) _verschillen.Add($"{naam}: expected {verwacht ?? "nothing"}, computed {berekend ?? "nothing"}");
    }

    private static DateOnly LeesDatum(string tekst) =>
        DateOnly.TryParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var datum) ? datum : Amsterdam.Datum(LeesMoment(tekst));

    private static DateTimeOffset LeesMoment(string tekst) =>
        DateTimeOffset.Parse(tekst, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
}
