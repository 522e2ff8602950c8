namespace OuderPortaal.Domain.Registers;

/// <summary>A concept of the access list was begun.</summary>
public sealed record ToegangslijstBegonnen(Guid ToegangslijstVersieId, DateTimeOffset Op) : Gebeurtenis(Op);
