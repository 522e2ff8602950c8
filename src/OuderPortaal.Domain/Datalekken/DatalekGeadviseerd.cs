namespace OuderPortaal.Domain.Datalekken;

/// <summary>The FG advised on it.</summary>
public sealed record DatalekGeadviseerd(Guid DatalekId, DateTimeOffset Op) : Datalekgebeurtenis(DatalekId, Op);
