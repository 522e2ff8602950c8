namespace OuderPortaal.Domain.Oefeningen;

/// <summary>A brandoefening did not prove what it must: loud for beheerder and FG.</summary>
public sealed record BrandoefeningMislukt(Guid OefeningId, DateTimeOffset Op) : Gebeurtenis(Op);
