namespace OuderPortaal.Domain.Registers;

/// <summary>A row of a concept of the access list was written or taken off.</summary>
public sealed record ToegangslijstGewijzigd(Guid ToegangslijstVersieId, DateTimeOffset Op) : Gebeurtenis(Op);
