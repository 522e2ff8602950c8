namespace OuderPortaal.Domain.Ingebrekestellingen;

/// <summary>How an ingebrekestelling stands (R-AWB-9).</summary>
public enum IngebrekestellingStatus
{
    /// <summary>Received on or before the last day: registered and answered, without effect.</summary>
    Prematuur,

    /// <summary>The two weeks run, or the dwangsom does.</summary>
    Loopt,

    /// <summary>The besluit was made known.</summary>
    Beantwoord,

    /// <summary>The request ended without a besluit.</summary>
    Vervallen,
}
