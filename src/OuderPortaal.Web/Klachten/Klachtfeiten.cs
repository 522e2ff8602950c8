using OuderPortaal.Domain;
using OuderPortaal.Domain.Instellingen;
using OuderPortaal.Domain.Klachten;

namespace OuderPortaal.Web.Klachten;

/// <summary>All that a letter about a complaint may say.</summary>
/// <param name="Klacht">As it is at that moment.</param>
/// <param name="Swv">Who writes.</param>
/// <param name="Behandelaar">Name of who handles it; null while nobody does.</param>
/// <param name="Bezwaarnummer">What it became; null when it stays a complaint.</param>
public sealed record Klachtfeiten(Klacht Klacht, Samenwerkingsverband Swv, string? Behandelaar = null, string? Bezwaarnummer = null)
{
    /// <summary>The u-text or the je-text (R-AM-38).</summary>
    public string Kies(string u, string je) => Klacht.Vorm == Aanspreekvorm.U ? u : je;
}
