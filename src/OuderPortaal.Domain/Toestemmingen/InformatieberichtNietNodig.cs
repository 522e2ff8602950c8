namespace OuderPortaal.Domain.Toestemmingen;

/// <summary>The notice of article 6.2 is not needed, with proof.</summary>
public sealed record InformatieberichtNietNodig(Guid LeerlingId, DateTimeOffset Op) : Gebeurtenis(Op);
