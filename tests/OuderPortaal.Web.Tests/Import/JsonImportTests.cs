using System.Text;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Web.Import;

namespace OuderPortaal.Tests.Import;

public sealed class JsonImportTests
{
    [Fact]
    public async Task Json_WithEveryList_GivesTheSameAsCsv()
    {
        var resultaat = await Inlezen.Json("""
            {
              "schemaVersie": "1.0",
              "documenten": [{ "documentId": "d1", "titel": "Rapport", "datum": "2025-10-01", "bestandsnaam": "rapport.pdf" }],
              "gegevens": [
                { "id": "g1", "categorie": "7i", "label": "Totaal IQ", "waarde": 88, "uitleg": null, "aard": "ProfessioneelOordeel", "bijzonder": true,
                  "herkomst": { "soort": "Deskundige", "naam": "De Meetlat", "datum": "2025-09-12" }, "documentId": "d1", "bladzijde": 2, "bewarenTot": "2028-11-03" },
                { "categorie": "7a", "label": "Mag mee", "waarde": true, "herkomst": { "soort": "School" }, "bijGegevenId": "g1", "betreft": "Ouder2" }
              ],
              "ontvangers": [{ "naam": "Schoolbestuur De Bron", "categorieOntvanger": "BevoegdGezagSchool", "grond": "BevoegdGezagArt9lid2", "categorieen": ["7a", "7i"], "datum": "2025-11-03" }]
            }
            """);

        Assert.Empty(resultaat.Fouten);
        Assert.Equal(("88", Aard.ProfessioneelOordeel, 2, "d1"), (resultaat.Gegevens[0].Waarde, resultaat.Gegevens[0].Aard, resultaat.Gegevens[0].Bladzijde, resultaat.Gegevens[0].DocumentVerwijzing));
        Assert.Equal(("ja", "g1", Betreft.Ouder2), (resultaat.Gegevens[1].Waarde, resultaat.Gegevens[1].BijGegevenId, resultaat.Gegevens[1].Betreft));
        Assert.Equal([Categorie.C7a, Categorie.C7i], resultaat.Ontvangers[0].Ontvanger.Categorieen);
        Assert.Equal(new DateOnly(2025, 10, 1), resultaat.Documenten[0].Datum);
    }

    [Theory]
    [InlineData("\"bladzijde\":\"twee\"", "Regel 1, positie 105 (gegeven 1: bladzijde): 'twee' is geen bladzijde. Vul een heel getal in, zoals 2.")]
    [InlineData("\"vastgelegdOp\":\"1 mei 2025\"", "Regel 1, positie 108 (gegeven 1: vastgelegdOp): '1 mei 2025' is geen datum. Schrijf de datum als 2025-10-31 of als 31-10-2025.")]
    [InlineData("\"aard\":\"Mening\"", "Regel 1, positie 100 (gegeven 1: aard): 'Mening' kennen wij hier niet. Kies uit Feit, ProfessioneelOordeel of Verklaring.")]
    [InlineData("\"uitlg\":\"x\"", "Regel 1, positie 93 (gegeven 1): Het veld 'uitlg' kennen wij niet. Bedoelt u 'uitleg'?")]
    [InlineData("\"uitleg\":{\"a\":[1,{}]}", "Regel 1, positie 102 (gegeven 1: uitleg): Hier hoort een tekst te staan, geen lijst of blok.")]
    [InlineData("\"label\":\"x\"", "Regel 1, positie 93: Het veld 'label' staat twee keer in gegeven 1. Haal er een weg.")]
    [InlineData("\"bijGegevenId\":\"g7\"", "Regel 1, positie 108 (gegeven 1: bijGegevenId): Er is geen gegeven met id 'g7'. Verbeter het id, of laat het leeg.")]
    public async Task Json_WithABadMember_SaysWhereAndWhatToDo(string lid, string zin) => Assert.Equal(zin, Inlezen.Enige(await Inlezen.Gegeven(lid)));

    [Fact]
    public async Task Json_WithAFaultDeepInTheFile_CountsLinesAndCharacters()
    {
        var fout = Inlezen.Enige(await Inlezen.Json("{\n \"gegevens\": [\n  {\"categorie\": \"7a\", \"label\": \"é\", \"waarde\": \"\", \"herkomst\": {\"soort\": \"School\",\n   \"datum\": \"gisteren\"}}\n ]\n}"));

        Assert.StartsWith("Regel 4, positie 13 (gegeven 1: herkomst, datum): 'gisteren' is geen datum.", fout, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"gegevens\":[{]}", "Regel 1, positie 15: Hier klopt de schrijfwijze van het bestand niet (geen geldige JSON).")]
    [InlineData("{\"gegevens\":[", "Hier klopt de schrijfwijze van het bestand niet")]
    [InlineData("{\"gegevens\":[]} extra", "Hier klopt de schrijfwijze van het bestand niet")]
    [InlineData("[]", "Regel 1, positie 1: Het bestand moet beginnen met een accolade")]
    [InlineData("{}", "De lijst 'gegevens' ontbreekt.")]
    [InlineData("{\"gegevens\":[]}", "Er staan geen gegevens in dit bestand.")]
    [InlineData("{\"gegevens\":[],\"gegevens\":[]}", "Het veld 'gegevens' staat er twee keer.")]
    [InlineData("{\"gegevens\":{}}", "'gegeven' hoort in een lijst, tussen blokhaken.")]
    [InlineData("{\"gegevens\":[7]}", "(gegeven 1): Hier hoort een gegeven te staan, tussen accolades.")]
    [InlineData("{\"schemaVersie\":\"9\",\"gegevens\":[]}", "Wij kennen alleen versie 1.0")]
    [InlineData("{\"items\":[1,[2]]}", "Het veld 'items' kennen wij niet.")]
    [InlineData("{\"gegevens\":[{\"categorie\":\"7a\",\"label\":\"\\ud800\"}]}", "Hier staat een teken dat wij niet kunnen lezen. Sla het bestand op als UTF-8.")]
    [InlineData("{\"gegevens\":[{\"categorie\":\"7a\",\"label\":\"x\",\"waarde\":\"\",\"herkomst\":\"School\"}]}", "(gegeven 1: herkomst): Hier horen accolades met daarin 'soort'")]
    [InlineData("{\"gegevens\":[{\"categorie\":\"7a\",\"label\":\"x\",\"waarde\":\"\",\"herkomst\":{\"soort\":\"School\",\"soort\":\"School\"}}]}", "Het veld 'soort' staat twee keer in gegeven 1.")]
    [InlineData("{\"gegevens\":[{\"categorie\":\"7a\",\"label\":\"x\",\"waarde\":\"\",\"herkomst\":{}}]}", "(gegeven 1: herkomst, soort): Vul in van wie")]
    public async Task Json_ThatIsNotWhatWeKnow_SaysWhatToDo(string tekst, string zin)
    {
        var resultaat = await Inlezen.Json(tekst);

        Assert.Contains(resultaat.Fouten, f => f.ToString().Contains(zin, StringComparison.Ordinal));
        Assert.Empty(resultaat.Gegevens);
    }

    [Theory]
    [InlineData(50)]
    [InlineData(100_000)]
    public async Task Json_WithADepthBomb_IsStoppedAtOnce(int diepte)
    {
        var stroom = new Druppelstroom(Encoding.UTF8.GetBytes("{\"x\":" + new string('[', diepte)));

        var resultaat = await Overzichtsimport.LeesAsync("bom.json", stroom, TestContext.Current.CancellationToken);

        Assert.Contains("te diep in elkaar", resultaat.Fouten[^1].Zin, StringComparison.Ordinal);
        Assert.InRange(stroom.Gelezen, 1, 2_000);
    }

    [Fact]
    public async Task Json_InLatin1_IsRefusedWithASentence() =>
        Assert.Contains("UTF-8", Inlezen.Enige(await Inlezen.Bytes("a.json", Encoding.Latin1.GetBytes("{\"gegevens\":[{\"categorie\":\"7a\",\"label\":\"Noël\"}]}"))), StringComparison.Ordinal);

    [Fact]
    public async Task Json_WithByteOrderMark_IsRead() =>
        Assert.Single((await Inlezen.Json("\uFEFF{\"gegevens\":[{\"categorie\":\"7a\",\"label\":\"Naam\",\"waarde\":\"Noor\",\"herkomst\":{\"soort\":\"School\"}}]}")).Gegevens);

    [Fact]
    public async Task Json_BesideAnotherFile_IsRefused()
    {
        Importbestand Bestand() => new("a.json", new MemoryStream("{\"gegevens\":[]}"u8.ToArray()));

        var resultaat = await Overzichtsimport.LeesAsync([Bestand(), Bestand()], TestContext.Current.CancellationToken);

        Assert.StartsWith("Kies een JSON-bestand alleen", Inlezen.Enige(resultaat), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_WithATextOfHalfAMegabyte_StopsWithOneSentence() =>
        Assert.Contains("die te lang is om te lezen", Inlezen.Enige(await Inlezen.Gegeven($"\"uitleg\":\"{new string('a', 600_000)}\"")), StringComparison.Ordinal);

    [Fact, Regel("R-AM-01")]
    public async Task Json_WithABurgerservicenummerAsNumber_KeepsIt_Nowhere()
    {
        var resultaat = await Inlezen.Gegeven("\"uitleg\":123456782");

        Assert.Equal("burgerservicenummer aanwezig (1x)", Assert.Single(resultaat.Gegevens).Uitleg);
        Assert.Equal(1, resultaat.Burgerservicenummers);
    }

    [Fact]
    public async Task Json_WithTwentyThousandItems_GivesOneSentenceWithoutReadingAll()
    {
        var stroom = new Druppelstroom(Encoding.UTF8.GetBytes("{\"gegevens\":[" + string.Join(',', Enumerable.Repeat("{\"categorie\":\"7a\",\"label\":\"Naam\"}", 20_000)) + "]}"));

        var resultaat = await Overzichtsimport.LeesAsync("groot.json", stroom, TestContext.Current.CancellationToken);

        Assert.StartsWith("Dit bestand heeft meer dan 10.000 gegevens.", Inlezen.Enige(resultaat), StringComparison.Ordinal);
        Assert.InRange(stroom.Gelezen, 1, stroom.Length * 6 / 10);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Import_OfMangledBytes_NeverThrows(int zaad)
    {
        var willekeurig = new Random(zaad);
        var goed = Encoding.UTF8.GetBytes("{\"gegevens\":[{\"id\":\"g1\",\"categorie\":\"7a\",\"label\":\"é\",\"waarde\":\"x\",\"herkomst\":{\"soort\":\"School\"}}],\"ontvangers\":[{\"naam\":\"A\",\"categorieOntvanger\":\"Overig\",\"grond\":\"Verwerker\",\"categorieen\":[\"7a\"]}]}");

        for (var i = 0; i < 2_000; i++)
        {
            var bytes = goed.ToArray();
            for (var n = willekeurig.Next(1, 6); n > 0; n--) bytes[willekeurig.Next(bytes.Length)] = (byte)willekeurig.Next(256);

            var resultaat = await Overzichtsimport.LeesAsync("a", new MemoryStream(bytes), TestContext.Current.CancellationToken);

            Assert.True(resultaat.IsGelukt || resultaat.Gegevens.Count == 0);
        }
    }
}
