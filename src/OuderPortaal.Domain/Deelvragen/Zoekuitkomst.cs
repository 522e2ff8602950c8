namespace OuderPortaal.Domain.Deelvragen;

/// <summary>What a colleague found who searched in the own mail and folders.</summary>
public enum Zoekuitkomst
{
    /// <summary>Nothing about this pupil.</summary>
    NietsGevonden,

    /// <summary>Something: the answer says what, and where it is.</summary>
    WelGevonden,
}
