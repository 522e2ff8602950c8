namespace OuderPortaal.Web.Pages.Fg;

/// <summary>Why a view of a file stands out. A reason to ask, not a judgement.</summary>
public enum Kijkreden
{
    /// <summary>Often in one week, by somebody who has no request about this pupil and no Betrokkenheid.</summary>
    VaakZonderZaak,

    /// <summary>In a weekend, in the evening or at night.</summary>
    BuitenWerktijd,

    /// <summary>The file of a pupil for whom somebody of staff decides, going by the name.</summary>
    KindVanCollega,
}
