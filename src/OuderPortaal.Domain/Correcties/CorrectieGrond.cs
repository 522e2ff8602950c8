namespace OuderPortaal.Domain.Correcties;

/// <summary>Why the verzoeker thinks so, chosen in plain words (R-11.4-2); staff may read it otherwise.</summary>
public enum CorrectieGrond
{
    Onjuist,
    Onvolledig,

    /// <summary>Not needed for the work of the SWV.</summary>
    NietTerZake,

    /// <summary>Against the reglement or a law.</summary>
    MagNiet,

    WeetNiet,
}
