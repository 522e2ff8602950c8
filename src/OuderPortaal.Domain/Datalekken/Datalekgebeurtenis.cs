namespace OuderPortaal.Domain.Datalekken;

/// <summary>Something happened to the record of a possible breach; becomes a journaal row without content.</summary>
public abstract record Datalekgebeurtenis(Guid DatalekId, DateTimeOffset Op) : Gebeurtenis(Op);
