using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Web.Components;

namespace OuderPortaal.Web.Overzichten;

/// <summary>The items of one kind, worded for the reader; the page and the file show the same.</summary>
/// <param name="Anker">"k-7a".</param>
/// <param name="Kop">Heading of the kind.</param>
/// <param name="Vindplaats">"Reglement artikel 7, onder 1".</param>
/// <param name="Regels">Lines of the table.</param>
public sealed record Overzichtsgroep(string Anker, string Kop, string Vindplaats, IReadOnlyList<GegevensRegel> Regels)
{
    private const string Onbekend = "Onbekend";

    /// <summary>The groups that hold something, in the order of article 7; what should not be there comes last.</summary>
    /// <param name="inhoud">The overview.</param>
    /// <param name="kloptNiet">Where a reader says that a line is wrong; null in a file.</param>
    /// <param name="klaar">The correction in which a line waits to be sent; null when there is none.</param>
    public static IReadOnlyList<Overzichtsgroep> Van(Overzichtsinhoud inhoud, Func<Overzichtsgegeven, string?>? kloptNiet = null, Func<Overzichtsgegeven, string?>? klaar = null)
    {
        var nummers = inhoud.Gegevens.ToDictionary(g => g.Id, g => g.Nummer);
        var documenten = inhoud.Documenten.Select((d, i) => (d.Id, Nummer: i + 1)).ToDictionary(d => d.Id, d => d.Nummer);
        var weg = inhoud.Weglatingen.Select((w, i) => (Weglating: w, Nummer: i + 1)).Where(w => w.Weglating.GegevenNummer is not null).ToLookup(w => w.Weglating.GegevenNummer!.Value);
        return [.. inhoud.Gegevens.GroupBy(g => g.Categorie).OrderBy(g => g.Key).Select(groep =>
        {
            var deel = Artikel7.Van(groep.Key);
            var vindplaats = groep.Key == Categorie.Buiten ? "Dit soort gegevens staat niet in ons reglement" : $"Reglement {deel.Reglement}";
            return new Overzichtsgroep($"k-{deel.Code}", deel.Kop, vindplaats, [.. groep.Select(Regel)]);
        })];

        GegevensRegel Regel(Overzichtsgegeven g) => new(
            g.Nummer,
            g.Label,
            g.Waarde ?? "",
            g.Doel ?? inhoud.Verwerkingen.FirstOrDefault(v => v.Categorieen.Contains(g.Categorie))?.Doel ?? Onbekend,
            Bron(g.Herkomst, inhoud.Vraag),
            g.Herkomst.Datum,
            [.. inhoud.Ontvangers.Where(o => o.Categorieen.Contains(g.Categorie)).Select(o => (Naam(o), o.Datum))],
            g.BewarenTot is { } tot ? $"{Datumtekst.DagMaand(tot)} {tot.Year}" : Overzichtsbewaring.StandaardCriterium,
            Uitleg(g),
            [.. weg[g.Nummer].Select(w => ($"Weggelaten: {w.Weglating.Omschrijving}", $"weg-{w.Nummer}"))],
            kloptNiet?.Invoke(g))
        {
            KlaarHref = klaar?.Invoke(g),
        };

        string? Uitleg(Overzichtsgegeven g)
        {
            var zinnen = new List<string>();
            if (g.Waarde == "") zinnen.Add("Hier staat alleen een kopje, verder niets.");
            if (g.Uitleg is not null) zinnen.Add(g.Uitleg);
            if (g.Aard == Aard.ProfessioneelOordeel) zinnen.Add(g.Herkomst.Soort is HerkomstSoort.Deskundige or HerkomstSoort.DeskundigeInstantie ? "Dit is het oordeel van een deskundige." : "Dit is een oordeel, geen feit.");
            if (g.Aard == Aard.Verklaring) zinnen.Add("Dit heeft iemand verteld.");
            if (g.BijGegevenId is { } bij && nummers.TryGetValue(bij, out var nummer)) zinnen.Add($"Hoort bij regel {nummer}.");
            if (g.DocumentId is { } document && documenten.TryGetValue(document, out var volgnummer)) zinnen.Add(g.Bladzijde is null ? $"Document {volgnummer}." : $"Document {volgnummer}, bladzijde {g.Bladzijde}.");
            if (g.Herkomst is { Soort: HerkomstSoort.Onbekend, Toelichting: { } toelichting } && g.Waarde is not null) zinnen.Add(toelichting);
            if (g.Markering.HasFlag(Markering.BuitenArt7)) zinnen.Add("Dit had hier niet mogen staan.");
            if (g.Markering.HasFlag(Markering.BronNietToegestaan)) zinnen.Add("Van deze bron mogen wij zonder toestemming niets bewaren.");
            if ((g.Markering & (Markering.BuitenArt7 | Markering.BronNietToegestaan)) != Markering.Geen) zinnen.Add("Wij kijken of het weg moet.");
            if (g.Markering.HasFlag(Markering.JuistheidBetwist)) zinnen.Add("Iemand zegt dat dit niet klopt. Wij kijken het na.");
            if (g.Markering.HasFlag(Markering.Afgeschermd)) zinnen.Add("Dit bewaren wij, maar wij gebruiken het niet.");
            return zinnen.Count == 0 ? null : string.Join(' ', zinnen);
        }
    }

    /// <summary>A name where there is one, otherwise the kind.</summary>
    public static string Naam(Ontvanger ontvanger) => ontvanger.Naam ?? ontvanger.Soort switch
    {
        OntvangerSoort.BevoegdGezagSchool => "Schoolbestuur",
        OntvangerSoort.Verwerker => "Een bedrijf dat voor ons werkt",
        OntvangerSoort.Overheid => "De overheid",
        OntvangerSoort.Deskundige => "Een deskundige",
        _ => "Iemand anders",
    };

    private static string Bron(Herkomst herkomst, Overzichtsvraag vraag)
    {
        if (herkomst.Naam is { } naam && naam == vraag.Verzoekernaam) return vraag.IsJeVorm ? "Jijzelf" : "Uzelf";
        if (herkomst.Soort == HerkomstSoort.SwvZelf) return "Wij zelf";
        return herkomst.Naam ?? herkomst.Soort switch
        {
            HerkomstSoort.Betrokkene => "De leerling",
            HerkomstSoort.Vertegenwoordiger => "Een ouder of verzorger",
            HerkomstSoort.School => "De school",
            HerkomstSoort.Deskundige => "Een deskundige",
            HerkomstSoort.DeskundigeInstantie => "Een instelling met deskundigen",
            HerkomstSoort.AndereBronMetToestemming => "Iemand anders, met toestemming",
            _ => Onbekend,
        };
    }
}
