using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Correcties;

/// <summary>
/// What the corrections about one pupil say about the items of the file today: disputed, closed off, and the statements that travel with them (R-COR-4, R-COR-7). Derived
/// from the requests, never stored.
/// </summary>
public sealed class Dossierstand(IReadOnlyCollection<(Verzoek Verzoek, Correctie Correctie)> zaken)
{
    /// <summary>Kinds of article 7 of which something is closed off: a planned disclosure of them is refused.</summary>
    public IReadOnlySet<Categorie> Afgeschermd => Onderdelen.Where(IsDicht)
        .SelectMany(o => GeldtVoorAlles(o) ? Enum.GetValues<Categorie>() : o.Onderdeel.Categorie is { } een ? [een] : []).ToHashSet();

    /// <summary>
    /// Marks on the item with this id and of this kind: disputed while a request that says so is open; closed off once that is granted, and what is going to be erased from
    /// then on. An objection to the use closes off from its filing (R-AM-29): the line that was pointed at, or else everything. The kind that staff named counts only once
    /// the decision is known, and the rest stays closed until somebody lifted it.
    /// </summary>
    public Markering Van(string sleutel, Categorie categorie)
    {
        var markering = Onderdelen.Any(o => (GeldtVoorAlles(o) || (IsBezwaarInWoorden(o) && o.Onderdeel.Categorie == categorie)) && IsDicht(o)) ? Markering.Afgeschermd : Markering.Geen;
        foreach (var zaak in Over(sleutel))
        {
            if (zaak.Verzoek.IsOpen && zaak.Onderdeel.Soort is CorrectieSoort.Verbetering or CorrectieSoort.Aanvulling)
                markering |= Markering.JuistheidBetwist;
            if (IsDicht(zaak))
                markering |= Markering.Afgeschermd;
        }

        return markering;
    }

    /// <summary>The items with their marks, each statement right behind the item it belongs to, exactly as it was written.</summary>
    public IReadOnlyList<Gegevensinhoud> PasToe(IReadOnlyList<Gegevensinhoud> inhoud)
    {
        ArgumentNullException.ThrowIfNull(inhoud);
        return [.. inhoud.SelectMany(item => Over(item.Sleutel).Select(o => o.Onderdeel).Where(o => o.VerklaringOp is not null).Select(o => Verklaring(item, o))
            .Prepend(item with { Markering = item.Markering | Van(item.Sleutel, item.Categorie) }))];
    }

    private IEnumerable<(Verzoek Verzoek, Correctie Correctie, Correctieonderdeel Onderdeel)> Onderdelen => zaken.SelectMany(z => z.Correctie.Onderdelen.Select(o => (z.Verzoek, z.Correctie, o)));

    private IEnumerable<(Verzoek Verzoek, Correctie Correctie, Correctieonderdeel Onderdeel)> Over(string sleutel) => Onderdelen.Where(o => sleutel.Length > 0 && o.Onderdeel.Sleutel == sleutel);

    // A document, and a line that could not be read any more, have an id that marks no item: they count as words.
    private static bool IsBezwaarInWoorden((Verzoek Verzoek, Correctie Correctie, Correctieonderdeel Onderdeel) zaak) =>
        zaak.Verzoek.Soort == VerzoekSoort.BezwaarVerwerking && !zaak.Onderdeel.IsRegel;

    private static bool GeldtVoorAlles((Verzoek Verzoek, Correctie Correctie, Correctieonderdeel Onderdeel) zaak) =>
        zaak.Onderdeel.Alles
        || (IsBezwaarInWoorden(zaak) && (zaak.Onderdeel.Categorie is null || zaak.Verzoek.IsOpen || zaak.Correctie.WachtOpOpheffing(zaak.Verzoek).Contains(zaak.Onderdeel)));

    private static bool IsDicht((Verzoek Verzoek, Correctie Correctie, Correctieonderdeel Onderdeel) zaak) => zaak.Verzoek.Soort == VerzoekSoort.BezwaarVerwerking
        ? zaak.Verzoek.IsOpen || (zaak.Verzoek.Besluit?.BekendgemaaktOp is not null && zaak.Onderdeel.IsToegewezen) || zaak.Correctie.WachtOpOpheffing(zaak.Verzoek).Contains(zaak.Onderdeel)
        : IsDicht(zaak.Verzoek, zaak.Onderdeel);

    private static bool IsDicht(Verzoek verzoek, Correctieonderdeel onderdeel) =>
        onderdeel.IsToegewezen
        && (verzoek.Status is VerzoekStatus.Uitvoering || (verzoek.Status is VerzoekStatus.Uitgevoerd or VerzoekStatus.Afgesloten && onderdeel.Soort == CorrectieSoort.Afscherming))
        && onderdeel.Soort is CorrectieSoort.Afscherming or CorrectieSoort.Verwijdering;

    private static Gegevensinhoud Verklaring(Gegevensinhoud item, Correctieonderdeel onderdeel) => new()
    {
        Sleutel = $"verklaring-{onderdeel.Id:N}",
        Categorie = item.Categorie,
        Label = "Eigen verklaring bij het vorige gegeven",
        Waarde = onderdeel.Verklaring,
        Herkomst = new Herkomst(HerkomstSoort.Vertegenwoordiger),
        Bijzonder = item.Bijzonder,
        Aard = Aard.Verklaring,
        Betreft = item.Betreft,
        VastgelegdOp = Amsterdam.Datum(onderdeel.VerklaringOp!.Value),
        Bronsysteem = item.Bronsysteem,
        BijSleutel = item.Sleutel,
    };
}
