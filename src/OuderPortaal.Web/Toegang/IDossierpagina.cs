namespace OuderPortaal.Web.Toegang;

/// <summary>A page of staff that shows something of a file. Each time it is shown is one journaal row, written by <see cref="KijkFilter"/> and not by the page.</summary>
public interface IDossierpagina
{
    /// <summary>Whose file, once it is loaded; null when the row is written already, or nothing of a file is shown.</summary>
    Dossierblik? Blik { get; }

    /// <summary>All files of which something is shown, for a page with more than one: a row each.</summary>
    IReadOnlyList<Dossierblik> Blikken => Blik is { } blik ? [blik] : [];
}
