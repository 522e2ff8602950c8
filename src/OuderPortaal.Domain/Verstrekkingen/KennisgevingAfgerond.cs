using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Verstrekkingen;

/// <summary>A notice reached a final state; the FG sees one without an answer and one that was not possible.</summary>
public sealed record KennisgevingAfgerond(Guid KennisgevingId, Guid VerzoekId, KennisgevingStatus Status, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
