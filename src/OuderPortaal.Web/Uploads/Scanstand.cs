namespace OuderPortaal.Web.Uploads;

/// <summary>What is known about viruses in a stored file. An infected file is never stored, or destroyed as soon as it is known.</summary>
public enum Scanstand
{
    /// <summary>The scanner could not be asked yet: nobody opens it.</summary>
    Wacht,

    /// <summary>The scanner found nothing.</summary>
    Schoon,

    /// <summary>This installation has no scanner, on purpose. Once it has one, this counts as waiting.</summary>
    GeenScanner,
}
