using System.Globalization;

namespace OuderPortaal.Web.Import;

/// <summary>What has been read so far, over all files of one import, and the checks that need all of it.</summary>
internal sealed class Verzameling
{
    private readonly Dictionary<string, string> _gegevenIds = [];
    private readonly Dictionary<string, string> _documentIds = [];
    private readonly Dictionary<string, string> _bestandsnamen = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(Rij Rij, Veld Veld, string Id)> _verwijzingen = [];

    public Meldingen Meldingen { get; } = new();

    public Reiniger Reiniger { get; } = new();

    public List<IngelezenGegeven> Gegevens { get; } = [];

    public List<IngelezenOntvanger> Ontvangers { get; } = [];

    public List<IngelezenDocument> Documenten { get; } = [];

    /// <summary>Stops at the first row too many: nothing behind it is read.</summary>
    public static void Begrens(Importsoort soort, int aantal, string bestand)
    {
        var (max, wat) = soort switch
        {
            Importsoort.Gegevens => (Importgrenzen.Gegevens, "gegevens"),
            Importsoort.Ontvangers => (Importgrenzen.Ontvangers, "ontvangers"),
            _ => (Importgrenzen.Documenten, "documenten"),
        };
        if (aantal > max)
            throw new Importstop(new Importfout(bestand, null, null, string.Create(CultureInfo.GetCultureInfo("nl-NL"), $"Dit bestand heeft meer dan {max:N0} {wat}. Verdeel het over kleinere bestanden, of bel ons.")));
    }

    public void Lees(Importsoort soort, Rij rij)
    {
        switch (soort)
        {
            case Importsoort.Gegevens:
                if (Rijlezer.Gegeven(rij) is { } gegeven) Voeg(gegeven, rij);
                break;
            case Importsoort.Ontvangers:
                if (Rijlezer.Ontvanger(rij) is { } ontvanger) Ontvangers.Add(ontvanger);
                break;
            default:
                if (Rijlezer.Document(rij) is { } document) Voeg(document, rij);
                break;
        }
    }

    public Importresultaat Afronden()
    {
        foreach (var (rij, veld, id) in _verwijzingen)
        {
            if (veld == Veld.BijGegevenId && !_gegevenIds.ContainsKey(id))
                rij.Fout(veld, $"er is geen gegeven met id '{Reiniger.Toon(id)}'. Verbeter het id, of laat het leeg.");
            if (veld == Veld.DocumentId && !_documentIds.ContainsKey(id))
                rij.Fout(veld, $"er is geen document met id '{Reiniger.Toon(id)}'. Voeg het document toe aan de lijst met documenten, of laat het leeg.");
        }

        return Meldingen.Fouten.Count > 0
            ? Importresultaat.Geweigerd(Meldingen.Fouten, Meldingen.NogMeer)
            : Importresultaat.Gelukt(Gegevens, Ontvangers, Documenten, Reiniger.Burgerservicenummers);
    }

    private void Voeg(IngelezenGegeven gegeven, Rij rij)
    {
        if (!_gegevenIds.TryAdd(gegeven.Id, Waar(rij)))
            rij.Fout(Veld.Id, $"het id '{Reiniger.Toon(gegeven.Id)}' staat al op {_gegevenIds[gegeven.Id]}. Geef elk gegeven een eigen id.");
        if (gegeven.BijGegevenId == gegeven.Id)
            rij.Fout(Veld.BijGegevenId, "dit gegeven verwijst naar zichzelf. Vul het id van het andere gegeven in.");
        if (gegeven.BijGegevenId is { } bij) _verwijzingen.Add((rij, Veld.BijGegevenId, bij));
        if (gegeven.DocumentVerwijzing is { } document) _verwijzingen.Add((rij, Veld.DocumentId, document));
        Gegevens.Add(gegeven);
    }

    private void Voeg(IngelezenDocument document, Rij rij)
    {
        if (!_documentIds.TryAdd(document.Id, Waar(rij)))
            rij.Fout(Veld.DocumentId, $"het id '{Reiniger.Toon(document.Id)}' staat al op {_documentIds[document.Id]}. Geef elk document een eigen id.");
        if (!_bestandsnamen.TryAdd(document.Bestandsnaam, Waar(rij)))
            rij.Fout(Veld.Bestandsnaam, $"de bestandsnaam '{Reiniger.Toon(document.Bestandsnaam)}' staat al op {_bestandsnamen[document.Bestandsnaam]}. Noem elk bestand een keer.");
        Documenten.Add(document);
    }

    private static string Waar(Rij rij) => string.Create(CultureInfo.InvariantCulture, $"regel {rij.Regel}");
}
