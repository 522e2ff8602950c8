using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Correcties;

/// <summary>Items were filed with a request.</summary>
public sealed record CorrectieGevraagd(Guid CorrectieId, Guid VerzoekId, int Aantal, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
