namespace OuderPortaal.Web.Identity.Oidc;

/// <summary>Why somebody was sent to a provider.</summary>
public enum Aanbiederdoel
{
    /// <summary>A verzoeker who is logged in proves who he or she is.</summary>
    Identiteit,

    /// <summary>Staff log in.</summary>
    Inloggen,

    /// <summary>Invited staff tie their account to the login of the organisation.</summary>
    Koppelen,

    /// <summary>Staff who can log in already tie their account to the login of the organisation.</summary>
    Aanvullen,

    /// <summary>Staff show once more that it is they (step-up).</summary>
    Opnieuw,
}
