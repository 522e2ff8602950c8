namespace OuderPortaal.Domain.Registers;

/// <summary>The directeur adopted a version of the access list: it is in force.</summary>
public sealed record ToegangslijstVastgesteld(Guid ToegangslijstVersieId, DateTimeOffset Op) : Gebeurtenis(Op);
