namespace OuderPortaal.Domain.Identiteit;

/// <summary>What came of a redacted copy. In every state but the first, the file and its key are gone.</summary>
public enum KopieOordeel
{
    /// <summary>Lies in quarantine and waits for somebody who looks.</summary>
    Wacht,

    Goed,
    Afgekeurd,

    /// <summary>Nobody looked within 14 days: destroyed (R-ID-5).</summary>
    NietBekeken,

    /// <summary>The virus scanner found something before anybody looked.</summary>
    Besmet,

    /// <summary>The request ended, or went to the pupil, first.</summary>
    NietMeerNodig,
}
