using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Overzichten;

/// <summary>The second person returned it with a remark.</summary>
public sealed record OverzichtTeruggestuurd(Guid OverzichtId, Guid VerzoekId, MedewerkerId Door, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
