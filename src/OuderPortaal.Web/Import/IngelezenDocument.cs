namespace OuderPortaal.Web.Import;

/// <summary>One document that an import file announces; the file itself comes along under its own name.</summary>
/// <param name="Id">Unique in the import.</param>
/// <param name="Titel">For the parent.</param>
/// <param name="Datum">Local date of the document.</param>
/// <param name="Bestandsnaam">Name without a folder, ending in pdf, png, jpg, jpeg or txt.</param>
public sealed record IngelezenDocument(string Id, string Titel, DateOnly? Datum, string Bestandsnaam);
