using OuderPortaal.Domain.Berichten;

namespace OuderPortaal.Domain.Deelvragen;

/// <summary>A file with the answer to a question.</summary>
public sealed record Antwoordbestand(Guid Id, Guid DeelvraagId, int Volgnummer, string MediaType, long Lengte) : Bijlage(Id, Volgnummer, MediaType, Lengte);
