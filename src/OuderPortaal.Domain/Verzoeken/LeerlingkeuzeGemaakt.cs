namespace OuderPortaal.Domain.Verzoeken;

/// <summary>The pupil said what must happen with the request of a parent (D-13).</summary>
public sealed record LeerlingkeuzeGemaakt(Guid VerzoekId, Leerlingkeuze Keuze, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
