using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Termijnen;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Web.Cijfers;

/// <summary>The figures of one kind of request, or of all together. True numbers, for who runs and who watches.</summary>
public sealed class Soortcijfers
{
    private readonly List<int> _doorlooptijden = [];
    private readonly List<int> _stildagen = [];
    private readonly Dictionary<Twijfel, (int Keer, int Dagen)> _stil = [];
    private readonly Dictionary<BesluitUitkomst, int> _uitkomsten = [];
    private readonly Dictionary<Weigeringsgrond, int> _gronden = [];
    private readonly Dictionary<Informatieweigering, int> _informatie = [];

    public int Ontvangen { get; private set; }

    public int OpTijd { get; private set; }

    public int TeLaat { get; private set; }

    public int Loopt { get; private set; }

    /// <summary>Not decided yet, after R.</summary>
    public int LooptTeLaat { get; private set; }

    public int Ingetrokken { get; private set; }

    /// <summary>Of those withdrawn: after R. They stay too late in all figures (R-TRM-13).</summary>
    public int IngetrokkenTeLaat { get; private set; }

    /// <summary>Ended without a besluit, because the pupil became 16 (D-13).</summary>
    public int Zestien { get; private set; }

    /// <summary>Of those ended because the pupil became 16: after R.</summary>
    public int ZestienTeLaat { get; private set; }

    /// <summary>Requests of which the term stood still for a day or more.</summary>
    public int Stilgestaan => _stildagen.Count;

    /// <summary>Calendar days.</summary>
    public int DagenStil => _stildagen.Sum();

    /// <summary>Calendar days, of the requests that stood still.</summary>
    public double? MediaanStil => Mediaan(_stildagen);

    /// <summary>Under AVG 12 lid 3; that is off, and then there are none (D-08).</summary>
    public int Verlengd { get; private set; }

    /// <summary>A new date was named because we would be late or were (D13); that extends nothing.</summary>
    public int NieuweDatum { get; private set; }

    /// <summary>Refused in whole or in part with a reason in own words, without a ground from a list.</summary>
    public int EigenWoorden { get; private set; }

    /// <summary>Calendar days from receipt to the besluit.</summary>
    public double? Mediaandagen => Mediaan(_doorlooptijden);

    /// <summary>Of how many questions the term stood still for this reason, and how many calendar days that were; a day counts for one question only.</summary>
    public (int Keer, int Dagen) Stil(Twijfel reden) => _stil.GetValueOrDefault(reden);

    public int Besloten(BesluitUitkomst uitkomst) => _uitkomsten.GetValueOrDefault(uitkomst);

    /// <summary>Items, not requests.</summary>
    public int Afgewezen(Weigeringsgrond grond) => _gronden.GetValueOrDefault(grond);

    public int Afgewezen(Informatieweigering grond) => _informatie.GetValueOrDefault(grond);

    /// <summary>The middle one in order of size, or the middle between two; null without any.</summary>
    public static double? Mediaan(IReadOnlyCollection<int> getallen)
    {
        ArgumentNullException.ThrowIfNull(getallen);
        if (getallen.Count == 0)
            return null;
        var rij = getallen.Order().ToList();
        var midden = rij.Count / 2;
        return rij.Count % 2 == 1 ? rij[midden] : (rij[midden - 1] + rij[midden]) / 2.0;
    }

    internal void Tel(Verzoekrij rij, Termijn termijn, IReadOnlyList<(Bewijsfeit Vraag, Opschorting Opschorting)> vragen, DateTimeOffset nu)
    {
        Ontvangen++;
        var laat = termijn.IsTeLaat(rij.Einde ?? nu);
        TelAfloop(rij, laat);
        TelStil(termijn, vragen, Amsterdam.Datum(rij.Einde ?? nu));
        if (termijn.Verlenging is not null)
            Verlengd++;
        if (rij.VerwachtOp is not null)
            NieuweDatum++;
    }

    internal void Tel(Weigeringsgrond grond, int aantal) => _gronden[grond] = Afgewezen(grond) + aantal;

    private void TelAfloop(Verzoekrij rij, bool laat)
    {
        if (rij.Dagen is { } dagen)
        {
            _doorlooptijden.Add(dagen);
            _ = laat ? TeLaat++ : OpTijd++;
            TelBesluit(rij);
        }
        else if (rij.Status == VerzoekStatus.Ingetrokken)
        {
            Ingetrokken++;
            IngetrokkenTeLaat += laat ? 1 : 0;
        }
        else if (rij.GeslotenOp is not null)
        {
            Zestien++;
            ZestienTeLaat += laat ? 1 : 0;
        }
        else
        {
            _ = laat ? LooptTeLaat++ : Loopt++;
        }
    }

    private void TelBesluit(Verzoekrij rij)
    {
        var uitkomst = rij.Uitkomst!.Value;
        _uitkomsten[uitkomst] = Besloten(uitkomst) + 1;
        if (rij.Informatieweigering is { } weigering)
            _informatie[weigering] = Afgewezen(weigering) + 1;
        else if (uitkomst is BesluitUitkomst.Afgewezen or BesluitUitkomst.DeelsToegewezen && !rij.Soort.HeeftOnderdelen())
            EigenWoorden++;
    }

    /// <summary>The days up to and including the end, or today: a pause that is still on has not lasted longer than that.</summary>
    private void TelStil(Termijn termijn, IReadOnlyList<(Bewijsfeit Vraag, Opschorting Opschorting)> vragen, DateOnly totEnMet)
    {
        var dagen = Math.Max(0, totEnMet.DayNumber - termijn.T0.DayNumber) - termijn.VerstrekenDagen(totEnMet);
        if (dagen == 0)
            return;
        _stildagen.Add(dagen);
        var rest = dagen;
        foreach (var (vraag, opschorting) in vragen.OrderBy(v => v.Opschorting.Gevraagd))
        {
            var oordeel = termijn.Opschortingen.First(o => ReferenceEquals(o.Opschorting, opschorting));
            // A stand-still without an end has no list of days: it takes what is left (R-AM-18c).
            var eigen = oordeel is { HeeftEffect: true, StilDagen.Count: 0 } && termijn.HeeftGeenEinde && opschorting.Geleverd is null ? rest : oordeel.StilDagen.Count(d => d <= totEnMet);
            if (eigen == 0)
                continue;
            rest -= eigen;
            var (keer, samen) = Stil(vraag.Twijfel);
            _stil[vraag.Twijfel] = (keer + 1, samen + eigen);
        }
    }
}
