using OuderPortaal.Web.Uploads;

namespace OuderPortaal.Web.Kluis;

/// <summary>What is known of a file in the vault without opening it.</summary>
/// <param name="Id">Key of the file.</param>
/// <param name="Lengte">Bytes of the plain file.</param>
/// <param name="Sha256">Of the plain bytes, lower case hex.</param>
/// <param name="MediaType">By content, never by name: application/pdf, image/png, image/jpeg or text/plain.</param>
/// <param name="Scan">What is known about viruses.</param>
public sealed record KluisDocument(Guid Id, long Lengte, string Sha256, string MediaType, Scanstand Scan);
