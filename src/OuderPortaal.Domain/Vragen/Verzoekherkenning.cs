namespace OuderPortaal.Domain.Vragen;

/// <summary>
/// Whether a question has words of a request or a complaint in it: a request needs no form (R-11.1-1), so it may come as a question at the phone or the desk. Looks for words only, in no language but Dutch: it
/// never decides, refuses or hides anything, and that it finds nothing proves nothing.
/// </summary>
public static class Verzoekherkenning
{
    private static readonly (Verzoekteken Teken, string[] Woorden)[] Tekens =
    [
        (Verzoekteken.Inzage, ["inzage", "inzien", "dossier", "welke gegevens", "wat jullie weten", "wat u weet", "weten over mijn", "weten over mij", "gegevens zien", "gegevens opvragen", "kopie van"]),
        (Verzoekteken.Correctie, ["correctie", "corrig", "verbeter", "rectific", "klopt niet", "kloppen niet", "onjuist"]),
        (Verzoekteken.Verwijdering, ["verwijder", "wissen", "vernietig", "weghalen", "weggooien", "vergeten worden"]),
        (Verzoekteken.Bezwaar, ["bezwaar", "niet meer gebruiken", "stop met gebruik"]),
        (Verzoekteken.Klacht, ["klacht", "klagen", "ontevreden"]),
    ];

    /// <summary>The signs in this text, each once, in the order of the rights; empty when there are none.</summary>
    public static IReadOnlyList<Verzoekteken> Lees(string tekst)
    {
        ArgumentNullException.ThrowIfNull(tekst);
        var woorden = string.Join(' ', tekst.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return [.. Tekens.Where(t => t.Woorden.Any(w => woorden.Contains(w, StringComparison.OrdinalIgnoreCase))).Select(t => t.Teken)];
    }
}
