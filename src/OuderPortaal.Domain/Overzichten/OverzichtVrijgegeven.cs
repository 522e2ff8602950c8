using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Overzichten;

/// <summary>A second person released it (R-INZ-10).</summary>
public sealed record OverzichtVrijgegeven(Guid OverzichtId, Guid VerzoekId, MedewerkerId Door, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
