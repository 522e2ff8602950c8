using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Web.Cijfers;

/// <summary>What everybody may read about one whole year: totals, without small numbers (R-AM-33).</summary>
public sealed class Jaarcijfers
{
    private static readonly string[] Aflopen = ["Op tijd een antwoord", "Te laat", "Gestopt, of nog bezig"];

    private Jaarcijfers(int jaar) => Jaar = jaar;

    public int Jaar { get; }

    /// <summary>Null when it cannot be told without a small number being computed from it: then nothing of the year is told.</summary>
    public Cel? Ontvangen { get; private init; }

    /// <summary>How it ended.</summary>
    public IReadOnlyList<(string Naam, Cel Aantal)> Afloop { get; private init; } = [];

    /// <summary>What they were about.</summary>
    public IReadOnlyList<(string Naam, Cel Aantal)> Soorten { get; private init; } = [];

    /// <summary>Requests of which the term stood still; null when that cannot be told.</summary>
    public Cel? Stilgestaan { get; private init; }

    /// <summary>Calendar days within which half of the answers came; null with fewer than ten answers.</summary>
    public double? Mediaandagen { get; private init; }

    public static Jaarcijfers Van(Cijferblad blad)
    {
        ArgumentNullException.ThrowIfNull(blad);
        var c = blad.Samen;
        var laat = c.TeLaat + c.LooptTeLaat + c.IngetrokkenTeLaat + c.ZestienTeLaat;
        var soorten = Enum.GetValues<VerzoekSoort>();
        if (Celbeveiliging.Verberg([c.OpTijd, laat, c.Ontvangen - c.OpTijd - laat]) is not { } afloop || Celbeveiliging.Verberg([.. soorten.Select(s => blad.Van(s).Ontvangen)]) is not { } over)
            return new(blad.Periode.Jaar);
        return new(blad.Periode.Jaar)
        {
            Ontvangen = afloop.Totaal,
            Afloop = [.. Aflopen.Zip(afloop.Delen)],
            Soorten = [.. soorten.Select(Tekst).Zip(over.Delen)],
            Stilgestaan = Celbeveiliging.Verberg(c.Stilgestaan, c.Ontvangen),
            Mediaandagen = c.OpTijd + c.TeLaat >= Celbeveiliging.Grens ? c.Mediaandagen : null,
        };
    }

    private static string Tekst(VerzoekSoort soort) => soort switch
    {
        VerzoekSoort.Inzage => "Zien wat wij over een leerling hebben",
        VerzoekSoort.InzageEigenGegevens => "Zien wat wij over uzelf hebben",
        VerzoekSoort.BezwaarVerwerking => "Bezwaar tegen gebruik van gegevens",
        VerzoekSoort.Informatieverzoek377c => "Vragen van een ouder zonder gezag",
        VerzoekSoort.ExtraKopie => "Nog een kopie",
        _ => "Iets verbeteren of weghalen",
    };
}
