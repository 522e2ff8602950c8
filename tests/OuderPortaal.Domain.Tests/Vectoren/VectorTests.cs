using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Termijnen;

namespace OuderPortaal.Tests.Vectoren;

public sealed partial class VectorTests
{
    private static readonly Werkdagkalender Kalender = Werkdagkalender.Standaard;

    [Theory]
    [MemberData(nameof(Vectorbestanden.Alle), MemberType = typeof(Vectorbestanden))]
    public void Vector_WhenComputed_GivesExactlyWhatItExpects(string bestand, string soort, string inhoud)
    {
        Assert.False(soort == Vectorbestanden.Onleesbaar, $"{bestand}: {inhoud}");
        using var document = JsonDocument.Parse(inhoud);

        var verwacht = Bereken(soort, new Vector(document.RootElement));

        Assert.True(verwacht.Vergeleken > 0, $"{bestand}: nothing is expected of this vector\n{inhoud}");
        Assert.True(verwacht.Verschillen.Count == 0, $"{bestand}: {string.Join("; ", verwacht.Verschillen)}\n{inhoud}");
    }

    [Theory]
    [InlineData("{ \"termijnen\": [ ", "no valid JSON")]
    [InlineData("[]", "one object")]
    [InlineData("{ \"dwangsom\": {} }", "must be a list")]
    [InlineData("{ \"leeftijd\": [ { \"geboren\": \"2010-01-01\" } ] }", "number 1 is no object with an \"id\"")]
    public void Bestand_WhenMalformed_BecomesARowThatSaysWhy(string tekst, string melding)
    {
        var rij = Assert.Single(Vectorbestanden.Lees("stuk.json", tekst));

        Assert.Equal(Vectorbestanden.Onleesbaar, rij.Data.Item2);
        Assert.Contains(melding, rij.Data.Item3, StringComparison.Ordinal);
    }

    [Fact]
    public void Bestand_WithUnknownKeysOnly_HasNoVectors() => Assert.Empty(Vectorbestanden.Lees("leeg.json", "{ \"anders\": 1 }"));

    [Fact]
    public void Map_HoldsVectorsOfEveryKind() =>
        Assert.Equal(Vectorbestanden.Soorten.Order(), Vectorbestanden.Alle().Select(r => r.Data.Item2).Distinct().Order());

    private static Vector Bereken(string soort, Vector vector) => soort switch
    {
        "termijnen" => Termijnen(vector),
        "verlenging" => Verlengingen(vector),
        "leeftijd" => Leeftijd(vector),
        "dwangsom" => Dwangsommen(vector),
        "overig" => Overig(vector),
        "bewaren" => Bewaren(vector),
        _ => throw new ArgumentOutOfRangeException(nameof(soort), soort, null),
    };

    private static Vector Termijnen(Vector vector)
    {
        var termijn = Termijn.Bereken(
            vector.Datum("ontvangen"), vector.Opschortingen(), null, vector.Instellingen(TermijnInstellingen.Standaard), Kalender);

        var verwacht = vector.Verwacht;
        verwacht.Vergelijk("t0", termijn.T0);
        verwacht.Vergelijk("n", termijn.HeeftGeenEinde && verwacht.IsLeeg("n") ? null : termijn.N);
        verwacht.Vergelijk("r0", termijn.R0);
        verwacht.Vergelijk("uiterlijk", termijn.Uiterlijk);
        verwacht.Vergelijk("teLaatVanafUtc", termijn.TeLaatVanaf);
        verwacht.Vergelijk("streef", termijn.Streef);
        verwacht.Vergelijk("avgGrens", termijn.AvgGrens);
        verwacht.Vergelijk("genegeerd", termijn.Genegeerd);
        return verwacht;
    }

    private static Vector Verlengingen(Vector vector)
    {
        var verlenging = new Verlenging(vector.Datum("bericht"), vector.Datum("nieuweDatum"));
        var instellingen = vector.Instellingen(TermijnInstellingen.Standaard with { AvgVerlengingToegestaan = true });
        var termijn = Termijn.Bereken(vector.Datum("ontvangen"), vector.Opschortingen(), verlenging, instellingen, Kalender);

        var verwacht = vector.Verwacht;
        verwacht.Vergelijk("r", termijn.UiterlijkZonderVerlenging);
        verwacht.Vergelijk("m", termijn.AvgGrens);
        verwacht.Vergelijk("e", termijn.UitersteGrens);
        verwacht.Vergelijk("geaccepteerd", termijn.Verlenging is not null);
        verwacht.Vergelijk("reden", termijn.VerlengingGeweigerd is { } weigering ? Verlenging.Reden(weigering) : null);
        return verwacht;
    }

    private static Vector Leeftijd(Vector vector)
    {
        var schrikkel = vector.Keuze("schrikkelVerjaardag", SchrikkelVerjaardag.EersteMaart);
        var grens = Leeftijdsgrens.Van(vector.Datum("geboren"), vector.Getal("grens"), schrikkel);

        var verwacht = vector.Verwacht;
        verwacht.Vergelijk("datum", grens.Datum);
        verwacht.Vergelijk("utc", grens.Vanaf);
        return verwacht;
    }

    private static Vector Dwangsommen(Vector vector)
    {
        var dwangsom = Dwangsom.Bereken(
            vector.Datum("uiterlijk"), vector.Datum("ingebrekestelling"), vector.DatumOfLeeg("bekendmaking"), DwangsomInstellingen.Standaard, Kalender);

        var verwacht = vector.Verwacht;
        verwacht.Vergelijk("prematuur", dwangsom.IsPrematuur);
        verwacht.Vergelijk("eersteDag", dwangsom.EersteDag);
        verwacht.Vergelijk("laatsteDag", dwangsom.LaatsteDag);
        verwacht.Vergelijk("dagen", dwangsom.Dagen);
        verwacht.Vergelijk("bedrag", dwangsom.Bedrag);
        return verwacht;
    }

    private static Vector Overig(Vector vector)
    {
        var (weken, verdaging) = Lengte(vector.Tekst("soort"));
        var termijn = Wekentermijn.Bereken(vector.Datum("start"), weken, Kalender, verdaging);

        var verwacht = vector.Verwacht;
        verwacht.Vergelijk("ruw", termijn.Ruw);
        verwacht.Vergelijk("einde", termijn.Einde);
        return verwacht;
    }

    private static Vector Bewaren(Vector vector)
    {
        var termijn = Bewaartermijn.Na(vector.Datum("afloop"));

        var verwacht = vector.Verwacht;
        verwacht.Vergelijk("tm", termijn.TotEnMet);
        verwacht.Vergelijk("vanaf", termijn.VernietigenVanaf);
        return verwacht;
    }

    /// <summary>"klacht 6 weeks + verdaging 4": what the words say; where a length is not said, the one of the rules.</summary>
    private static (int Weken, int Verdaging) Lengte(string soort)
    {
        var isKlacht = soort.StartsWith("klacht", StringComparison.OrdinalIgnoreCase);
        var metCommissie = CommissiePatroon().IsMatch(soort);
        var delen = VerdagingPatroon().Split(soort, 2);
        var weken = WekenPatroon().Match(delen[0]) is { Success: true } gezegd ? Getal(gezegd)
            : isKlacht ? metCommissie ? Klachttermijn.CommissieWeken : Klachttermijn.Weken
            : metCommissie ? Bezwaartermijn.BehandelenMetCommissieWeken : Bezwaartermijn.BehandelenWeken;
        if (delen.Length == 1) return (weken, 0);

        var verdaging = GetalPatroon().Match(delen[1]) is { Success: true } erna ? Getal(erna)
            : WekenPatroon().Matches(delen[0]) is { Count: > 1 } getallen ? Getal(getallen[^1])
            : isKlacht ? Klachttermijn.VerdagingWeken : Bezwaartermijn.VerdagingWeken;
        return (weken, verdaging);
    }

    private static int Getal(Match match) => int.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<n>\d+)\s*-?\s*we", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex WekenPatroon();

    [GeneratedRegex(@"(?<n>\d+)", RegexOptions.NonBacktracking)]
    private static partial Regex GetalPatroon();

    [GeneratedRegex("verdaging|verdaagd", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex VerdagingPatroon();

    [GeneratedRegex("commi", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex CommissiePatroon();
}
