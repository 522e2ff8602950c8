namespace OuderPortaal.Domain.Identiteit;

/// <summary>How sure we are who somebody is (regels.md B4).</summary>
public enum Niveau
{
    /// <summary>Anonymous.</summary>
    N0,

    /// <summary>Confirmed e-mail and a passkey or TOTP: file, and see number, kind, status and dates of own requests.</summary>
    N1,

    /// <summary>Identity verified by a light manner: letters, besluiten without special data.</summary>
    N2,

    /// <summary>Identity verified face to face or by letter with code: may open the overview, with a factor younger than ten minutes.</summary>
    N3,
}
