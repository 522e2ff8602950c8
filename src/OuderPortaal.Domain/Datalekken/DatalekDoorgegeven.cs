namespace OuderPortaal.Domain.Datalekken;

/// <summary>The AP was told, or the people concerned were (AVG 33, 34).</summary>
public sealed record DatalekDoorgegeven(Guid DatalekId, DateTimeOffset Op) : Datalekgebeurtenis(DatalekId, Op);
