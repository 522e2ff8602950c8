namespace OuderPortaal.Domain.Oefeningen;

/// <summary>Somebody asked for a brandoefening, or it was time for the one of the quarter.</summary>
public sealed record BrandoefeningGevraagd(Guid OefeningId, DateTimeOffset Op) : Gebeurtenis(Op);
