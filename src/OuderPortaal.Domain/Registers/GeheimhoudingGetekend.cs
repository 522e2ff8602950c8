namespace OuderPortaal.Domain.Registers;

/// <summary>A member of staff signed to keep silent.</summary>
public sealed record GeheimhoudingGetekend(Guid VerklaringId, DateTimeOffset Op) : Gebeurtenis(Op);
