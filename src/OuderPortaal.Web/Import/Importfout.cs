using System.Globalization;

namespace OuderPortaal.Web.Import;

/// <summary>One thing that must be put right before the file can be read. Never holds a burgerservicenummer, also when the cell does.</summary>
/// <param name="Bestand">Name of the file as staff chose it.</param>
/// <param name="Regel">Line of the file, from 1; null when it is about the file as a whole.</param>
/// <param name="Plek">Column (CSV: letter and name) or position and path in words (JSON); null when it is about the line or the file as a whole.</param>
/// <param name="Zin">Dutch, says what to do.</param>
public sealed record Importfout(string Bestand, int? Regel, string? Plek, string Zin)
{
    /// <summary>"Regel 12, kolom F (herkomst datum): ..."</summary>
    public override string ToString() => (Regel, Plek) switch
    {
        (null, null) => Zin,
        (null, _) => $"{Plek}: {Zin}",
        (_, null) => string.Create(CultureInfo.InvariantCulture, $"Regel {Regel}: {Zin}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"Regel {Regel}, {Plek}: {Zin}"),
    };
}
