using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Overzichten;

/// <summary>The composer offered the overview to a second person.</summary>
public sealed record OverzichtAangeboden(Guid OverzichtId, Guid VerzoekId, MedewerkerId Door, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
