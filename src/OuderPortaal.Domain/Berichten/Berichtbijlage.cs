namespace OuderPortaal.Domain.Berichten;

/// <summary>A file with a message.</summary>
public sealed record Berichtbijlage(Guid Id, Guid VerzoekberichtId, int Volgnummer, string MediaType, long Lengte) : Bijlage(Id, Volgnummer, MediaType, Lengte);
