namespace OuderPortaal.Web.Overzichten;

/// <summary>As what somebody asked, as <c>gegevensoverzicht.json</c> names it (R-AM-06). Betrokkene is the pupil, or the person whose own data it are.</summary>
public enum VerzoekerRol
{
    Betrokkene,
    OuderMetGezag,
    Voogd,
    GecertificeerdeInstelling,
    Curator,
    Mentor,
    Gemachtigde,
    OuderZonderGezag,
}
