namespace OuderPortaal.Web.Pages.Mijn.Verzoeken.Nieuw;

/// <summary>What the reader wants; the link that begins the wizard carries it, so that nobody is asked what was said already.</summary>
public enum Bedoeling
{
    /// <summary>To know what there is.</summary>
    Inzage,

    /// <summary>Something is wrong, is missing, must go or must not be used (article 11.4).</summary>
    Correctie,

    /// <summary>That data are not used any more, because of the own situation (AVG 21).</summary>
    Bezwaar,

    /// <summary>How it goes with the child, asked by a parent without gezag (BW 1:377c); only while the setting is on (D-15).</summary>
    Informatie,
}
