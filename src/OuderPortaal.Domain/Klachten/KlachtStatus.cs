namespace OuderPortaal.Domain.Klachten;

/// <summary>Where a complaint stands (C2). Confirmed, heard and verdaagd are facts of it, no states.</summary>
public enum KlachtStatus
{
    /// <summary>Confirmed at once; nobody handles it yet.</summary>
    Ontvangen,

    /// <summary>Somebody who had nothing to do with it handles it.</summary>
    InBehandeling,

    /// <summary>The proposed answer waits for the directeur.</summary>
    TerOndertekening,

    /// <summary>Answered; what was promised may still have to be done.</summary>
    Afgehandeld,

    /// <summary>What was promised was done.</summary>
    Afgesloten,

    /// <summary>It goes on as Bezwaarschrift, with consent and the original date.</summary>
    OmgezetInBezwaar,

    /// <summary>By who complained.</summary>
    Ingetrokken,

    /// <summary>To the satisfaction of who complained, confirmed in writing.</summary>
    Opgelost,
}
