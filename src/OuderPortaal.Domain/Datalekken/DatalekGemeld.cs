namespace OuderPortaal.Domain.Datalekken;

/// <summary>Somebody sees data of somebody else: the 72 hours of AVG 33 run.</summary>
public sealed record DatalekGemeld(Guid DatalekId, DateTimeOffset Op) : Datalekgebeurtenis(DatalekId, Op);
