using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Web.Import;

namespace OuderPortaal.Tests.Import;

public sealed class VoorbeeldenTests
{
    [Fact]
    public async Task Noor_AsJsonAndAsCsv_GivesTheSameOverAllKinds()
    {
        var json = await Lees("noor.json");
        var csv = await Lees("noor.csv", "noor-ontvangers.csv", "noor-documenten.csv");

        Assert.Empty(json.Fouten);
        Assert.Empty(csv.Fouten);
        Assert.Equal(json.Gegevens, csv.Gegevens);
        Assert.Equal(json.Documenten, csv.Documenten);
        Assert.Equal(json.Ontvangers.Select(Kort), csv.Ontvangers.Select(Kort));
        Assert.InRange(json.Gegevens.Count, 110, 130);
        Assert.Equal(Enum.GetValues<Categorie>(), json.Gegevens.Select(g => g.Categorie).Distinct().Order());
    }

    [Fact, Regel("R-AM-01")]
    public async Task Noor_HoldsWhatTheDemoNeeds()
    {
        var noor = await Lees("noor.json");

        Assert.Equal(1, noor.Burgerservicenummers);
        Assert.Single(noor.Gegevens, g => g.Markering == (Markering.BuitenArt7 | Markering.BronNietToegestaan));
        Assert.Contains(noor.Gegevens, g => g.Herkomst.Soort == HerkomstSoort.Onbekend && g.Markering == Markering.Geen);
        Assert.Contains(noor.Gegevens, g => g.Waarde.Contains("Daan de Wit", StringComparison.Ordinal));
        Assert.Contains(noor.Gegevens, g => g.Label == "Adres van vader" && g.Betreft == Betreft.Ouder2);
        Assert.Equal([Aard.Feit, Aard.ProfessioneelOordeel, Aard.Verklaring], noor.Gegevens.Select(g => g.Aard).Distinct().Order());
        Assert.Contains(noor.Ontvangers, o => o.Ontvanger.Grond == Verstrekkingsgrond.GrondOntbreekt);
    }

    [Fact]
    public async Task Noor_DocumentsLieBesideIt_AsPdf()
    {
        foreach (var document in (await Lees("noor.json")).Documenten)
        {
            var bytes = await File.ReadAllBytesAsync(Pad(document.Bestandsnaam), TestContext.Current.CancellationToken);
            Assert.True(bytes.AsSpan().StartsWith("%PDF-1.7"u8));
            Assert.True(bytes.AsSpan().TrimEnd("\n"u8).EndsWith("%%EOF"u8));
        }
    }

    private static string Kort(IngelezenOntvanger o) => $"{o.Ontvanger.Naam}|{o.Ontvanger.Soort}|{o.Ontvanger.Grond}|{o.Ontvanger.Datum}|{string.Join(',', o.Ontvanger.Categorieen)}";

    private static string Pad(string naam) => Werkmap.Pad("voorbeelden", naam);

    private static async Task<Importresultaat> Lees(params string[] namen)
    {
        var stromen = namen.Select(n => new Importbestand(n, File.OpenRead(Pad(n)))).ToList();
        try
        {
            return await Overzichtsimport.LeesAsync(stromen, TestContext.Current.CancellationToken);
        }
        finally
        {
            stromen.ForEach(s => s.Inhoud.Dispose());
        }
    }
}
