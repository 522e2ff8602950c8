using System.Globalization;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Pages.Secretariaat;

namespace OuderPortaal.Web.Cijfers;

/// <summary>What we count, in order, said once for the page and the file.</summary>
public static class Cijferregels
{
    public static IReadOnlyList<Cijferregel> Alle { get; } =
    [
        new("Hoe het liep", "Ontvangen", c => c.Ontvangen),
        new("Hoe het liep", "Op tijd beslist", c => c.OpTijd),
        new("Hoe het liep", "Te laat beslist", c => c.TeLaat),
        new("Hoe het liep", "Loopt nog, op tijd", c => c.Loopt),
        new("Hoe het liep", "Loopt nog, te laat", c => c.LooptTeLaat),
        new("Hoe het liep", "Ingetrokken", c => c.Ingetrokken),
        new("Hoe het liep", "Waarvan na de laatste dag ingetrokken", c => c.IngetrokkenTeLaat, AlsErIs: true),
        new("Hoe het liep", "Gestopt: de leerling werd 16", c => c.Zestien, AlsErIs: true),
        new("Hoe het liep", "Waarvan na de laatste dag gestopt", c => c.ZestienTeLaat, AlsErIs: true),
        new("Hoe lang het duurde", "Dagen van ontvangst tot beslissing (mediaan)", c => c.Mediaandagen),
        new("De tijd stond stil", "Verzoeken waarbij de tijd stilstond", c => c.Stilgestaan),
        new("De tijd stond stil", "Dagen samen", c => c.DagenStil),
        new("De tijd stond stil", "Dagen per verzoek dat stilstond (mediaan)", c => c.MediaanStil),
        .. Enum.GetValues<Twijfel>().SelectMany(Stil),
        new("Meer tijd", "Verlengd", c => c.Verlengd),
        new("Meer tijd", "Nieuwe datum genoemd", c => c.NieuweDatum),
        .. Enum.GetValues<BesluitUitkomst>().Select(u => new Cijferregel("Wat wij beslisten", Tekst(u), c => c.Besloten(u))),
        .. Enum.GetValues<Weigeringsgrond>().Select(g => new Cijferregel("Waarom wij afwezen", $"{Woorden.Van(g)} (onderdelen)", c => c.Afgewezen(g), AlsErIs: true)),
        .. Enum.GetValues<Informatieweigering>().Select(g => new Cijferregel("Waarom wij afwezen", Zin(Woorden.Van(g)), c => c.Afgewezen(g), AlsErIs: true)),
        new("Waarom wij afwezen", "In eigen woorden, niet uit een lijst", c => c.EigenWoorden, AlsErIs: true),
    ];

    /// <summary>Dutch, with one decimal at most; a dash where there is nothing to say.</summary>
    public static string Tekst(double? getal) => getal?.ToString("0.#", CultureInfo.GetCultureInfo("nl-NL")) ?? "-";

    private static IEnumerable<Cijferregel> Stil(Twijfel reden) =>
    [
        new("De tijd stond stil", $"{Woorden.Van(reden)}: keer", c => c.Stil(reden).Keer, AlsErIs: true),
        new("De tijd stond stil", $"{Woorden.Van(reden)}: dagen", c => c.Stil(reden).Dagen, AlsErIs: true),
    ];

    private static string Tekst(BesluitUitkomst uitkomst) => uitkomst switch
    {
        BesluitUitkomst.Toegewezen => "Toegewezen",
        BesluitUitkomst.DeelsToegewezen => "Deels toegewezen",
        BesluitUitkomst.Afgewezen => "Afgewezen",
        BesluitUitkomst.BuitenBehandeling => "Niet in behandeling: het bewijs kwam niet",
        _ => "Geen gegevens gevonden",
    };

    private static string Zin(string tekst) => char.ToUpperInvariant(tekst[0]) + tekst[1..];
}
