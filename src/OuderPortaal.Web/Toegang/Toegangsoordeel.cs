namespace OuderPortaal.Web.Toegang;

/// <summary>Whether somebody may have an overview or a letter now, and if not, why: each has its own sentence and its own way on.</summary>
public enum Toegangsoordeel
{
    AllesGoed,

    /// <summary>Not the request of this account, or no such request: 404 and one journaal row.</summary>
    NietVanU,

    /// <summary>There is no overview to open: not yet, on paper, or taken back.</summary>
    NietBeschikbaar,

    /// <summary>The last day has passed (R-INZ-12).</summary>
    Verlopen,

    /// <summary>The pupil is 16 or older, so that the link gives nothing any more (R-VTG-17, R-VTG-20).</summary>
    Leeftijd,

    /// <summary>The link ended or is not there (R-VTG-16).</summary>
    KoppelingVervallen,

    /// <summary>We are not sure enough who this is (D-11).</summary>
    NiveauTeLaag,

    /// <summary>Passkey or code was shown too long ago: shows it again and comes back.</summary>
    FactorNietVers,
}
