using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Web.Overzichten;

/// <summary>The request that an overview answers, as far as its reader needs it.</summary>
public sealed record Overzichtsvraag
{
    /// <summary>INZ-2026-00042; the only thing that a file name says.</summary>
    public required string Nummer { get; init; }

    public required VerzoekSoort Soort { get; init; }

    /// <summary>Local date.</summary>
    public required DateOnly OntvangenOp { get; init; }

    /// <summary>Version of the reglement in force on receipt (R-16-1); empty: that of the release.</summary>
    public string ReglementVersie { get; init; } = "";

    public required VerzoekerRol VerzoekerRol { get; init; }

    /// <summary>Part of the file that was asked for; null when all of it.</summary>
    public string? Reikwijdte { get; init; }

    /// <summary>Name of who asked, to say "uzelf" at what came from them; null on a request of an institution.</summary>
    public string? Verzoekernaam { get; init; }

    /// <summary>For the heading: "Alles wat wij over Noor hebben".</summary>
    public required string Voornaam { get; init; }

    /// <summary>First and last name of the person whose data it are.</summary>
    public required string Weergavenaam { get; init; }

    /// <summary>Required for Inzage (schema).</summary>
    public DateOnly? Geboortedatum { get; init; }

    /// <summary>Speak to the reader as "je" (R-AM-38): a pupil who asks.</summary>
    public bool IsJeVorm { get; init; }

    /// <summary>One or two sentences on what the reader can do against the besluit; null: only the complaint is named.</summary>
    public string? Rechtsmiddel { get; init; }
}
