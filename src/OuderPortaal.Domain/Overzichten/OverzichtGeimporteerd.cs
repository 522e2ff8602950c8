using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Overzichten;

/// <summary>Items were read from a file; so many BSNs were masked (R-AM-01).</summary>
public sealed record OverzichtGeimporteerd(Guid OverzichtId, Guid VerzoekId, int Aantal, int AantalBsn, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
