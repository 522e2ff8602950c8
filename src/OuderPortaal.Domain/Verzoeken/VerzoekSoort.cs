namespace OuderPortaal.Domain.Verzoeken;

/// <summary>Kinds of request (R-AM-34). All are about a pupil, but for InzageEigenGegevens: that is about the person who asks.</summary>
public enum VerzoekSoort
{
    Inzage,
    InzageEigenGegevens,

    /// <summary>Improve, complete, erase or close off, item by item (article 11.4).</summary>
    Correctie,
}
