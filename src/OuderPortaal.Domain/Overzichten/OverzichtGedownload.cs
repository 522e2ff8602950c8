using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Overzichten;

/// <summary>The verzoeker downloaded it.</summary>
public sealed record OverzichtGedownload(Guid OverzichtId, Guid VerzoekId, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
