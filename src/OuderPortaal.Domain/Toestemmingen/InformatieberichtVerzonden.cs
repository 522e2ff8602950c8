namespace OuderPortaal.Domain.Toestemmingen;

/// <summary>The notice of article 6.2 was sent; one of those who decide had no known address, or all had.</summary>
public sealed record InformatieberichtVerzonden(Guid LeerlingId, bool MistAdres, DateTimeOffset Op) : Gebeurtenis(Op);
