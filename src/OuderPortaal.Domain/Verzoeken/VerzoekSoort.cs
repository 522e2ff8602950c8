namespace OuderPortaal.Domain.Verzoeken;

/// <summary>Kinds of request (R-AM-34). All are about a pupil, but for InzageEigenGegevens: that is about the person who asks.</summary>
public enum VerzoekSoort
{
    Inzage,
    InzageEigenGegevens,

    /// <summary>Improve, complete, erase or close off, item by item (article 11.4).</summary>
    Correctie,

    /// <summary>
    /// Objection to the use of data (AVG 21, R-AVG-5), item by item: the data are closed off until the directeur decides (R-AM-29). Not the bezwaar of the Awb, which is
    /// lodged against a besluit.
    /// </summary>
    BezwaarVerwerking,

    /// <summary>A parent without gezag asks how it goes with the child (BW 1:377c, R-VTG-10): staff answer by hand, only important facts. Only while the setting is on (D-15).</summary>
    Informatieverzoek377c,

    /// <summary>Another copy of an overview that was given before and is still there (R-11.1-3).</summary>
    ExtraKopie,
}
