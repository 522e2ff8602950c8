namespace OuderPortaal.Domain.Post;

/// <summary>What a short notice in the inbox is about. Its words stand in the catalogue; it never holds a name or a content.</summary>
public enum MeldingSoort
{
    /// <summary>To the giver: the helper said yes.</summary>
    MachtigingAanvaard,

    /// <summary>To the giver: we recorded the machtiging that she gave on paper.</summary>
    MachtigingOpPapier,

    /// <summary>To who asked about a pupil who became 16: the pupil gave a machtiging, the request goes on.</summary>
    VerzoekGaatVerder,

    /// <summary>To the helper: the machtiging was taken back or ended.</summary>
    MachtigingGestopt,

    /// <summary>To the giver: the helper looked how requests stand.</summary>
    HelperKeekMee,

    /// <summary>To the giver: the helper filed a request.</summary>
    HelperDeedVerzoek,

    /// <summary>To the giver: the helper opened an overview.</summary>
    HelperOpendeOverzicht,

    /// <summary>To the giver: the helper downloaded an overview.</summary>
    HelperDownloadde,

    /// <summary>To who acts: another holder of gezag objected.</summary>
    KoppelingBetwist,

    /// <summary>To who acts: the directeur decided that it goes on.</summary>
    KoppelingGehandhaafd,

    /// <summary>To who acts: it ended.</summary>
    KoppelingGestopt,

    /// <summary>To another parent with gezag, when the SWV chose that: a request about the child was filed (D-14).</summary>
    VerzoekOverKind,

    /// <summary>To the pupil: somebody is allowed to decide with or for her (R-AM-10).</summary>
    IemandBeslistMee,

    /// <summary>To the family: data go thirty days from now; how to ask for a copy first (R-AM-32).</summary>
    GegevensGaanWeg,

    /// <summary>To who wrote in the confidential line: the FG answered.</summary>
    FgAntwoord,
}
