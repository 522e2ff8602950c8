using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Overzichten;

/// <summary>The verzoeker opened it on screen.</summary>
public sealed record OverzichtkopieGegeven(Guid OverzichtId, Guid VerzoekId, bool Online, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
