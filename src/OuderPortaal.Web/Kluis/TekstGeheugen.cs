using System.Runtime.CompilerServices;

namespace OuderPortaal.Web.Kluis;

/// <summary>What each encrypted text was when it was last read or written, so that a save sees which ones changed. Lives as long as the object does.</summary>
internal static class TekstGeheugen
{
    private static readonly ConditionalWeakTable<object, Dictionary<string, Stand>> Bekend = [];

    /// <param name="entiteit">The object that holds the text.</param>
    /// <param name="kolom">Which text.</param>
    /// <param name="tekst">The text as it is stored.</param>
    /// <param name="sleutel">The data key, when it was encrypted just now; null when it was read.</param>
    public static void Onthoud(object entiteit, VersleuteldeKolom kolom, string? tekst, byte[]? sleutel) =>
        Bekend.GetValue(entiteit, static _ => new(StringComparer.Ordinal))[kolom.Schaduw.Name] = new(tekst, sleutel);

    /// <summary>Whether the text is the one that was read or written last.</summary>
    public static bool IsOngewijzigd(object entiteit, VersleuteldeKolom kolom, string? tekst) =>
        Vind(entiteit, kolom) is { } stand && string.Equals(stand.Tekst, tekst, StringComparison.Ordinal);

    /// <summary>The key that the text was encrypted with by this process; null when it was read.</summary>
    public static byte[]? Sleutel(object entiteit, VersleuteldeKolom kolom) => Vind(entiteit, kolom)?.Sleutel;

    private static Stand? Vind(object entiteit, VersleuteldeKolom kolom) =>
        Bekend.TryGetValue(entiteit, out var teksten) && teksten.TryGetValue(kolom.Schaduw.Name, out var stand) ? stand : null;

    private readonly record struct Stand(string? Tekst, byte[]? Sleutel);
}
