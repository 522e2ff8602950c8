using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Fgvragen;

/// <summary>Somebody answered a "why?" of the FG; never the words.</summary>
public sealed record FgvraagBeantwoord(Guid VerzoekId, Guid FgvraagId, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
