namespace OuderPortaal.Domain.Klachten;

/// <summary>Staff recorded what the complaint is about: a request, a pupil, privacy, a notice of default (R-KLT-8, R-KLT-9).</summary>
public sealed record KlachtGekenmerkt(Guid KlachtId, DateTimeOffset Op) : Klachtgebeurtenis(KlachtId, Op);
