using System.Text.Json;
using System.Text.RegularExpressions;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Termijnen;
using OuderPortaal.Tests.Vectoren;
using static OuderPortaal.Tests.Lezen;

namespace OuderPortaal.Tests.Termijnen;

public sealed partial class RekenstaatTests
{
    private const string Vast = "\u00A0";

    public static IEnumerable<TheoryDataRow<string>> Vectoren() =>
        Vectorbestanden.Alle().Where(r => r.Data.Item2 is "termijnen" or "verlenging")
            .Select(r => new TheoryDataRow<string>(r.Data.Item3) { TestDisplayName = $"Rekenstaat van {r.TestDisplayName}", Label = "" });

    [Theory, Regel("R-TRM-14")]
    [MemberData(nameof(Vectoren))]
    public void Rekenstaat_OfEveryVector_TellsExactlyWhatTheTermSays(string inhoud)
    {
        var termijn = Termijn(inhoud);
        var staat = Rekenstaat.Van(termijn, termijn.Uiterlijk ?? termijn.T0.AddDays(200));

        Assert.Equal(termijn.Uiterlijk is null, staat.StaatStil);
        Assert.Equal(termijn.T0, staat.Dagen[0].Datum);
        Assert.Equal(RekendagSoort.Ontvangen, staat.Dagen[0].Soort);
        Assert.Equal(Enumerable.Range(0, staat.Dagen.Count).Select(termijn.T0.AddDays), staat.Dagen.Select(d => d.Datum));
        Assert.All(
            staat.Dagen.Where(d => d.Datum > termijn.T0 && d.Soort != RekendagSoort.Schuift),
            d => Assert.Equal(d.Soort != RekendagSoort.Stil, termijn.TeltMee(d.Datum) || d.Datum == termijn.Uiterlijk));
        Assert.All(staat.Dagen, d => Assert.Equal(d.Soort == RekendagSoort.Schuift, d.VrijeDag is not null));
        Assert.All(staat.Dagen.Where(d => d.Nummer is not null), d => Assert.Equal(termijn.VerstrekenDagen(d.Datum), d.Nummer));
        if (termijn.Uiterlijk is not { } uiterlijk) return;

        Assert.Equal(uiterlijk, staat.Dagen[^1].Datum);
        Assert.Equal(RekendagSoort.Uiterlijk, Assert.Single(staat.Dagen, d => d.Datum == uiterlijk).Soort);
        Assert.Equal(uiterlijk, staat.Stappen[^1].Datum);
        Assert.Equal(termijn.N, staat.Dagen.Count(d => d.Soort == RekendagSoort.Stil));
        Assert.Equal(staat.Stappen.Select(s => s.Datum).Order(), staat.Stappen.Select(s => s.Datum));
        Assert.True(staat.Dagen[^1].IsVandaag);
    }

    [Theory, Regel("R-AM-38", "R-TXT-1")]
    [MemberData(nameof(Vectoren))]
    public void Rekenstaat_OfEveryVector_IsShortAndKeepsToOneFormOfAddress(string inhoud)
    {
        var termijn = Termijn(inhoud);
        foreach (var vandaag in new[] { termijn.Uiterlijk ?? termijn.T0.AddDays(9), termijn.T0, termijn.T0.AddDays(2), termijn.T0.AddDays(5) })
        {
            var u = Teksten(Rekenstaat.Van(termijn, vandaag));
            var je = Teksten(Rekenstaat.Van(termijn, vandaag, Aanspreekvorm.Je));

            Assert.DoesNotMatch(JeVorm(), u);
            Assert.DoesNotMatch(UVorm(), je);
            Assert.All(Zinnen(u), z => Assert.True(Woorden(z) <= 20, z));
            Assert.True(Zinnen(u).Average(Woorden) <= 12, u);
        }
    }

    [Fact, Regel("R-TRM-11")]
    public void Rekenstaat_OfTheSketch_ReadsAsDrawn()
    {
        var termijn = Bereken("2026-02-25", new Opschorting(Dag("2026-03-02"), Dag("2026-03-16"), Dag("2026-03-06")));

        var staat = Rekenstaat.Van(termijn, Dag("2026-03-17"));

        Assert.Equal("U krijgt onze beslissing binnen vier weken. De dagen dat wij op uw bewijs wachtten, tellen niet mee.", staat.Kern);
        Assert.Equal(
            [
                new Rekenstap("Wij kregen uw verzoek", Dag("2026-02-25"), $"wo 25{Vast}februari", "Dit is dag 0. Vanaf de dag erna tellen wij."),
                new Rekenstap($"28{Vast}dagen erbij", Dag("2026-03-25"), $"wo 25{Vast}maart", $"Reglement, artikel{Vast}11.3."),
                new Rekenstap(
                    $"3{Vast}dagen stond de tijd stil", Dag("2026-03-28"), $"za 28{Vast}maart",
                    $"3, 4 en 5{Vast}maart. Wij vroegen om een bewijs op 2{Vast}maart en kregen het op 6{Vast}maart. Reglement, artikel{Vast}11.2."),
                new Rekenstap(
                    "Dat is een zaterdag, geen werkdag", Dag("2026-03-30"), $"ma 30{Vast}maart",
                    $"Dan geldt de eerste werkdag erna. Algemene termijnenwet, artikel{Vast}1."),
                new Rekenstap("Beslissing uiterlijk", Dag("2026-03-30"), $"maandag 30{Vast}maart", null),
            ],
            staat.Stappen);
        Assert.Equal(new Rekendag(Dag("2026-03-17"), RekendagSoort.Loopt, 17, true), staat.Dagen.Single(d => d.IsVandaag));
        Assert.Equal(new Rekendag(Dag("2026-03-29"), RekendagSoort.Schuift, null, false, "zondag"), staat.Dagen[^2]);
    }

    [Fact, Regel("R-TRM-11")]
    public void Rekenstaat_WhilePaused_HasNoDateButTheDaysThatAreLeft()
    {
        var termijn = Bereken("2026-03-06", new Opschorting(Dag("2026-03-12"), Dag("2026-03-26")));

        var staat = Rekenstaat.Van(termijn, Dag("2026-03-17"));

        Assert.True(staat.StaatStil);
        Assert.Equal("De tijd staat stil. Er is nog geen datum. Hebben wij uw bewijs? Dan krijgt u hier een datum.", staat.Kern);
        Assert.Equal(
            [
                new Rekenstap("Wij kregen uw verzoek", Dag("2026-03-06"), $"vr 6{Vast}maart", "Dit is dag 0."),
                new Rekenstap(
                    $"6{Vast}dagen telden mee", Dag("2026-03-12"), $"tot en met do 12{Vast}maart", $"Op 12{Vast}maart vroegen wij om het bewijs. Die dag telt nog mee."),
                new Rekenstap(
                    "De tijd staat stil", Dag("2026-03-13"), $"sinds vr 13{Vast}maart",
                    $"Tot wij het bewijs hebben, of tot donderdag 26{Vast}maart voorbij is. Reglement, artikel{Vast}11.2."),
                new Rekenstap("Daarna zijn er nog", null, $"22{Vast}dagen", null),
            ],
            staat.Stappen);
        Assert.Equal(Dag("2026-03-17"), staat.Dagen[^1].Datum);
        Assert.Equal(5, staat.Dagen.Count(d => d.Soort == RekendagSoort.Stil));
        Assert.DoesNotContain(staat.Dagen, d => d.Soort == RekendagSoort.Uiterlijk);
    }

    [Fact, Regel("R-TRM-11")]
    public void Rekenstaat_OnTheDayOfAsking_StandsStillFromTomorrow()
    {
        var staat = Rekenstaat.Van(Bereken("2026-03-06", new Opschorting(Dag("2026-03-12"), Dag("2026-03-26"))), Dag("2026-03-12"));

        Assert.Equal($"vanaf vr 13{Vast}maart", staat.Stappen[2].Dag);
        Assert.Equal($"22{Vast}dagen", staat.Stappen[3].Dag);
    }

    [Fact, Regel("R-TRM-11")]
    public void Rekenstaat_WhenAskedAgainWhilePaused_SaysTimeStoodStillAlready()
    {
        var staat = Rekenstaat.Van(
            Bereken("2026-03-06", new Opschorting(Dag("2026-03-12"), Dag("2026-03-26")), new Opschorting(Dag("2026-03-16"), Dag("2026-03-30"))), Dag("2026-03-17"));

        Assert.Equal($"tot en met do 12{Vast}maart", staat.Stappen[1].Dag);
        Assert.Equal($"Op 16{Vast}maart vroegen wij om nog een bewijs. De tijd stond toen al stil.", staat.Stappen[1].Uitleg);
        Assert.StartsWith($"Tot wij het bewijs hebben, of tot maandag 30{Vast}maart", staat.Stappen[2].Uitleg, StringComparison.Ordinal);
        Assert.Equal($"22{Vast}dagen", staat.Stappen[3].Dag);
    }

    [Fact, Regel("D-06")]
    public void Rekenstaat_WhenTheProofNeverCame_SaysWhenTimeRanOn()
    {
        var staat = Rekenstaat.Van(Bereken("2026-06-01", new Opschorting(Dag("2026-06-03"), Dag("2026-06-17"))), Dag("2026-06-18"), Aanspreekvorm.Je);

        Assert.Equal($"14{Vast}dagen stond de tijd stil", staat.Stappen[2].Omschrijving);
        Assert.Equal(
            $"4 tot en met 17{Vast}juni. Wij vroegen om een bewijs op 3{Vast}juni. Je had tot en met 17{Vast}juni. Daarna liep de tijd weer verder. Reglement, artikel{Vast}11.2.",
            staat.Stappen[2].Uitleg);
    }

    [Theory, Regel("R-TRM-7")]
    [InlineData("2026-03-09", "Dat is Tweede Paasdag, geen werkdag", "")]
    [InlineData("2026-04-17", "Dat is de vrijdag na Hemelvaartsdag, geen werkdag", "Ook het weekend telt niet als werkdag. ")]
    [InlineData("2026-11-27", "Dat is Eerste Kerstdag, geen werkdag", "Ook Tweede Kerstdag en zondag tellen niet als werkdag. ")]
    [InlineData("2026-04-16", "Dat is Hemelvaartsdag, geen werkdag", "Ook vrijdag na Hemelvaartsdag en het weekend tellen niet als werkdag. ")]
    [InlineData("2026-05-30", "Dat is een zaterdag, geen werkdag", "")]
    public void Rekenstaat_WhenTheEndMoves_NamesEveryFreeDay(string t0, string omschrijving, string meer)
    {
        var stap = Rekenstaat.Van(Bereken(t0), Dag(t0)).Stappen[^2];

        Assert.Equal(omschrijving, stap.Omschrijving);
        Assert.Equal($"{meer}Dan geldt de eerste werkdag erna. Algemene termijnenwet, artikel{Vast}1.", stap.Uitleg);
    }

    [Fact]
    public void Rekenstaat_AcrossNewYear_NamesTheOtherYear()
    {
        var staat = Rekenstaat.Van(Bereken("2026-12-10"), Dag("2026-12-10"), Aanspreekvorm.U, Rekenstaat.GrondCorrectie);

        Assert.Equal($"do 10{Vast}december", staat.Stappen[0].Dag);
        Assert.Equal($"donderdag 7{Vast}januari 2027", staat.Stappen[^1].Dag);
        Assert.Equal($"Reglement, artikel{Vast}11.4.", staat.Stappen[1].Uitleg);
    }

    [Fact, Regel("R-TRM-8")]
    public void Rekenstaat_WithQuestionsWithoutEffect_SaysThatTimeRan()
    {
        var staat = Rekenstaat.Van(
            Bereken("2026-06-01", new Opschorting(Dag("2026-06-03"), null), new Opschorting(Dag("2026-06-04"), Dag("2026-06-18"), Dag("2026-06-05")), new Opschorting(Dag("2026-06-29"), Dag("2026-07-13"))),
            Dag("2026-06-30"));

        Assert.Equal(
            [$"28{Vast}dagen erbij", "De tijd liep door", "Er komt geen dag bij", "De tijd liep door"],
            staat.Stappen.Skip(1).Take(4).Select(s => s.Omschrijving));
        Assert.Contains("Wij noemden toen geen laatste dag.", staat.Stappen[2].Uitleg, StringComparison.Ordinal);
        Assert.Contains("Er zat geen hele dag tussen.", staat.Stappen[3].Uitleg, StringComparison.Ordinal);
        Assert.Contains("te laat", staat.Stappen[4].Uitleg, StringComparison.Ordinal);
    }

    [Fact, Regel("R-AM-17")]
    public void Rekenstaat_OfAnExtendedTerm_ExplainsTheNewDate()
    {
        var instellingen = TermijnInstellingen.Standaard with { AvgVerlengingToegestaan = true };
        var termijn = Domain.Termijnen.Termijn.Bereken(
            Dag("2026-03-02"), [new Opschorting(Dag("2026-04-20"), Dag("2026-05-04"), Dag("2026-04-24"))], new Verlenging(Dag("2026-03-20"), Dag("2026-05-01")), instellingen, Werkdagkalender.Standaard);

        var staat = Rekenstaat.Van(termijn, Dag("2026-04-30"));

        Assert.Equal(["Wij hadden meer tijd nodig", $"3{Vast}dagen stond de tijd stil", "Beslissing uiterlijk"], staat.Stappen.Skip(2).Select(s => s.Omschrijving));
        Assert.Equal([Dag("2026-05-01"), Dag("2026-05-04"), Dag("2026-05-04")], staat.Stappen.Skip(2).Select(s => s.Datum!.Value));
        Assert.Equal(60, staat.Dagen[^1].Nummer);
    }

    private static Termijn Termijn(string inhoud)
    {
        using var document = JsonDocument.Parse(inhoud);
        var vector = new Vector(document.RootElement);
        var verlenging = vector.Heeft("bericht") ? new Verlenging(vector.Datum("bericht"), vector.Datum("nieuweDatum")) : null;
        var instellingen = vector.Instellingen(TermijnInstellingen.Standaard with { AvgVerlengingToegestaan = verlenging is not null });
        return Domain.Termijnen.Termijn.Bereken(vector.Datum("ontvangen"), vector.Opschortingen(), verlenging, instellingen, Werkdagkalender.Standaard);
    }

    private static Termijn Bereken(string t0, params Opschorting[] vragen) =>
        Domain.Termijnen.Termijn.Bereken(Dag(t0), vragen, null, TermijnInstellingen.Standaard, Werkdagkalender.Standaard);

    private static string Teksten(Rekenstaat staat) =>
        string.Join(' ', staat.Stappen.SelectMany(s => new[] { $"{s.Omschrijving} {s.Dag}.", s.Uitleg }).Prepend(staat.Kern).OfType<string>());

    private static IEnumerable<string> Zinnen(string tekst) => ZinEinde().Split(tekst).Where(z => z.Length > 0);

    private static int Woorden(string zin) => zin.Split((char[])[' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries).Length;

    [GeneratedRegex(@"\b(je|jij|jou|jouw|jullie)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex JeVorm();

    [GeneratedRegex(@"\b(u|uw)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex UVorm();

    [GeneratedRegex(@"[.?!](?=\s|$)\s*", RegexOptions.None, 1000)]
    private static partial Regex ZinEinde();
}
