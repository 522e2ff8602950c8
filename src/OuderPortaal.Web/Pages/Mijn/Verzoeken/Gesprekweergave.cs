using OuderPortaal.Domain.Berichten;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken;

/// <summary>Messages as their reader sees them, oldest first.</summary>
/// <param name="Regels">What to show.</param>
/// <param name="Adres">Of the request.</param>
/// <param name="T">The form of address.</param>
public sealed record Gesprekweergave(IReadOnlyList<Verzoekbericht> Regels, string Adres, Stem T);
