namespace OuderPortaal.Domain.Berichten;

/// <summary>A file with a message; its bytes lie in the vault under the key of the request.</summary>
/// <param name="Id">Of the file in the vault.</param>
/// <param name="VerzoekberichtId">The message.</param>
/// <param name="Volgnummer">From 1, within the message.</param>
/// <param name="MediaType">As found from the content.</param>
/// <param name="Lengte">Bytes.</param>
public sealed record Berichtbijlage(Guid Id, Guid VerzoekberichtId, int Volgnummer, string MediaType, long Lengte);
