namespace OuderPortaal.Domain.Bewaren;

/// <summary>Somebody confirmed that what is due of a pupil goes.</summary>
public sealed record VernietigingBevestigd(Guid VoorstelId, Guid LeerlingId, DateTimeOffset Op) : Gebeurtenis(Op);
