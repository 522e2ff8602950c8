namespace OuderPortaal.Domain.Verzoeken;

/// <summary>The verzoeker was told, in the same words as everybody, what we still need to match the request to a pupil (R-AM-03).</summary>
public sealed record OntbrekendeGegevensGevraagd(Guid VerzoekId, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
