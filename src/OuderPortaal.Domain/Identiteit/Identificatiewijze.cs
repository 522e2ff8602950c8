namespace OuderPortaal.Domain.Identiteit;

/// <summary>How somebody proved who he or she is (R-ID-2).</summary>
public enum Identificatiewijze
{
    /// <summary>Showed a document at the office; no copy was made. Gives N3.</summary>
    Balie,

    /// <summary>Typed the code of a letter sent to the address in the file. Gives N3.</summary>
    Briefcode,

    /// <summary>Was called back on the number in the file. Gives N2, never when parents live apart.</summary>
    Terugbellen,

    /// <summary>Sent a copy with photo, BSN and number covered. Gives N2, for an answer by post.</summary>
    AfgeschermdeKopie,

    /// <summary>Logged in at a provider of proof of identity (Yivi, DigiD through a broker). Gives the level that the provider stated, as the installation mapped it.</summary>
    Inlogmiddel,
}
