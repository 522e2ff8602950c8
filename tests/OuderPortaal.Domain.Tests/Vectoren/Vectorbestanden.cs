using System.Runtime.CompilerServices;
using System.Text.Json;

namespace OuderPortaal.Tests.Vectoren;

/// <summary>Finds every vector in every *.json of this folder at run time. What cannot be read becomes a row that fails and says why.</summary>
public static class Vectorbestanden
{
    public static readonly string[] Soorten = ["termijnen", "verlenging", "leeftijd", "dwangsom", "overig", "bewaren"];

    public const string Onleesbaar = "onleesbaar";

    public static IEnumerable<TheoryDataRow<string, string, string>> Alle() =>
        Directory.EnumerateFiles(Map(), "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .SelectMany(pad => Lees(Path.GetFileName(pad), File.ReadAllText(pad)));

    /// <summary>The rows of one file: name of the file, kind, and the vector as JSON (or the complaint).</summary>
    public static IEnumerable<TheoryDataRow<string, string, string>> Lees(string bestand, string tekst)
    {
        using var document = Ontleed(tekst, out var fout);
        if (document is null) return [Rij(bestand, Onleesbaar, fout!, bestand)];
        if (document.RootElement.ValueKind != JsonValueKind.Object)
            return [Rij(bestand, Onleesbaar, "the file must hold one object with lists of vectors", bestand)];

        return [.. Soorten.SelectMany(soort => VanSoort(bestand, soort, document.RootElement))];
    }

    private static IEnumerable<TheoryDataRow<string, string, string>> VanSoort(string bestand, string soort, JsonElement wortel)
    {
        if (!wortel.TryGetProperty(soort, out var lijst) || lijst.ValueKind == JsonValueKind.Null) yield break;
        if (lijst.ValueKind != JsonValueKind.Array)
        {
            yield return Rij(bestand, Onleesbaar, $"\"{soort}\" must be a list", $"{bestand} {soort}");
            yield break;
        }

        var nummer = 0;
        foreach (var vector in lijst.EnumerateArray())
        {
            nummer++;
            var heeftId = vector.ValueKind == JsonValueKind.Object && vector.TryGetProperty("id", out var gevonden) && gevonden.ValueKind == JsonValueKind.String;
            yield return heeftId
                ? Rij(bestand, soort, vector.GetRawText(), vector.GetProperty("id").GetString()!)
                : Rij(bestand, Onleesbaar, $"\"{soort}\" number {nummer} is no object with an \"id\"", $"{bestand} {soort} {nummer}");
        }
    }

    private static TheoryDataRow<string, string, string> Rij(string bestand, string soort, string inhoud, string id) =>
        new TheoryDataRow<string, string, string>(bestand, soort, inhoud) { TestDisplayName = id, Label = "" }.WithTrait("regel", id);

    private static JsonDocument? Ontleed(string tekst, out string? fout)
    {
        try
        {
            fout = null;
            return JsonDocument.Parse(tekst, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        }
        catch (JsonException ex)
        {
            fout = $"no valid JSON: {ex.Message}";
            return null;
        }
    }

    /// <summary>The folder in the source tree, so that a file that was just added is read; the copy beside the tests when the sources are not there.</summary>
    private static string Map([CallerFilePath] string dezeBron = "")
    {
        var bron = Path.GetDirectoryName(dezeBron);
        return Directory.Exists(bron) ? bron : Path.Combine(AppContext.BaseDirectory, "Vectoren");
    }
}
