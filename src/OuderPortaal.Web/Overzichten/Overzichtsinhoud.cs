using OuderPortaal.Domain.Instellingen;
using OuderPortaal.Domain.Overzichten;

namespace OuderPortaal.Web.Overzichten;

/// <summary>Everything that an overview says (regels B5), without what its reader does not get. The page, the JSON, the HTML file and the zip are made from this.</summary>
public sealed record Overzichtsinhoud
{
    public required Guid OverzichtId { get; init; }

    public required Overzichtsvraag Vraag { get; init; }

    /// <summary>State of the file: local date of receipt or later (R-INZ-11).</summary>
    public required DateOnly Peildatum { get; init; }

    /// <summary>Controller, FG and portal.</summary>
    public required Samenwerkingsverband Swv { get; init; }

    public required IReadOnlyList<Verwerking> Verwerkingen { get; init; }

    /// <summary>In the order of their numbers.</summary>
    public required IReadOnlyList<Overzichtsgegeven> Gegevens { get; init; }

    public required IReadOnlyList<Ontvanger> Ontvangers { get; init; }

    /// <summary>Functions, never names (R-INZ-6).</summary>
    public required IReadOnlyList<Toegangsregel> Toegang { get; init; }

    public required IReadOnlyList<Overzichtsbewaring> Bewaren { get; init; }

    public required IReadOnlyList<Overzichtsrecht> Rechten { get; init; }

    public required IReadOnlyList<Overzichtsweglating> Weglatingen { get; init; }

    /// <summary>In the order of the zip; what was left out as a whole is not here.</summary>
    public required IReadOnlyList<Overzichtsdocument> Documenten { get; init; }

    public required IReadOnlyList<Overzichtszoeking> Zoekingen { get; init; }

    /// <summary>Kinds of article 7 of which nothing is held (R-INZ-3).</summary>
    public required IReadOnlyList<Categorie> LegeCategorieen { get; init; }

    public required string ReglementVersie { get; init; }

    /// <summary>UTC instant.</summary>
    public required DateTimeOffset SamengesteldOp { get; init; }

    /// <summary>A second person released it (R-INZ-10).</summary>
    public bool VierOgen { get; init; }

    /// <summary>How a computer decides on its own; null: it does not (AVG 15 lid 1 h).</summary>
    public string? GeautomatiseerdeBesluiten { get; init; }

    /// <summary>Safeguards of a transfer outside the EU; null: there is none (AVG 15 lid 2).</summary>
    public string? DoorgifteDerdeLanden { get; init; }

    /// <summary>AVG 15 lid 1, also when the answer is no (R-INZ-1).</summary>
    public bool WordenGegevensVerwerkt => Gegevens.Count > 0 || Documenten.Count > 0;

    /// <summary>Takes an overview as it is composed, without the passages, items and documents that are left out.</summary>
    /// <param name="overzicht">With its collections loaded.</param>
    /// <param name="vraag">The request.</param>
    /// <param name="swv">As it was at the release.</param>
    /// <param name="samengesteldOp">UTC instant of release.</param>
    public static Overzichtsinhoud Van(Gegevensoverzicht overzicht, Overzichtsvraag vraag, Samenwerkingsverband swv, DateTimeOffset samengesteldOp)
    {
        // An order of its own for every list: the same bytes, and so the same hash, each time it is read.
        var gegevens = overzicht.Gegevens.OrderBy(g => g.Volgnummer).Select(g => Overzichtsgegeven.Van(overzicht, g)).ToList();
        var documenten = overzicht.Documenten.ToDictionary(d => d.Id);
        var perId = overzicht.Gegevens.ToDictionary(g => g.Id);
        var aanwezig = gegevens.Select(g => g.Categorie).ToHashSet();
        var toestemming = overzicht.Ontvangers.Any(o => o.Grond == Verstrekkingsgrond.Toestemming) || gegevens.Exists(g => g.Herkomst.Soort == HerkomstSoort.AndereBronMetToestemming);
        return new Overzichtsinhoud
        {
            OverzichtId = overzicht.Id,
            Vraag = vraag,
            Peildatum = vraag.OntvangenOp,
            Swv = swv,
            Verwerkingen = swv.Verwerkingen,
            Gegevens = gegevens,
            Ontvangers = [.. overzicht.Ontvangers.OrderBy(o => o.Soort).ThenBy(o => o.Datum ?? DateOnly.MaxValue).ThenBy(o => o.Naam, StringComparer.Ordinal).ThenBy(o => o.Id).Select(o => o.Ontvanger)],
            Toegang = swv.Toegangslijst,
            Bewaren = Overzichtsbewaring.Uit(gegevens),
            Rechten = [.. Enum.GetValues<Overzichtsrecht>().Where(r => r != Overzichtsrecht.IntrekkenToestemming || toestemming)],
            Weglatingen = [.. overzicht.Weglatingen.OrderBy(w => w.Id).Select(w => new Overzichtsweglating(
                w.Grond,
                w.Omschrijving,
                w.GegevenId is { } id ? perId[id].Volgnummer : null,
                w.DocumentId is { } document ? documenten[document].Sleutel : null,
                w.GegevenId is { } g ? Math.Max(1, w.AantalPlaatsen(perId[g].Waarde)) : 1))
                .OrderBy(w => w.GegevenNummer ?? int.MaxValue)],
            Documenten = [.. overzicht.Documenten.Where(d => !overzicht.IsWeggelaten(d)).OrderBy(d => d.Sleutel, StringComparer.Ordinal).Select(d =>
                new Overzichtsdocument(d.Sleutel, d.KluisbestandId, d.Titel, d.Datum, d.MediaType, d.Sha256, d.Geredigeerd))],
            Zoekingen = [.. overzicht.Zoekingen.OrderBy(z => swv.Bronnen.TakeWhile(bron => bron != z.Bron).Count()).ThenBy(z => z.Bron, StringComparer.Ordinal).Select(z => new Overzichtszoeking(z.Bron, z.DoorzochtOp, z.Resultaat))],
            LegeCategorieen = [.. Artikel7.Onderdelen.Select(o => o.Categorie).Where(c => !aanwezig.Contains(c))],
            ReglementVersie = vraag.ReglementVersie.Length > 0 ? vraag.ReglementVersie : swv.ReglementVersie,
            SamengesteldOp = samengesteldOp,
            VierOgen = overzicht.VrijgegevenDoor is { } vrijgever && !overzicht.Samenstellers.Contains(vrijgever),
        };
    }
}
