namespace OuderPortaal.Web.Briefcodes;

/// <summary>What came of typing in a code.</summary>
public enum Codeuitkomst
{
    /// <summary>Right: the identity is recorded.</summary>
    Goed,

    /// <summary>The check character does not fit; it cost no try.</summary>
    Typefout,

    /// <summary>Wrong, somebody else's, lapsed, used, or there is none: not told apart.</summary>
    WerktNiet,

    /// <summary>The last try of the own code is gone: only a new letter helps.</summary>
    Op,
}
