namespace OuderPortaal.Web.Identity;

/// <summary>The claims that the portal adds; all live in the ticket on the server, never in the browser.</summary>
internal static class Claimsoorten
{
    public const string Naam = "portaal:naam";
    public const string Manier = "portaal:manier";

    /// <summary>UTC milliseconds of the last proof by passkey or authenticator code; absent after a recovery code.</summary>
    public const string FactorOp = "portaal:factor-op";

    /// <summary>UTC milliseconds since when the factor of this login belongs to the account; absent after a recovery code.</summary>
    public const string FactorSinds = "portaal:factor-sinds";

    /// <summary>UTC milliseconds of a login by recovery code: enough to tie a new factor to the account, and for nothing else.</summary>
    public const string HerstelOp = "portaal:herstel-op";

    /// <summary>The row of this login, added when it is read.</summary>
    public const string Aanmelding = "portaal:aanmelding";
}
