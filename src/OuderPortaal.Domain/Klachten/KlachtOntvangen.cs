namespace OuderPortaal.Domain.Klachten;

/// <summary>A complaint came in; its term runs from its local date, and the confirmation goes at once (R-KLT-2).</summary>
public sealed record KlachtOntvangen(Guid KlachtId, DateTimeOffset Op) : Klachtgebeurtenis(KlachtId, Op);
