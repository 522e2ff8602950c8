namespace OuderPortaal.Web.Identity;

/// <summary>This page or handler asks for a passkey or authenticator code younger than ten minutes (B4, N3). Otherwise the person shows it again and comes back.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class VerseFactorAttribute : Attribute
{
    /// <summary>A login by recovery code is enough too: only for tying a new factor to the account, because the old one is lost.</summary>
    public bool OokHerstelcode { get; init; }

    /// <summary>The page asks it by itself, after it knows whose the thing is: what is not yours is not there, whatever the factor.</summary>
    public bool NaToets { get; init; }
}
