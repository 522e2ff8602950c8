using System.Runtime.CompilerServices;

namespace OuderPortaal.Web.Kluis;

/// <summary>What each encrypted text was when it was last read or written, so that a save sees which ones changed. Lives as long as the object does.</summary>
internal static class TekstGeheugen
{
    private static readonly ConditionalWeakTable<object, Dictionary<string, string?>> Bekend = [];

    public static void Onthoud(object entiteit, VersleuteldeKolom kolom, string? tekst) =>
        Bekend.GetValue(entiteit, static _ => new(StringComparer.Ordinal))[kolom.Schaduw.Name] = tekst;

    /// <summary>Whether the text is the one that was read or written last.</summary>
    public static bool IsOngewijzigd(object entiteit, VersleuteldeKolom kolom, string? tekst) =>
        Bekend.TryGetValue(entiteit, out var teksten) && teksten.TryGetValue(kolom.Schaduw.Name, out var bekend) && string.Equals(bekend, tekst, StringComparison.Ordinal);
}
