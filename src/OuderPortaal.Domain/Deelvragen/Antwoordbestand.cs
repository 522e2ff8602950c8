namespace OuderPortaal.Domain.Deelvragen;

/// <summary>A file with the answer to a question; its bytes lie in the vault under the key of the request.</summary>
/// <param name="Id">Of the file in the vault.</param>
/// <param name="DeelvraagId">The question.</param>
/// <param name="Volgnummer">From 1, within the answer.</param>
/// <param name="MediaType">As found from the content.</param>
/// <param name="Lengte">Bytes.</param>
public sealed record Antwoordbestand(Guid Id, Guid DeelvraagId, int Volgnummer, string MediaType, long Lengte);
