namespace OuderPortaal.Web.Uploads;

/// <summary>What a virus scanner says about a file.</summary>
public enum Scanuitslag
{
    /// <summary>No answer, or one that says nothing about this file: never to be read as "fine".</summary>
    Onbekend,

    Schoon,
    Besmet,
}
