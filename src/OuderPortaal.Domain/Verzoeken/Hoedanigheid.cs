namespace OuderPortaal.Domain.Verzoeken;

/// <summary>As what the verzoeker says to ask. Only a claim: the link (<see cref="Leerlingen.Vertegenwoordiging"/>) is the proof.</summary>
public enum Hoedanigheid
{
    OuderOfVoogd,

    /// <summary>The pupil, 16 or older; addressed with "je" (R-AM-38).</summary>
    LeerlingZelf,

    /// <summary>By machtiging, or as curator or mentor.</summary>
    Anders,
}
