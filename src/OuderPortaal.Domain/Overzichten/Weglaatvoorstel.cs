namespace OuderPortaal.Domain.Overzichten;

/// <summary>A place that probably belongs to another parent: a person decides (R-VTG-24). Its ground is always the rights of others.</summary>
/// <param name="GegevenId">The item.</param>
/// <param name="Volgnummer">Its number.</param>
/// <param name="Passage">The words as they stand in it; null: the whole item.</param>
/// <param name="Omschrijving">What stands in their place.</param>
public sealed record Weglaatvoorstel(Guid GegevenId, int Volgnummer, string? Passage, string Omschrijving);
