using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Verstrekkingen;

/// <summary>Somebody says that an earlier recipient cannot be told; a second person must agree.</summary>
public sealed record NietMogelijkVoorgesteld(Guid KennisgevingId, Guid VerzoekId, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
