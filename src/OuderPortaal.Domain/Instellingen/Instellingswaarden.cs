using OuderPortaal.Domain.Termijnen;

namespace OuderPortaal.Domain.Instellingen;

/// <summary>The values of one version of the settings (regels.md B12): what a change works on, and what a version keeps for ever.</summary>
public sealed record Instellingswaarden
{
    /// <summary>As the code ships them.</summary>
    public static Instellingswaarden Standaard { get; } = new();

    public TermijnInstellingen Termijnen { get; init; } = TermijnInstellingen.Standaard;

    public DwangsomInstellingen Dwangsom { get; init; } = DwangsomInstellingen.Standaard;

    public Rechtsbescherming Regime { get; init; } = Rechtsbescherming.Awb;

    public Keuzes Keuzes { get; init; } = new();

    /// <summary>Ask for proof within this many werkdagen after receipt (R-11.2-1).</summary>
    public int VraagBinnenWerkdagen { get; init; } = 5;

    /// <summary>The overview stays available this many calendar days (R-INZ-12).</summary>
    public int BeschikbaarDagen { get; init; } = 42;

    /// <summary>The composer and the releaser are two people (R-INZ-10).</summary>
    public bool VierOgen { get; init; } = true;

    /// <summary>Consent lasts this many months at most (R-TST-1).</summary>
    public int ToestemmingMaxMaanden { get; init; } = 12;
}
