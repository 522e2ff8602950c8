using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Berichten;

/// <summary>Somebody of staff wrote an internal note; never what it says.</summary>
public sealed record NotitieGemaakt(Guid VerzoekId, Guid NotitieId, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
