namespace OuderPortaal.Domain.Verzoeken;

/// <summary>The directeur returned the proposal with a remark.</summary>
public sealed record BesluitTeruggegeven(Guid VerzoekId, MedewerkerId Door, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
