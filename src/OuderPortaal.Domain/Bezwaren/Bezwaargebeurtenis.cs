namespace OuderPortaal.Domain.Bezwaren;

/// <summary>Something happened to a bezwaarschrift; becomes a journaal row of the request whose besluit it is against.</summary>
public abstract record Bezwaargebeurtenis(Guid BezwaarschriftId, Guid VerzoekId, DateTimeOffset Op) : Gebeurtenis(Op);
