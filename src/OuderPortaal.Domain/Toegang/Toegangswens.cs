namespace OuderPortaal.Domain.Toegang;

/// <summary>What somebody wants at this moment; what each asks stands in <see cref="Toegangstabel"/>.</summary>
public enum Toegangswens
{
    /// <summary>File a request. A child that is only typed needs no link (R-AM-08).</summary>
    Indienen,

    /// <summary>See number, kind, status and dates of the requests of who gave a machtiging.</summary>
    Meelezen,

    /// <summary>Read a letter that holds nothing from our files (R-AM-09).</summary>
    BriefZonderDossier,

    /// <summary>See the names of pupils from our register, or read any other letter.</summary>
    Brief,

    /// <summary>Open or download the overview online.</summary>
    Overzicht,

    /// <summary>Staff release an overview, or make it known, for somebody who opens it online: the factor is judged at the opening.</summary>
    VrijgaveOnline,

    /// <summary>The same for an answer on paper.</summary>
    VrijgaveOpPapier,
}
