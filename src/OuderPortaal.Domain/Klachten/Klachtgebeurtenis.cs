namespace OuderPortaal.Domain.Klachten;

/// <summary>Something happened to a complaint; becomes a journaal row with the complaint as its case and no content.</summary>
public abstract record Klachtgebeurtenis(Guid KlachtId, DateTimeOffset Op) : Gebeurtenis(Op);
