namespace OuderPortaal.Domain.Verzoeken;

/// <summary>Somebody took the request, or it was given to somebody.</summary>
public sealed record BehandelaarToegewezen(Guid VerzoekId, MedewerkerId Behandelaar, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
