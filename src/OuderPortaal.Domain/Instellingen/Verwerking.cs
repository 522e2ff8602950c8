using OuderPortaal.Domain.Overzichten;

namespace OuderPortaal.Domain.Instellingen;

/// <summary>One purpose with its ground (article 14; schema <c>verwerkingen[]</c>). The letters of AVG 6(1) and 9(2) are lower case.</summary>
public sealed record Verwerking(string Code, string Doel, string Taak, string Avg6, string? Avg9, string Wet, string Tekst, IReadOnlyList<Categorie> Categorieen);
