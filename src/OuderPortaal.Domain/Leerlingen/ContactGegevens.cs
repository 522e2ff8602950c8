namespace OuderPortaal.Domain.Leerlingen;

/// <summary>What the file holds of somebody around a pupil, as one value.</summary>
/// <param name="Naam">First and last name.</param>
/// <param name="Relatie">What the file says that this person is.</param>
/// <param name="Adres">Postal address in one line, empty when unknown.</param>
/// <param name="AdresSinds">Local date since which this address stands in the file; null: from today, or as it was when nothing changed.</param>
/// <param name="Telefoon">Number to call back, empty when unknown.</param>
/// <param name="GeheimAdres">Never shown to another person (R-VTG-22).</param>
public sealed record ContactGegevens(string Naam, Contactrelatie Relatie, string Adres, DateOnly? AdresSinds, string Telefoon, bool GeheimAdres);
