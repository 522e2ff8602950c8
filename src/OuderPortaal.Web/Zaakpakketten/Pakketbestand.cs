namespace OuderPortaal.Web.Zaakpakketten;

/// <summary>One file of a package, as it was written.</summary>
/// <param name="Naam">Path in the zip.</param>
/// <param name="Lengte">Bytes.</param>
/// <param name="Sha256">Lower-case hexadecimal.</param>
public sealed record Pakketbestand(string Naam, long Lengte, string Sha256);
