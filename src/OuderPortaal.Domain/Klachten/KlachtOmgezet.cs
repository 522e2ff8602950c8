namespace OuderPortaal.Domain.Klachten;

/// <summary>The complaint is treated as bezwaar, with consent and its original date (R-KLT-6).</summary>
public sealed record KlachtOmgezet(Guid KlachtId, Guid BezwaarschriftId, DateTimeOffset Op) : Klachtgebeurtenis(KlachtId, Op);
