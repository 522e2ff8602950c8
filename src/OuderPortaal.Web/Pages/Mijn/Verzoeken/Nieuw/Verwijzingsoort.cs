namespace OuderPortaal.Web.Pages.Mijn.Verzoeken.Nieuw;

/// <summary>What was pointed at.</summary>
public enum Verwijzingsoort
{
    /// <summary>A line of an overview.</summary>
    Regel,

    /// <summary>A document of an overview.</summary>
    Document,

    /// <summary>An item that was decided before.</summary>
    Onderdeel,
}
