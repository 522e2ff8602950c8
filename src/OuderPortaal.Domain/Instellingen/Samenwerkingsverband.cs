namespace OuderPortaal.Domain.Instellingen;

/// <summary>Who the SWV of this installation is: everything that stands on letters and pages (R-1-5). Installation data, never code.</summary>
public sealed record Samenwerkingsverband
{
    public required string Naam { get; init; }

    /// <summary>Short name in the header.</summary>
    public required string KorteNaam { get; init; }

    /// <summary>PO or VO.</summary>
    public required string Sector { get; init; }

    /// <summary>Postal address in one line.</summary>
    public required string Adres { get; init; }

    /// <summary>Where people come to the desk.</summary>
    public required string Bezoekadres { get; init; }

    public required string Telefoon { get; init; }

    public required string Email { get; init; }

    public required string Openingstijden { get; init; }

    public required string Kvk { get; init; }

    /// <summary>Address that a parent types in the browser, without https.</summary>
    public required string PortaalAdres { get; init; }

    public required string FgNaam { get; init; }

    public required string FgEmail { get; init; }

    /// <summary>The ouder- en jeugdsteunpunt.</summary>
    public required string SteunpuntNaam { get; init; }

    public required string SteunpuntUrl { get; init; }

    /// <summary>Where a complaint about the directeur goes (R-AM-13).</summary>
    public required string Bestuurscontact { get; init; }

    /// <summary>Version of the reglement in force.</summary>
    public required string ReglementVersie { get; init; }

    public required IReadOnlyList<School> Scholen { get; init; }

    /// <summary>Places that must be searched for an overview (R-INZ-4).</summary>
    public required IReadOnlyList<string> Bronnen { get; init; }

    /// <summary>The access list of article 8.2: functions, never names (R-INZ-6).</summary>
    public required IReadOnlyList<Toegangsregel> Toegangslijst { get; init; }

    /// <summary>Why the SWV processes data, on which ground (R-PP-1, R-INL-1).</summary>
    public required IReadOnlyList<Verwerking> Verwerkingen { get; init; }
}
