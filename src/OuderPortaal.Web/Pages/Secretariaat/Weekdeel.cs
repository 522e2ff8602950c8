namespace OuderPortaal.Web.Pages.Secretariaat;

/// <summary>One part of the week.</summary>
/// <param name="Kop">Heading.</param>
/// <param name="Regels">The first of them, most urgent on top; as many as fit on a sheet together with the other parts.</param>
/// <param name="Aantal">All of them, as the screen behind it counts; stops at <see cref="Werkvoorraad.TelGrens"/>.</param>
/// <param name="Scherm">The screen with all of them.</param>
public sealed record Weekdeel(string Kop, IReadOnlyList<Weekregel> Regels, int Aantal, string Scherm)
{
    /// <summary>How many stand only on that screen: "7", "99+"; null when all are here.</summary>
    public string? Rest => Aantal >= Werkvoorraad.TelGrens ? "99+" : Aantal > Regels.Count ? $"{Aantal - Regels.Count}" : null;
}
