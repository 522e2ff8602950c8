namespace OuderPortaal.Domain.Toestemmingen;

/// <summary>The notice of article 6.2 came back.</summary>
public sealed record InformatieberichtOnbestelbaar(Guid LeerlingId, DateTimeOffset Op) : Gebeurtenis(Op);
