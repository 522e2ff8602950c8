using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Deelvragen;

/// <summary>Something happened to a question to somebody else; a journaal row of its request, never the words or who was asked.</summary>
public abstract record Deelvraaggebeurtenis(Guid VerzoekId, Guid DeelvraagId, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
