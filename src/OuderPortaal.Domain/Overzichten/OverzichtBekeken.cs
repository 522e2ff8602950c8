using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Overzichten;

/// <summary>The verzoeker opened it on screen.</summary>
public sealed record OverzichtBekeken(Guid OverzichtId, Guid VerzoekId, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
