namespace OuderPortaal.Web.Identity;

/// <summary>What somebody asked with an e-mail address.</summary>
public enum AccountvraagSoort
{
    /// <summary>A new account.</summary>
    Registreren,

    /// <summary>A new password.</summary>
    NieuwWachtwoord,

    /// <summary>Another address for the account that asks.</summary>
    NieuwAdres,
}
