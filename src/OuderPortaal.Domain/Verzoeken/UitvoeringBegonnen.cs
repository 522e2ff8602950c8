namespace OuderPortaal.Domain.Verzoeken;

/// <summary>What was granted must now be done in the source systems.</summary>
public sealed record UitvoeringBegonnen(Guid VerzoekId, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
