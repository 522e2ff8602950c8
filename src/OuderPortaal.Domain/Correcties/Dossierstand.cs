using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Correcties;

/// <summary>
/// What the corrections and the objections to the use of one pupil say about the items of the file today: disputed, closed off, and the statements that travel with them (R-COR-4, R-COR-7). Derived
/// from the requests, never stored.
/// </summary>
public sealed class Dossierstand(IReadOnlyCollection<(Verzoek Verzoek, Correctie Correctie)> zaken)
{
    /// <summary>Kinds of article 7 of which something is closed off: a planned disclosure of them is refused.</summary>
    public IReadOnlySet<Categorie> Afgeschermd => Punten.Where(p => p.IsDicht)
        .SelectMany(p => p.GeldtVoorAlles ? Enum.GetValues<Categorie>() : p.Onderdeel.Categorie is { } een ? [een] : []).ToHashSet();

    /// <summary>
    /// Marks on the item with this id and of this kind: disputed while a request that says so is open; closed off once that is granted, and what is going to be erased from
    /// then on. An objection to the use closes off from its filing (R-AM-29): the line that was pointed at, or else everything. The kind that staff named counts only once
    /// the decision is known, and the rest stays closed until somebody lifted it. A document has no kind.
    /// </summary>
    public Markering Van(string sleutel, Categorie? categorie)
    {
        var markering = Punten.Any(p => (p.GeldtVoorAlles || (p.IsBezwaarInWoorden && p.Onderdeel.Categorie == categorie)) && p.IsDicht) ? Markering.Afgeschermd : Markering.Geen;
        foreach (var punt in Over(sleutel))
        {
            if (punt.Verzoek.IsOpen && punt.Onderdeel.Soort is CorrectieSoort.Verbetering or CorrectieSoort.Aanvulling)
                markering |= Markering.JuistheidBetwist;
            if (punt.IsDicht)
                markering |= Markering.Afgeschermd;
        }

        return markering;
    }

    /// <summary>The items with their marks, each statement right behind the item it belongs to, exactly as it was written.</summary>
    public IReadOnlyList<Gegevensinhoud> PasToe(IReadOnlyList<Gegevensinhoud> inhoud)
    {
        ArgumentNullException.ThrowIfNull(inhoud);
        return [.. inhoud.SelectMany(item => Over(item.Sleutel).Select(p => p.Onderdeel).Where(o => o.VerklaringOp is not null).Select(o => Verklaring(item, o))
            .Prepend(item with { Markering = item.Markering | Van(item.Sleutel, item.Categorie) }))];
    }

    private IEnumerable<Punt> Punten => zaken.SelectMany(z => z.Correctie.Onderdelen.Select(o => new Punt(z.Verzoek, z.Correctie, o)));

    private IEnumerable<Punt> Over(string sleutel) => Punten.Where(p => sleutel.Length > 0 && p.Onderdeel.Sleutel == sleutel);

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

    /// <summary>One item of one request about the pupil.</summary>
    private readonly record struct Punt(Verzoek Verzoek, Correctie Correctie, Correctieonderdeel Onderdeel)
    {
        // A document, and a line that could not be read any more, have an id that marks no item: they count as words.
        public bool IsBezwaarInWoorden => IsBezwaar && !Onderdeel.IsRegel;

        public bool GeldtVoorAlles => Onderdeel.Alles || (IsBezwaarInWoorden && (Onderdeel.Categorie is null || Verzoek.IsOpen || WachtOpOpheffing));

        public bool IsDicht => IsBezwaar
            ? Verzoek.IsOpen || (Verzoek.Besluit?.BekendgemaaktOp is not null && Onderdeel.IsToegewezen) || WachtOpOpheffing
            : Onderdeel.IsToegewezen && Onderdeel.Soort switch
            {
                CorrectieSoort.Afscherming => Verzoek.Status is VerzoekStatus.Uitvoering or VerzoekStatus.Uitgevoerd or VerzoekStatus.Afgesloten,
                CorrectieSoort.Verwijdering => Verzoek.Status is VerzoekStatus.Uitvoering,
                _ => false,
            };

        private bool IsBezwaar => Verzoek.Soort == VerzoekSoort.BezwaarVerwerking;

        private bool WachtOpOpheffing => Correctie.WachtOpOpheffing(Verzoek).Contains(Onderdeel);
    }
}
