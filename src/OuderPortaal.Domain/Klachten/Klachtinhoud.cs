namespace OuderPortaal.Domain.Klachten;

/// <summary>What somebody complains about, in own words; all of it encrypted at rest.</summary>
/// <param name="Tekst">Required.</param>
/// <param name="OverWie">The person it is about, as typed; may be empty.</param>
/// <param name="OverPrivacy">Who complains says that it is about privacy.</param>
/// <param name="PerPost">The answer must go by post, also with an account.</param>
/// <param name="VerzoekId">The request it is about, when known.</param>
public sealed record Klachtinhoud(string Tekst, string OverWie = "", bool OverPrivacy = false, bool PerPost = false, Guid? VerzoekId = null)
{
    /// <summary>Longest text, in characters.</summary>
    public const int MaxTekst = 4000;
}
