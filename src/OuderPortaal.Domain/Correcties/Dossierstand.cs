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
    public IReadOnlySet<Categorie> Afgeschermd => Onderdelen.Where(o => IsDicht(o.Verzoek, o.Onderdeel))
        .SelectMany(o => o.Onderdeel.Alles ? Enum.GetValues<Categorie>() : o.Onderdeel.Categorie is { } een ? [een] : []).ToHashSet();

    /// <summary>Marks on the item with this id: disputed while a request that says so is open; closed off once that is granted, and what is going to be erased from then on.</summary>
    public Markering Van(string sleutel)
    {
        var markering = Onderdelen.Any(o => o.Onderdeel.Alles && IsDicht(o.Verzoek, o.Onderdeel)) ? Markering.Afgeschermd : Markering.Geen;
        foreach (var (verzoek, onderdeel) in Over(sleutel))
        {
            if (verzoek.IsOpen && onderdeel.Soort is CorrectieSoort.Verbetering or CorrectieSoort.Aanvulling)
                markering |= Markering.JuistheidBetwist;
            if (IsDicht(verzoek, onderdeel))
                markering |= Markering.Afgeschermd;
        }

        return markering;
    }

    /// <summary>The items with their marks, each statement right behind the item it belongs to, exactly as it was written.</summary>
    public IReadOnlyList<Gegevensinhoud> PasToe(IReadOnlyList<Gegevensinhoud> inhoud)
    {
        ArgumentNullException.ThrowIfNull(inhoud);
        return [.. inhoud.SelectMany(item => Over(item.Sleutel).Select(o => o.Onderdeel).Where(o => o.VerklaringOp is not null).Select(o => Verklaring(item, o))
            .Prepend(item with { Markering = item.Markering | Van(item.Sleutel) }))];
    }

    private IEnumerable<(Verzoek Verzoek, Correctieonderdeel Onderdeel)> Onderdelen => zaken.SelectMany(z => z.Correctie.Onderdelen.Select(o => (z.Verzoek, o)));

    private IEnumerable<(Verzoek Verzoek, Correctieonderdeel Onderdeel)> Over(string sleutel) => Onderdelen.Where(o => sleutel.Length > 0 && o.Onderdeel.Sleutel == sleutel);

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
