namespace OuderPortaal.Domain.Toestemmingen;

/// <summary>To whom one letter of article 6.2 goes: one household, or the pupil from 16 (R-INF-2).</summary>
/// <param name="Namen">Who live there and decide.</param>
/// <param name="Adres">Postal address in one line; empty when unknown.</param>
/// <param name="Vorm">u for adults, je for a pupil under 18.</param>
public sealed record Informatieontvanger(IReadOnlyList<string> Namen, string Adres, Aanspreekvorm Vorm)
{
    public string Aanhef => string.Join(" en ", Namen);
}
