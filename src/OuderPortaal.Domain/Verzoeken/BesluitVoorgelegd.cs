namespace OuderPortaal.Domain.Verzoeken;

/// <summary>A decision was put before the directeur.</summary>
public sealed record BesluitVoorgelegd(Guid VerzoekId, BesluitUitkomst Uitkomst, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
