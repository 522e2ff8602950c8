namespace OuderPortaal.Domain.Bewaren;

/// <summary>It is gone everywhere.</summary>
public sealed record VernietigingUitgevoerd(Guid VoorstelId, Guid LeerlingId, DateTimeOffset Op) : Gebeurtenis(Op);
