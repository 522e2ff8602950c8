namespace OuderPortaal.Web.Components;

/// <summary>What a reader must be able to find about the samenwerkingsverband on every page.</summary>
public sealed record SwvGegevens
{
    public required string Naam { get; init; }

    public required string KorteNaam { get; init; }

    public required string Telefoon { get; init; }

    public required string Email { get; init; }

    public required string Openingstijden { get; init; }

    public required string Adres { get; init; }

    public required string Bezoekadres { get; init; }

    public required string FgNaam { get; init; }

    public required string FgEmail { get; init; }

    public required string SteunpuntNaam { get; init; }

    public required string SteunpuntUrl { get; init; }

    public required string ReglementVersie { get; init; }

    /// <summary>Host name as a person types it, without scheme.</summary>
    public required string PortaalAdres { get; init; }

    /// <summary>The number as a telephone dials it.</summary>
    public string TelefoonLink => "tel:+31" + string.Concat(Telefoon.Where(char.IsAsciiDigit)).TrimStart('0');
}
