using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Overzichten;

/// <summary>The verzoeker can open it until this local date.</summary>
public sealed record OverzichtBeschikbaar(Guid OverzichtId, Guid VerzoekId, DateOnly TotEnMet, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
