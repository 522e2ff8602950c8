namespace OuderPortaal.Domain.Verzoeken;

/// <summary>Everything that was granted was done in every source system.</summary>
public sealed record VerzoekUitgevoerd(Guid VerzoekId, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
