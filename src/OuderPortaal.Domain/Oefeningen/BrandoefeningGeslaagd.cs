namespace OuderPortaal.Domain.Oefeningen;

/// <summary>A brandoefening passed.</summary>
public sealed record BrandoefeningGeslaagd(Guid OefeningId, DateTimeOffset Op) : Gebeurtenis(Op);
