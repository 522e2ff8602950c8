namespace OuderPortaal.Domain.Verzoeken;

/// <summary>Something happened to a request; becomes a journaal row with the number of the case and no content.</summary>
public abstract record Verzoekgebeurtenis(Guid VerzoekId, DateTimeOffset Op) : Gebeurtenis(Op);
