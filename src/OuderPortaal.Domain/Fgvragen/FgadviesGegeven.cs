using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Fgvragen;

/// <summary>The FG put an advice with a request; never the words.</summary>
public sealed record FgadviesGegeven(Guid VerzoekId, Guid FgadviesId, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
