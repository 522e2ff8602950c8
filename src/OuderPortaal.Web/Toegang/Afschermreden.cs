namespace OuderPortaal.Web.Toegang;

/// <summary>Why the secretariaat or the directeur looks at what is closed off; it stands in the journaal with the view (R-COR-7).</summary>
public enum Afschermreden
{
    /// <summary>To decide on this request, or to answer it.</summary>
    Beslissen,

    /// <summary>To open the data again, or to destroy them.</summary>
    Opheffen,

    /// <summary>A complaint, bezwaar or court case needs it.</summary>
    Zaak,

    /// <summary>A law asks for it.</summary>
    Wet,
}
