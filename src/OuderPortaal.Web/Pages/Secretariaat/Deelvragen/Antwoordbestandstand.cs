namespace OuderPortaal.Web.Pages.Secretariaat.Deelvragen;

/// <summary>Whether staff can save a file that came with an answer.</summary>
public enum Antwoordbestandstand
{
    /// <summary>Nothing stands in the way.</summary>
    Open,

    /// <summary>The virus scanner did not judge it yet.</summary>
    Wacht,

    /// <summary>It is no more: a virus was found, or it went with what was erased.</summary>
    Weg,
}
