namespace OuderPortaal.EndToEnd.Tests;

/// <summary>A page as the server sent it to somebody, kept to be looked at later.</summary>
/// <param name="Wie">First name of a person of the demo, or a visitor.</param>
/// <param name="Route">As the matrix of who may go where writes it.</param>
/// <param name="Pad">Path and query.</param>
/// <param name="Koppen">Headers of the answer; what the browser may do with the page stands in them.</param>
internal sealed record Bladzijde(string Wie, string Route, string Pad, string Html, IReadOnlyDictionary<string, string> Koppen);
