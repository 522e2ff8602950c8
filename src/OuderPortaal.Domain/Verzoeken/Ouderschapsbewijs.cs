namespace OuderPortaal.Domain.Verzoeken;

/// <summary>How we know that somebody without gezag is a parent of the child (R-VTG-10).</summary>
public enum Ouderschapsbewijs
{
    /// <summary>Our own file names this parent.</summary>
    StaatInDossier,

    Geboorteakte,

    /// <summary>The deed by which the child was acknowledged.</summary>
    AkteVanErkenning,
}
