namespace OuderPortaal.Web.Import;

/// <summary>A file as it was chosen by staff. The stream is read once, forward only, and stays open.</summary>
/// <param name="Naam">For messages only; never opened as a path.</param>
/// <param name="Inhoud">The bytes.</param>
public sealed record Importbestand(string Naam, Stream Inhoud);
