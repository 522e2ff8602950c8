namespace OuderPortaal.Domain.Datalekken;

/// <summary>All that was decided was done.</summary>
public sealed record DatalekGesloten(Guid DatalekId, DateTimeOffset Op) : Datalekgebeurtenis(DatalekId, Op);
