namespace OuderPortaal.Web.Kluis;

/// <summary>Whether staff can save a file that came with a message, note or answer.</summary>
public enum Bijlagestand
{
    /// <summary>Nothing stands in the way.</summary>
    Open,

    /// <summary>The virus scanner did not judge it yet.</summary>
    Wacht,

    /// <summary>It is no more: a virus was found, or it went with what was erased.</summary>
    Weg,
}
