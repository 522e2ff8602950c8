namespace OuderPortaal.Domain.Toegang;

/// <summary>The road that remains when something may not be had now.</summary>
public enum Toegangsweg
{
    /// <summary>None is needed.</summary>
    Geen,

    /// <summary>Letter with code, the desk, or the answer by post (S-13).</summary>
    Bewijs,

    /// <summary>Passkey or code once more.</summary>
    OpnieuwInloggen,

    /// <summary>The pupil asks, or gives a machtiging.</summary>
    LeerlingBeslist,

    /// <summary>A parent, voogd, curator or mentor asks.</summary>
    VertegenwoordigerVraagt,

    /// <summary>Own data, information by BW 1:377c, or a machtiging (S-22).</summary>
    EigenGegevensOfInformatie,

    /// <summary>Wait: we judge it, and write.</summary>
    Wachten,

    /// <summary>Ask again; it is free.</summary>
    OpnieuwVragen,
}
