namespace OuderPortaal.Domain.Fglijnen;

/// <summary>Something happened in a line with the FG; becomes a journaal row with the line as its case, and never what it says or about which request.</summary>
public abstract record Fglijngebeurtenis(Guid FglijnId, DateTimeOffset Op) : Gebeurtenis(Op);
