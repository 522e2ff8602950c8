namespace OuderPortaal.Domain.Bewaren;

/// <summary>Two people saw that it is gone from one source system.</summary>
public sealed record VernietigingAfgevinkt(Guid VoorstelId, Guid LeerlingId, Guid StapId, DateTimeOffset Op) : Gebeurtenis(Op);
