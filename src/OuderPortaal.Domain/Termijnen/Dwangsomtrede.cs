namespace OuderPortaal.Domain.Termijnen;

/// <summary>A number of days at one amount.</summary>
/// <param name="Dagen">Calendar days.</param>
/// <param name="EuroPerDag">Whole euros a day.</param>
public sealed record Dwangsomtrede(int Dagen, int EuroPerDag);
