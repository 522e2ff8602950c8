namespace OuderPortaal.Domain.Klachten;

/// <summary>Who complains was heard, or did not want that (R-KLT-5).</summary>
public sealed record KlachtGehoord(Guid KlachtId, DateTimeOffset Op) : Klachtgebeurtenis(KlachtId, Op);
