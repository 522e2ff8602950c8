using System.Text;
using OuderPortaal.Web.Import;
using OuderPortaal.Web.Overzichten;

namespace OuderPortaal.Tests.Overzichten;

/// <summary>Time on the wall of an unoptimised build, the best of five, alone: a guard against work that grows with the square,
/// not a benchmark. A quiet machine needs a tenth of a second.</summary>
[Collection(nameof(SnelheidTests))]
[CollectionDefinition(nameof(SnelheidTests), DisableParallelization = true)]
public sealed class SnelheidTests
{
    private const double Grens = 3;

    [Fact]
    public async Task Csv_OfTenThousandRows_IsReadQuickly()
    {
        var bytes = Encoding.UTF8.GetBytes("id;categorie;label;waarde;uitleg;herkomst;herkomst_datum\n"
            + string.Concat(Enumerable.Range(1, 10_000).Select(i => $"g{i};7f;Groep;Noor zit in groep 8 bij juf Ans, telefoon 088 000 00 00;Uitleg;School;1-10-2025\n")));

        Assert.InRange(await Snelste(async () => Assert.Equal(10_000, (await Lees("groot.csv", bytes)).Gegevens.Count)), 0, Grens);
    }

    [Fact]
    public async Task Json_OfTenThousandItems_IsReadQuickly()
    {
        var bytes = Encoding.UTF8.GetBytes("{\"gegevens\":[" + string.Join(',', Enumerable.Range(1, 10_000).Select(i =>
            $"{{\"id\":\"g{i}\",\"categorie\":\"7f\",\"label\":\"Groep\",\"waarde\":\"Noor zit in groep 8\",\"uitleg\":\"Uitleg\",\"herkomst\":{{\"soort\":\"School\",\"datum\":\"2025-10-01\"}},\"betreft\":\"Leerling\"}}")) + "]}");

        Assert.InRange(await Snelste(async () => Assert.Equal(10_000, (await Lees("groot.json", bytes)).Gegevens.Count)), 0, Grens);
    }

    [Fact]
    public async Task Overzicht_OfTenThousandItems_IsWrittenQuickly()
    {
        var inhoud = VoorbeeldOverzicht.Niets() with { Gegevens = [.. Enumerable.Range(1, 10_000).Select(i => VoorbeeldOverzicht.Gegeven(i, "Verslag", new string('a', 500)))] };

        Assert.InRange(await Snelste(() => OverzichtJson.SchrijfAsync(Stream.Null, inhoud, TestContext.Current.CancellationToken)), 0, Grens);
    }

    [Fact]
    public async Task Burgerservicenummer_InHostileText_IsSoughtQuickly()
    {
        var tekst = string.Concat(Enumerable.Repeat("1 ", 5_000)) + string.Concat(Enumerable.Repeat("12.", 3_000));

        Assert.InRange(
            await Snelste(() =>
            {
                var aantal = 0;
                Burgerservicenummer.Vervang(tekst, ref aantal);
                return Task.CompletedTask;
            }),
            0,
            Grens);
    }

    private static Task<Importresultaat> Lees(string naam, byte[] bytes) => Overzichtsimport.LeesAsync(naam, new MemoryStream(bytes), TestContext.Current.CancellationToken);

    private static async Task<double> Snelste(Func<Task> werk)
    {
        var snelste = double.MaxValue;
        for (var keer = 0; keer < 5; keer++)
        {
            var begin = TimeProvider.System.GetTimestamp();
            await werk();
            snelste = Math.Min(snelste, TimeProvider.System.GetElapsedTime(begin).TotalSeconds);
        }

        return snelste;
    }
}
