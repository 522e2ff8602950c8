namespace OuderPortaal.Web.Zaakpakketten;

/// <summary>Why the FG takes the package of a case along; it stands in the journaal with the download, and in the package.</summary>
public enum Pakketreden
{
    /// <summary>The Autoriteit Persoonsgegevens asks for it (R-13.2-4).</summary>
    Toezichthouder,

    /// <summary>The FG looks into it (R-AM-12).</summary>
    EigenOnderzoek,

    /// <summary>A complaint, bezwaar or court case needs it.</summary>
    Zaak,
}
