namespace OuderPortaal.Domain.Berichten;

/// <summary>A file with an internal note: mostly the scan of a letter or form that came on paper.</summary>
public sealed record Notitiebijlage(Guid Id, Guid NotitieId, int Volgnummer, string MediaType, long Lengte) : Bijlage(Id, Volgnummer, MediaType, Lengte);
