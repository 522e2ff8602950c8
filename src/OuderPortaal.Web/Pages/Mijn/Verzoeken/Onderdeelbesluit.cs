using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Brieven;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken;

/// <summary>What was decided about one item, as the letter says it, and how far it is.</summary>
/// <param name="Uitkomst">Yes, a part, no, or not here.</param>
/// <param name="Waarom">Reasons and what can be done instead, one paragraph each.</param>
/// <param name="Gedaan">Whether and when it was done; empty when nothing has to be.</param>
public sealed record Onderdeelbesluit(string Uitkomst, IReadOnlyList<string> Waarom, string Gedaan)
{
    public bool MagVerklaren { get; init; }

    public bool MagAfschermen { get; init; }

    /// <summary>The use stopped: erasing it can be asked (R-AM-29).</summary>
    public bool MagWegVragen { get; init; }

    /// <summary>The own words, as they came; empty when there are none.</summary>
    public string Verklaring { get; init; } = "";

    /// <summary>Of the own words, with their day.</summary>
    public string VerklaringKop { get; init; } = "";

    public static Onderdeelbesluit Van(Correctieonderdeel onderdeel, Correctie correctie, Verzoek verzoek, DateOnly vandaag, Stem t)
    {
        ArgumentNullException.ThrowIfNull(onderdeel);
        ArgumentNullException.ThrowIfNull(correctie);
        ArgumentNullException.ThrowIfNull(verzoek);
        var bezwaar = verzoek.Soort == VerzoekSoort.BezwaarVerwerking;
        List<string> waarom = [.. Brieftekst.Alineas(onderdeel.Motivering)];
        if (onderdeel.Oordeel == Onderdeeloordeel.NietInOnsBestand)
            waarom.Insert(0, t[Correctieteksten.BesluitNietHier]);
        else if (onderdeel is { Grond: { } grond, Oordeel: not Onderdeeloordeel.Toegewezen })
            waarom = [grond.Zin(t.Vorm), .. waarom, t.Met(Correctieteksten.BesluitRegel, grond.Artikel())];
        if (onderdeel.BewarenTot is { } tot && !onderdeel.IsToegewezen)
            waarom.Add(t.Met(Correctieteksten.BewarenTot, Datumtekst.Voluit(tot)));
        if (onderdeel.OpnieuwBekijken is { } dag)
            waarom.Add(t.Met(Correctieteksten.OpnieuwBekijken, Datumtekst.Voluit(dag)));
        if (correctie.WachtOpOpheffing(verzoek).Contains(onderdeel))
            waarom.Add(correctie.OpheffenVanaf is { } vanaf ? t.Met(onderdeel.IsToegewezen ? Bezwaarteksten.RestDichtTot : Bezwaarteksten.DichtTot, Datumtekst.Voluit(vanaf)) : t[onderdeel.IsToegewezen ? Bezwaarteksten.RestNogDicht : Bezwaarteksten.NogDicht]);
        return new(t[Uitkomsttekst(onderdeel.Oordeel, bezwaar)], waarom, Stand([.. correctie.Uitvoeringen.Where(u => u.OnderdeelId == onderdeel.Id)], vandaag, t))
        {
            MagVerklaren = onderdeel is { BiedtVerklaring: true, VerklaringOp: null },
            MagAfschermen = onderdeel.BiedtAfscherming,
            MagWegVragen = bezwaar && onderdeel.IsToegewezen,
            Verklaring = onderdeel.Verklaring,
            VerklaringKop = onderdeel.VerklaringOp is { } op ? t.Met(Correctieteksten.VerklaringStaatEr, Datumtekst.Voluit(Amsterdam.Datum(op))) : "",
        };
    }

    private static Tekst Uitkomsttekst(Onderdeeloordeel? oordeel, bool bezwaar) => oordeel switch
    {
        Onderdeeloordeel.Toegewezen when bezwaar => Bezwaarteksten.BesluitJa,
        Onderdeeloordeel.Afgewezen when bezwaar => Bezwaarteksten.BesluitNee,
        Onderdeeloordeel.Toegewezen => Correctieteksten.BesluitJa,
        Onderdeeloordeel.DeelsToegewezen => Correctieteksten.BesluitDeels,
        _ => Correctieteksten.BesluitNee,
    };

    private static string Stand(IReadOnlyList<Uitvoering> stappen, DateOnly vandaag, Stem t)
    {
        if (stappen.Count == 0)
            return "";
        if (stappen.All(s => s.IsKlaar))
            return t.Met(Correctieteksten.GedaanOp, Datumtekst.Voluit(Amsterdam.Datum(stappen.Max(s => s.BevestigdOp ?? s.GedaanOp)!.Value)));
        return stappen.Max(s => s.NietVoor) is { } na && na > vandaag
            ? t.Met(Correctieteksten.Geblokkeerd, Datumtekst.Voluit(na))
            : t.Met(Correctieteksten.NogTeDoen, Datumtekst.Voluit(stappen.Max(s => s.Uiterlijk)));
    }
}
