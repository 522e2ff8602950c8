using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OuderPortaal.Web.Components.Formulier;

/// <summary>Reads a local date from the device's date field (2026-03-30), from one text as people write it (30-3-2026, 30 maart 2026), or from three boxes.</summary>
internal sealed class DatumBinder : IModelBinder
{
    private static readonly string[] Vormen = ["yyyy-MM-dd", "d-M-yyyy", "d/M/yyyy", "d.M.yyyy", "d M yyyy", "d MMMM yyyy"];

    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    public Task BindModelAsync(ModelBindingContext context)
    {
        var heel = context.ValueProvider.GetValue(context.ModelName);
        if (heel != ValueProviderResult.None)
        {
            context.ModelState.SetModelValue(context.ModelName, heel);
            BindHeel(context, heel.FirstValue?.Trim() ?? "");
        }
        else if (context.ValueProvider.ContainsPrefix(context.ModelName))
        {
            BindDelen(context, Deel(context, "Dag"), Deel(context, "Maand"), Deel(context, "Jaar"));
        }

        return Task.CompletedTask;
    }

    private static void BindHeel(ModelBindingContext context, string tekst)
    {
        if (tekst.Length == 0)
            Leeg(context);
        else if (DateOnly.TryParseExact(tekst, Vormen, Nederlands, DateTimeStyles.AllowWhiteSpaces, out var datum) && datum.Year >= 1000)
            context.Result = ModelBindingResult.Success(datum);
        else
            Refuse(context, "Vul een datum in, zoals 30-3-2026.");
    }

    private static void BindDelen(ModelBindingContext context, string dag, string maand, string jaar)
    {
        string[] leeg = [.. new[] { ("dag", dag), ("maand", maand), ("jaar", jaar) }.Where(deel => deel.Item2.Length == 0).Select(deel => deel.Item1)];
        if (leeg.Length == 3)
        {
            Leeg(context);
            return;
        }

        if (leeg.Length > 0)
        {
            Refuse(context, leeg.Length == 1 ? $"Vul ook {Lidwoord(leeg[0])} in." : $"Vul ook {Lidwoord(leeg[0])} en {Lidwoord(leeg[1])} in.");
            return;
        }

        var getal = int.TryParse(maand, NumberStyles.None, Nederlands, out var nummer) ? nummer : MaandNummer(maand);
        if (!int.TryParse(dag, NumberStyles.None, Nederlands, out var d) || getal is not (>= 1 and <= 12) || !int.TryParse(jaar, NumberStyles.None, Nederlands, out var j) || j is < 1000 or > 9999)
            Refuse(context, "Vul de datum in met cijfers, zoals 30 3 2026.");
        else if (d < 1 || d > DateTime.DaysInMonth(j, getal))
            Refuse(context, $"{d} {Nederlands.DateTimeFormat.GetMonthName(getal)} {j} bestaat niet. Kijk de dag na.");
        else
            context.Result = ModelBindingResult.Success(new DateOnly(j, getal, d));
    }

    private static string Deel(ModelBindingContext context, string deel)
    {
        var naam = $"{context.ModelName}.{deel}";
        var waarde = context.ValueProvider.GetValue(naam);
        if (waarde != ValueProviderResult.None)
        {
            context.ModelState.SetModelValue(naam, waarde);
            // The whole is judged, not the box: what nobody judges would make the form invalid without a word.
            context.ModelState.MarkFieldSkipped(naam);
        }

        return waarde.FirstValue?.Trim() ?? "";
    }

    private static int MaandNummer(string maand) =>
        maand.Length < 3 ? 0 : 1 + Array.FindIndex(Nederlands.DateTimeFormat.MonthNames, naam => naam.StartsWith(maand, StringComparison.OrdinalIgnoreCase));

    private static string Lidwoord(string deel) => deel == "jaar" ? "het jaar" : $"de {deel}";

    private static void Leeg(ModelBindingContext context)
    {
        if (context.ModelMetadata.IsReferenceOrNullableType)
            context.Result = ModelBindingResult.Success(model: null);
        else
            Refuse(context, "Vul een datum in.");
    }

    private static void Refuse(ModelBindingContext context, string zin)
    {
        context.ModelState.TryAddModelError(context.ModelName, zin);
        context.Result = ModelBindingResult.Failed();
    }
}
