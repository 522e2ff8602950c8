using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Verstrekkingen;

/// <summary>What <c>_Domino.cshtml</c> draws: the earlier recipients of changed data, and in which voice.</summary>
public sealed record Dominospoor(IReadOnlyList<Dominoregel> Regels, Stem T);
