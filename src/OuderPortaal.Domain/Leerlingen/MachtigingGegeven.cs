namespace OuderPortaal.Domain.Leerlingen;

/// <summary>Somebody gave a machtiging through the portal; nobody accepted it yet.</summary>
public sealed record MachtigingGegeven(Guid VertegenwoordigingId, Guid LeerlingId, AccountId Gever, DateTimeOffset Op) : Vertegenwoordigingsgebeurtenis(VertegenwoordigingId, LeerlingId, null, Op);
