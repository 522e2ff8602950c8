using System.Text;
using System.Text.Json.Nodes;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Web.Overzichten;

namespace OuderPortaal.Tests.Overzichten;

[Regel("R-AM-06")]
public sealed class OverzichtJsonTests : IClassFixture<Schematoets>
{
    private static readonly string Schema = Werkmap.Pad("src", "OuderPortaal.Web", "Overzichten", "gegevensoverzicht.schema.json");

    [Fact]
    public async Task Json_OfNoor_IsValidAndHoldsEveryItem()
    {
        var json = await Schrijf(await VoorbeeldOverzicht.Noor());

        Assert.Equal("ok", await Schematoets.Oordeel(Schema, json));
        var gegevens = JsonNode.Parse(json)!["gegevens"]!.AsArray();
        Assert.Equal(121, gegevens.Count);
        Assert.Equal("buiten", (string?)gegevens[^1]!["categorie"]);
        Assert.Equal(["BuitenArt7", "BronNietToegestaan"], gegevens[^1]!["markering"]!.AsArray().Select(m => (string?)m));
        Assert.Equal("2025-09-12", (string?)gegevens.Single(g => (string?)g!["label"] == "Totaal IQ")!["herkomst"]!["datum"]);
        Assert.Contains(gegevens, g => (string?)g!["bijGegevenId"] is not null);
    }

    [Fact, Regel("R-INZ-1")]
    public async Task Json_OfNothing_IsValidAndSaysSo()
    {
        var json = await Schrijf(VoorbeeldOverzicht.Niets());

        Assert.Equal("ok", await Schematoets.Oordeel(Schema, json));
        Assert.False((bool)JsonNode.Parse(json)!["worden_gegevens_verwerkt"]!);
        Assert.Equal(15, JsonNode.Parse(json)!["legeCategorieen"]!.AsArray().Count);
    }

    [Fact, Regel("R-INZ-9")]
    public async Task Json_HoldsNothingThatWasLeftOut()
    {
        var json = JsonNode.Parse(await Schrijf(await VoorbeeldOverzicht.Noor()))!;
        var gegevens = json["gegevens"]!.AsArray();
        var adres = gegevens.Single(g => (string?)g!["label"] == "Adres van vader")!;
        var verslag = gegevens.Single(g => (string?)g!["label"] == "Verslag van gesprek, 12 november 2025")!;

        Assert.Null(adres["waarde"]);
        Assert.False(adres["herkomst"]!.AsObject().ContainsKey("naam"));
        Assert.Contains("[weggelaten: naam van een ander kind] schopt", (string?)verslag["waarde"], StringComparison.Ordinal);
        Assert.DoesNotContain("Daan de Wit", (string?)verslag["waarde"], StringComparison.Ordinal);
        Assert.Equal(["d1", "d2", "d4"], json["documenten"]!.AsArray().Select(d => (string?)d!["documentId"]));
        Assert.Equal(
            ["AVG15lid4-RechtenVanAnderen", "AVG15lid4-RechtenVanAnderen", "UAVG41lid1i"],
            json["weglatingen"]!.AsArray().Select(w => (string?)w!["grond"]));
    }

    [Theory]
    [InlineData("herkomst", "/gegevens/0 required")]
    [InlineData("toelichting", "/gegevens/116/herkomst required")]
    [InlineData("grond", "/ontvangers/0/grond enum")]
    [InlineData("geboortedatum", "/betrokkene required")]
    public async Task Schema_RefusesAnOverviewThatLacksWhatTheRulesAsk(string wat, string fout)
    {
        var json = JsonNode.Parse(await Schrijf(await VoorbeeldOverzicht.Noor()))!;
        switch (wat)
        {
            case "herkomst": json["gegevens"]![0]!.AsObject().Remove("herkomst"); break;
            case "toelichting": json["gegevens"]!.AsArray().First(g => (string?)g!["herkomst"]!["soort"] == "Onbekend")!["herkomst"]!.AsObject().Remove("toelichting"); break;
            case "grond": json["ontvangers"]![0]!["grond"] = "ZomaarGegeven"; break;
            default: json["betrokkene"]!.AsObject().Remove("geboortedatum"); break;
        }

        var oordeel = await Schematoets.Oordeel(Schema, Encoding.UTF8.GetBytes(json.ToJsonString()));

        Assert.Contains(fout.Split(' ')[1], oordeel, StringComparison.Ordinal);
        Assert.Matches(fout.Replace("116", "[0-9]+", StringComparison.Ordinal), oordeel);
    }

    [Theory]
    [InlineData("1 < 2 & \"drie\" </script>")]
    [InlineData("=HYPERLINK(\"http://x\")")]
    [InlineData("Noël \u2028 \U0001F600 \n regel")]
    public async Task Json_KeepsEveryTextAsItIs(string tekst)
    {
        var inhoud = VoorbeeldOverzicht.Niets() with { Gegevens = [VoorbeeldOverzicht.Gegeven(1, tekst, tekst)] };

        var gegeven = JsonNode.Parse(await Schrijf(inhoud))!["gegevens"]![0]!;

        Assert.Equal((tekst, tekst), ((string?)gegeven["label"], (string?)gegeven["waarde"]));
    }

    [Fact]
    public async Task ImportSchema_AcceptsTheExample_AndRefusesWhatTheImportRefuses()
    {
        var schema = Werkmap.Pad("src", "OuderPortaal.Web", "Import", "overzicht-import.schema.json");
        var goed = JsonNode.Parse(await File.ReadAllBytesAsync(Werkmap.Pad("voorbeelden", "noor.json"), TestContext.Current.CancellationToken))!;
        var fout = goed.DeepClone();
        fout["gegevens"]![0]!["herkomst"] = new JsonObject { ["soort"] = "Onbekend" };

        Assert.Equal("ok", await Schematoets.Oordeel(schema, Encoding.UTF8.GetBytes(goed.ToJsonString())));
        Assert.Contains("/gegevens/0/herkomst required", await Schematoets.Oordeel(schema, Encoding.UTF8.GetBytes(fout.ToJsonString())), StringComparison.Ordinal);
    }

    private static async Task<byte[]> Schrijf(Overzichtsinhoud inhoud)
    {
        using var uit = new MemoryStream();
        await OverzichtJson.SchrijfAsync(uit, inhoud, TestContext.Current.CancellationToken);
        return uit.ToArray();
    }
}
