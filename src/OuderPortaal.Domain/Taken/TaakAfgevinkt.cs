namespace OuderPortaal.Domain.Taken;

/// <summary>Somebody ticked off a task; not raised when what it asked for happened by another road.</summary>
public sealed record TaakAfgevinkt(Guid TaakId, Guid? VerzoekId, DateTimeOffset Op) : Gebeurtenis(Op);
