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

    /// <summary>Opens nothing: written where an unknown address asks something, so that it costs as much as a known one.</summary>
    Niets,
}
