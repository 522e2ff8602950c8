namespace OuderPortaal.Web.Identity;

/// <summary>With what somebody proved to hold the account.</summary>
public enum Inlogmanier
{
    /// <summary>A passkey: fingerprint, face or code of the own device.</summary>
    Passkey,

    /// <summary>Password and a code of the authenticator app.</summary>
    Authenticator,

    /// <summary>One of the recovery codes: gives N1 and is never fresh enough for step-up.</summary>
    Herstelcode,

    /// <summary>The login of the organisation of staff, with more than one factor there; as fresh as that login was.</summary>
    Organisatie,
}
