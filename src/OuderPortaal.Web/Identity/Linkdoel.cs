namespace OuderPortaal.Web.Identity;

/// <summary>What a link in an account mail is for.</summary>
public enum Linkdoel
{
    /// <summary>The address was typed at registration: choose a factor. 24 hours.</summary>
    Bevestigen,

    /// <summary>Staff, invited by a beheerder: choose a factor. 72 hours.</summary>
    Uitnodiging,

    /// <summary>Choose a new password; the second factor stays. 30 minutes.</summary>
    NieuwWachtwoord,

    /// <summary>Take this address into use for an account that asked so. 24 hours.</summary>
    NieuwAdres,

    /// <summary>Opens nothing: only counts the mails to one address.</summary>
    Niets,
}
