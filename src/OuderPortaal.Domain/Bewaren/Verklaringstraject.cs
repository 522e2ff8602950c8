using OuderPortaal.Domain.Leerlingen;

namespace OuderPortaal.Domain.Bewaren;

/// <summary>A traject on a certificate. Local dates.</summary>
public sealed record Verklaringstraject(TrajectSoort Soort, DateOnly? Begin, DateOnly Afloop, DateOnly BewaardTot);
