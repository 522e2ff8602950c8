namespace OuderPortaal.Domain.Verzoeken;

/// <summary>A request was received; the term runs from its local date (R-TRM-1).</summary>
public sealed record VerzoekOntvangen(Guid VerzoekId, Kanaal Kanaal, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
