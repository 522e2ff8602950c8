namespace OuderPortaal.Domain.Verzoeken;

/// <summary>The date of receipt was corrected to an earlier one (R-TRM-15).</summary>
public sealed record OntvangstVervroegd(Guid VerzoekId, DateOnly Was, DateOnly Wordt, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
