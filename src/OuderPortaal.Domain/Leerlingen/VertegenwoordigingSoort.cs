namespace OuderPortaal.Domain.Leerlingen;

/// <summary>As what somebody acts for a pupil (regels.md B3). A parent without gezag and a bewindvoerder have no link. Which age fits stands in <see cref="Toegang.Toegangstabel"/>.</summary>
public enum VertegenwoordigingSoort
{
    /// <summary>The pupil, from 16 (R-VTG-2, 3).</summary>
    Zelf,

    /// <summary>Until 16 (R-VTG-1).</summary>
    OuderMetGezag,

    /// <summary>Until 16 (R-VTG-12).</summary>
    Voogd,

    /// <summary>Institution with voogdij, until 16 (R-VTG-12): a named worker, a mandate, at most twelve months.</summary>
    GecertificeerdeInstelling,

    /// <summary>From 18 (R-VTG-4).</summary>
    Curator,

    /// <summary>From 18 (R-VTG-5).</summary>
    Mentor,

    /// <summary>By machtiging of the pupil (16+) or of who holds gezag (R-VTG-2, 13, 14).</summary>
    Gemachtigde,

    /// <summary>
    /// VertegenwoordigingWilsonbekwaam (R-AM-10): a pupil of 16 or 17 cannot decide this; gezag goes on by a reasoned decision of the directeur, at most twelve months.
    /// </summary>
    Wilsonbekwaam,
}
