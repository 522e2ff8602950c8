namespace OuderPortaal.Domain.Klachten;

/// <summary>The directeur gave the proposed answer back.</summary>
public sealed record KlachtTeruggegeven(Guid KlachtId, DateTimeOffset Op) : Klachtgebeurtenis(KlachtId, Op);
