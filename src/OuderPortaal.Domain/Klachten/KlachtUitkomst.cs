namespace OuderPortaal.Domain.Klachten;

/// <summary>What we think of a complaint (R-KLT-6). No besluit: bezwaar is not possible (R-KLT-7).</summary>
public enum KlachtUitkomst
{
    Gegrond,
    DeelsGegrond,
    Ongegrond,

    /// <summary>Already handled before, or something that we cannot judge (Awb 9:8).</summary>
    NietInBehandeling,
}
