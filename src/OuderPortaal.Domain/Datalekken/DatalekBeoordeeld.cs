namespace OuderPortaal.Domain.Datalekken;

/// <summary>The directeur decided whether it is a breach, and who must hear of it.</summary>
public sealed record DatalekBeoordeeld(Guid DatalekId, DateTimeOffset Op) : Datalekgebeurtenis(DatalekId, Op);
