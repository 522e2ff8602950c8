using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Overzichten;

/// <summary>It was posted or handed over on paper on this local date.</summary>
public sealed record OverzichtUitgereikt(Guid OverzichtId, Guid VerzoekId, DateOnly Datum, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
