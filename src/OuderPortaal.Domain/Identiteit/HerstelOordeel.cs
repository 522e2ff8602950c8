namespace OuderPortaal.Domain.Identiteit;

/// <summary>What a person decided about a new way to log in that took the place of a lost one (R-ID-10).</summary>
public enum HerstelOordeel
{
    /// <summary>Nobody looked yet: the account stays at N1.</summary>
    Open,

    /// <summary>It was the owner.</summary>
    Toegelaten,

    /// <summary>It was not the owner, or nobody can tell: the account is closed.</summary>
    Geweigerd,
}
