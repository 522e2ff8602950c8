namespace OuderPortaal.Domain.Leerlingen;

/// <summary>What our own file says that somebody is of a pupil. It proves nothing by itself: gezag is judged apart (R-VTG-7).</summary>
public enum Contactrelatie
{
    OuderMetGezag,

    OuderZonderGezag,

    Voogd,

    /// <summary>Named worker of an institution with voogdij (R-VTG-12).</summary>
    GecertificeerdeInstelling,

    Curator,

    Mentor,

    /// <summary>A parent of whom the file does not say whether there is gezag.</summary>
    Ouder,
}
