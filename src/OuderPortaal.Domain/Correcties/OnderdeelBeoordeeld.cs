using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Correcties;

/// <summary>Somebody proposed a decision about one item.</summary>
public sealed record OnderdeelBeoordeeld(Guid VerzoekId, int Volgnummer, Onderdeeloordeel Oordeel, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
