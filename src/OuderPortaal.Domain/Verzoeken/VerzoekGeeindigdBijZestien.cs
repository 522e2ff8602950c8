namespace OuderPortaal.Domain.Verzoeken;

/// <summary>Nobody may answer the parent any more, and the pupil did not take it over: it ended without content (R-VTG-18).</summary>
public sealed record VerzoekGeeindigdBijZestien(Guid VerzoekId, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
