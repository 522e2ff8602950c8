using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Correcties;

/// <summary>One item was done in every source system: whoever had it before is told (R-COR-9). Gewist: it was erased.</summary>
public sealed record OnderdeelUitgevoerd(Guid VerzoekId, Guid OnderdeelId, bool Gewist, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
