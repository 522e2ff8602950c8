namespace OuderPortaal.Domain.Klachten;

/// <summary>Somebody who had nothing to do with it handles the complaint (R-KLT-2).</summary>
public sealed record KlachtToegewezen(Guid KlachtId, DateTimeOffset Op) : Klachtgebeurtenis(KlachtId, Op);
