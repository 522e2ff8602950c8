namespace OuderPortaal.Web.Overzichten;

/// <summary>A document that goes along. The bytes come from a stream when the zip is written.</summary>
/// <param name="Id">Id in the overview.</param>
/// <param name="KluisbestandId">Where the bytes are.</param>
/// <param name="Titel">For the reader.</param>
/// <param name="Datum">Local date of the document.</param>
/// <param name="MediaType">application/pdf, image/png, image/jpeg or text/plain.</param>
/// <param name="Sha256">Of the bytes, lower case hex.</param>
/// <param name="Geredigeerd">Parts were made unreadable.</param>
public sealed record Overzichtsdocument(string Id, Guid KluisbestandId, string Titel, DateOnly? Datum, string MediaType, string Sha256, bool Geredigeerd);
