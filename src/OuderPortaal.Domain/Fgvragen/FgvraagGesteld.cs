using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Fgvragen;

/// <summary>The FG asked "why?"; never the words.</summary>
public sealed record FgvraagGesteld(Guid VerzoekId, Guid FgvraagId, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
