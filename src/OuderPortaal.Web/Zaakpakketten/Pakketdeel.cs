namespace OuderPortaal.Web.Zaakpakketten;

/// <summary>One part of a package: a heading and its rows.</summary>
/// <param name="Sleutel">Name in the JSON, and anchor on the page.</param>
/// <param name="Kop">Heading.</param>
/// <param name="Rijen">Each row a few facts.</param>
/// <param name="Leeg">What the page says when there are no rows.</param>
/// <param name="IsTabel">All rows have the same facts.</param>
public sealed record Pakketdeel(string Sleutel, string Kop, IReadOnlyList<IReadOnlyList<Pakketfeit>> Rijen, string Leeg = "Geen.", bool IsTabel = false);
