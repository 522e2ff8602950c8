namespace OuderPortaal.Domain.Bewaking;

/// <summary>What is watched (R-AM-16). Other clocks use the same ladder later.</summary>
public enum Klok
{
    /// <summary>The answer to a request.</summary>
    Antwoord,

    /// <summary>Proof that was asked.</summary>
    Bewijs,

    /// <summary>A redacted copy that waits for a judgement (R-ID-5).</summary>
    Kopie,

    /// <summary>The answer to a complaint (R-KLT-3).</summary>
    Klacht,

    /// <summary>The 72 hours in which the AP must hear of a breach (AVG 33).</summary>
    Datalek,

    /// <summary>The two weeks after an ingebrekestelling, and the dwangsom after them (R-AWB-9, R-AWB-10).</summary>
    Ingebrekestelling,

    /// <summary>A question to a colleague, school or expert.</summary>
    Deelvraag,
}
