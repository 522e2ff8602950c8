namespace OuderPortaal.Web.Identity.Oidc;

/// <summary>What came of a visit to a provider; stands in the URL of the page that tells it, and says nothing about anybody.</summary>
public enum Aanbiederuitkomst
{
    Gelukt,

    /// <summary>The person stopped at the provider.</summary>
    Gestopt,

    /// <summary>No question of this browser waits for this answer: too late, used, or somebody else's.</summary>
    Verlopen,

    /// <summary>The provider did not answer in time.</summary>
    Weg,

    /// <summary>The answer was not right.</summary>
    Mislukt,

    /// <summary>The assurance is none that the installation counts.</summary>
    TeZwak,

    /// <summary>The proof is of somebody with another name or date of birth.</summary>
    AndereNaam,

    /// <summary>There is no question for proof any more.</summary>
    GeenVraag,

    /// <summary>This login of the organisation belongs to no account here.</summary>
    Onbekend,

    /// <summary>This login of the organisation belongs to another account here, or this account to another login.</summary>
    AlGekoppeld,

    /// <summary>The person is in no group, or in groups of several roles.</summary>
    GeenRol,

    /// <summary>The organisation did not ask for a second factor.</summary>
    EenFactor,

    /// <summary>The account is closed or locked.</summary>
    Geblokkeerd,

    /// <summary>The provider did not ask to log in once more.</summary>
    NietVers,
}
