namespace OuderPortaal.Domain.Leerlingen;

/// <summary>What proved that somebody may act for a pupil (R-VTG-7), lightest first.</summary>
public enum Gezagsbewijs
{
    /// <summary>The file of the SWV or the school already names this person with gezag, and nothing says that it changed.</summary>
    StaatInDossier,

    /// <summary>Extract of the BRP with gezag, or birth certificate with marriage certificate.</summary>
    UittrekselBrp,

    /// <summary>Extract of the gezagsregister that names this person, at most three months old.</summary>
    UittrekselGezagsregister,

    /// <summary>Extract of the gezagsregister without an entry: proves nothing, for gezag by law is not in it. Always refused.</summary>
    LeegUittreksel,

    /// <summary>Decision of a court.</summary>
    Beschikking,

    /// <summary>Extract of the public register of curatele and bewind (CCBR).</summary>
    UittrekselCcbr,

    /// <summary>Written machtiging.</summary>
    Machtiging,

    /// <summary>The pupil acts alone; only the own identity was proved.</summary>
    EigenIdentiteit,

    /// <summary>Decision of the directeur on the written statement of a named expert (R-AM-10).</summary>
    VerklaringDeskundige,
}
