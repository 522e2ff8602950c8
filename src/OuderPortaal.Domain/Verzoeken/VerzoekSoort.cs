namespace OuderPortaal.Domain.Verzoeken;

/// <summary>Kinds of request (R-AM-34). Inzage is about a pupil, InzageEigenGegevens about the person who asks.</summary>
public enum VerzoekSoort
{
    Inzage,
    InzageEigenGegevens,
}
