using System.Text;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Web.Import;

namespace OuderPortaal.Tests.Import;

public sealed class CsvImportTests
{
    [Fact]
    public async Task Csv_WithEveryColumn_GivesTheItem()
    {
        var resultaat = await Inlezen.Csv(
            "Id;Categorie;Label;Waarde;Uitleg;Bijzonder;Aard;Herkomst;Herkomst naam;Herkomst datum;Toestemming id;Herkomst toelichting;Vastgelegd op;Bronsysteem;Betreft;Traject;Noodzaak;Bij gegeven id;Document id;Bladzijde;Doel;Bewaren tot\r\n"
            + "g1;7i;Totaal IQ;88;100 is gemiddeld;WAAR;Professioneel oordeel;Deskundige;De Meetlat;12-9-2025;;;2025-09-30;Dossier;Leerling;TLV 2025;Nodig;;;;Beoordelen;3-11-2028\r\n");

        var gegeven = Assert.Single(resultaat.Gegevens);
        Assert.Equal(
            new IngelezenGegeven(
                "g1", Categorie.C7i, null, "Totaal IQ", "88", "100 is gemiddeld", true, Aard.ProfessioneelOordeel, new Herkomst(HerkomstSoort.Deskundige, "De Meetlat", new DateOnly(2025, 9, 12)),
                new DateOnly(2025, 9, 30), "Dossier", Betreft.Leerling, "TLV 2025", "Nodig", null, null, null, "Beoordelen", new DateOnly(2028, 11, 3), Markering.Geen),
            gegeven);
    }

    [Fact]
    public async Task Csv_WithThreeFiles_ReadsTheListsByTheirColumns()
    {
        Importbestand[] bestanden =
        [
            Bestand("c.csv", "document_id;titel;datum;bestandsnaam\nd1;Rapport;1-10-2025;rapport.pdf\n"),
            Bestand("a.csv", "categorie;label;waarde;herkomst;document_id;bladzijde\n7f;Groep;8;School;d1;2\n"),
            Bestand("b.csv", "naam;categorie_ontvanger;datum;grond;categorieen\nSchoolbestuur De Bron;BevoegdGezagSchool;3-11-2025;BevoegdGezagArt9lid2;7a, 7d 7i\n"),
        ];

        var resultaat = await Overzichtsimport.LeesAsync(bestanden, TestContext.Current.CancellationToken);

        Assert.Empty(resultaat.Fouten);
        Assert.Equal(("d1", 2), (resultaat.Gegevens[0].DocumentVerwijzing, resultaat.Gegevens[0].Bladzijde));
        Assert.Equal("regel-2", resultaat.Gegevens[0].Id);
        Assert.Equal([Categorie.C7a, Categorie.C7d, Categorie.C7i], resultaat.Ontvangers[0].Ontvanger.Categorieen);
        Assert.Equal("rapport.pdf", resultaat.Documenten[0].Bestandsnaam);
    }

    [Fact]
    public async Task Csv_WithByteOrderMarkOrSepLineOrEmptyRows_IsReadAlike()
    {
        const string kaal = "categorie;label;waarde;herkomst\n7a;Naam;Noor;School\n";
        string[] vormen = [kaal, "\uFEFF" + kaal, "sep=;\n" + kaal, "\n;;;\n" + kaal + ";;;\n\n", kaal.Replace("\n", "\r\n", StringComparison.Ordinal)];

        foreach (var vorm in vormen)
        {
            var resultaat = await Inlezen.Csv(vorm);
            Assert.Empty(resultaat.Fouten);
            Assert.Equal("Noor", Assert.Single(resultaat.Gegevens).Waarde);
        }
    }

    [Fact]
    public async Task Csv_WithQuotesSemicolonsAndNewlinesInACell_KeepsThem()
    {
        var resultaat = await Inlezen.Rij("g1;7f;Verslag;\"Zij zei: \"\"ja\"\"; en\r\nging\";;School;;;\ng2;7f;De \"grote\" klas;;;School;;;\n");

        Assert.Empty(resultaat.Fouten);
        Assert.Equal("Zij zei: \"ja\"; en\nging", resultaat.Gegevens[0].Waarde);
        Assert.Equal("De \"grote\" klas", resultaat.Gegevens[1].Label);
        Assert.Equal("", resultaat.Gegevens[1].Waarde);
    }

    [Theory]
    [InlineData("g1;7f;Groep;8;;School;31-31-2025;;", "Regel 2, kolom G (herkomst_datum): '31-31-2025' is geen datum. Schrijf de datum als 2025-10-31 of als 31-10-2025.")]
    [InlineData("g1;7f;Groep;8;;School;10/31/2025;;", "Regel 2, kolom G (herkomst_datum): '10/31/2025' is geen datum. Schrijf de datum als 2025-10-31 of als 31-10-2025.")]
    [InlineData("g1;7f;Groep;8;;School;1-10-25;;", "Regel 2, kolom G (herkomst_datum): '1-10-25' is geen datum. Schrijf de datum als 2025-10-31 of als 31-10-2025.")]
    [InlineData("g1;7f;;8;;School;;;", "Regel 2, kolom C (label): Geef dit gegeven een naam, zoals 'Achternaam' of 'Totaal IQ'.")]
    [InlineData("g1;;Groep;8;;School;;;", "Regel 2, kolom B (categorie): Vul in welk soort gegeven dit is: 7a tot en met 7o. Past het nergens bij? Vul dan 'buiten' in.")]
    [InlineData("g1;7f;Groep;#REF!;;School;;;", "Regel 2, kolom D (waarde): Hier staat een fout uit het rekenblad (#REF!). Vul de echte waarde in, of laat het leeg.")]
    [InlineData("g1;7f;Groep;8;;School;;;g9", "Regel 2, kolom I (bij_gegeven_id): Er is geen gegeven met id 'g9'. Verbeter het id, of laat het leeg.")]
    [InlineData("g1;7f;Groep;8;;School;;;;te veel", "Regel 2, kolom J: Deze cel heeft geen kolomnaam erboven. Staat er een puntkomma in een tekst? Zet die tekst dan tussen aanhalingstekens.")]
    [InlineData("g1;7f;Groep;\"8;;School;;;\n", "Regel 2: De aanhalingstekens kloppen niet. Zet een tekst met een puntkomma of een nieuwe regel tussen aanhalingstekens, en schrijf een aanhalingsteken daarbinnen dubbel.")]
    public async Task Csv_WithABadCell_SaysWhereAndWhatToDo(string rij, string zin) => Assert.Equal(zin, Inlezen.Enige(await Inlezen.Rij(rij)));

    [Fact, Regel("R-6.1-1")]
    public async Task Csv_WithoutOrigin_IsRefused_UnknownWithExplanationIsAccepted()
    {
        Assert.StartsWith("Regel 2, kolom F (herkomst): Vul in van wie", Inlezen.Enige(await Inlezen.Rij("g1;7f;Groep;8;;;;;")), StringComparison.Ordinal);
        Assert.StartsWith("Regel 2, kolom H (herkomst_toelichting): Leg uit", Inlezen.Enige(await Inlezen.Rij("g1;7f;Groep;8;;Onbekend;;;")), StringComparison.Ordinal);

        var resultaat = await Inlezen.Rij("g1;7f;Groep;8;;Onbekend;;Stond in het oude systeem.;");

        Assert.Equal(new Herkomst(HerkomstSoort.Onbekend, toelichting: "Stond in het oude systeem."), Assert.Single(resultaat.Gegevens).Herkomst);
        Assert.Equal(Markering.Geen, resultaat.Gegevens[0].Markering);
    }

    [Fact, Regel("R-AM-01")]
    public async Task Csv_WithAKindOrSourceOutsideTheReglement_IsMarkedAndNotRefused()
    {
        var resultaat = await Inlezen.Rij("g1;strafblad;Melding;Winkeldiefstal;;Politie;1-2-2025;;\ng2;7f;Groep;8;;AndereBronMetToestemming;;;\n");

        Assert.Empty(resultaat.Fouten);
        Assert.Equal((Categorie.Buiten, "strafblad"), (resultaat.Gegevens[0].Categorie, resultaat.Gegevens[0].CategorieInBron));
        Assert.Equal(Markering.BuitenArt7 | Markering.BronNietToegestaan, resultaat.Gegevens[0].Markering);
        Assert.True(resultaat.Gegevens[0].Bijzonder);
        Assert.Equal(("Politie", "Volgens het dossier: Politie."), (resultaat.Gegevens[0].Herkomst.Naam, resultaat.Gegevens[0].Herkomst.Toelichting));
        Assert.Equal(Markering.BronNietToegestaan, resultaat.Gegevens[1].Markering);
    }

    [Fact, Regel("R-AM-01")]
    public async Task Csv_WithBurgerservicenummers_KeepsNoneAnywhere()
    {
        var resultaat = await Inlezen.Csv(
            "id;categorie;label;waarde;uitleg;herkomst;herkomst_naam;herkomst_toelichting;doel;bij_gegeven_id\n"
            + "123456782;7a;BSN 123456782;1234.56.782;Zie 123 456 782;Onbekend;123456782;Nummer 123-456-782;Voor 123456782;\n"
            + "g2;7a;Naam;Noor;;School;;;;123456782\n");

        Assert.Empty(resultaat.Fouten);
        Assert.DoesNotMatch("123.?456.?782|1234.56.782", string.Join('|', resultaat.Gegevens));
        Assert.Equal("BSN burgerservicenummer aanwezig (1x)", resultaat.Gegevens[0].Label);
        Assert.Equal(resultaat.Gegevens[0].Id, resultaat.Gegevens[1].BijGegevenId);
        Assert.Equal(7, resultaat.Burgerservicenummers);
    }

    [Fact, Regel("R-AM-01")]
    public async Task Csv_WithABurgerservicenummerInABadCell_DoesNotRepeatItInTheMessage() =>
        Assert.DoesNotContain("123456782", Inlezen.Enige(await Inlezen.Rij("g1;7f;Groep;8;;School;123456782;;")), StringComparison.Ordinal);

    [Fact]
    public async Task Csv_WithFormulas_KeepsThemAsText()
    {
        var resultaat = await Inlezen.Rij("g1;7f;=1+1;\"=HYPERLINK(\"\"http://x\"\")\";@som;School;;;\ng2;7f;-2;+3;;School;;;\n");

        Assert.Equal(("=1+1", "=HYPERLINK(\"http://x\")", "@som"), (resultaat.Gegevens[0].Label, resultaat.Gegevens[0].Waarde, resultaat.Gegevens[0].Uitleg));
        Assert.Equal(("-2", "+3"), (resultaat.Gegevens[1].Label, resultaat.Gegevens[1].Waarde));
    }

    [Fact]
    public async Task Csv_WithControlAndHiddenCharacters_DropsThemAndComposesAccents()
    {
        var resultaat = await Inlezen.Rij("g1;7f;Na\u0007am\u202E;No\u0001\u200Be\u0308l 12345\u200D6782;;School;;;");

        Assert.Equal("Naam", resultaat.Gegevens[0].Label);
        Assert.Equal("No\u00EBl burgerservicenummer aanwezig (1x)", resultaat.Gegevens[0].Waarde);
    }

    [Fact]
    public async Task Csv_WithTooLongText_SaysHowLongItMayBe() =>
        Assert.Equal(
            "Regel 2, kolom D (waarde): Deze tekst heeft 20.001 tekens en er is plaats voor 20.000. Maak hem korter, of voeg hem toe als document.",
            Inlezen.Enige(await Inlezen.Rij($"g1;7f;Verslag;{new string('a', 20_001)};;School;;;")));

    [Fact]
    public async Task Csv_WithARowOfHalfAMegabyte_StopsWithOneSentence() =>
        Assert.Contains("te lang om te lezen", Inlezen.Enige(await Inlezen.Rij($"g1;7f;Verslag;\"{new string('a', 600_000)}")), StringComparison.Ordinal);

    [Fact]
    public async Task Csv_WithTheSameIdTwice_SaysWhereTheFirstOneIs() =>
        Assert.Equal(
            "Regel 3, kolom A (id): Het id 'g1' staat al op regel 2. Geef elk gegeven een eigen id.",
            Inlezen.Enige(await Inlezen.Rij("g1;7f;Groep;8;;School;;;\ng1;7f;Klas;8b;;School;;;\n")));

    [Theory]
    [InlineData("categorie;labl;waarde;herkomst", "Regel 1, kolom B: De kolom 'labl' kennen wij niet. Bedoelt u 'label'?")]
    [InlineData("categorie;label;waarde;herkomst;lievelingskleur", "Regel 1, kolom E: De kolom 'lievelingskleur' kennen wij niet. Haal de kolom weg, of gebruik een naam uit de uitleg.")]
    [InlineData("categorie;label;waarde;label;herkomst", "Regel 1, kolom D: De kolom 'label' staat er twee keer. Haal er een weg.")]
    [InlineData("categorie;label;waarde", "Regel 1: De kolom 'herkomst' ontbreekt. Voeg haar toe aan de eerste regel.")]
    [InlineData("categorie,label,waarde,herkomst", "Regel 1: Tussen de kolommen staat geen puntkomma. Sla het bestand op met een puntkomma tussen de kolommen.")]
    [InlineData("Jan;Piet", "Regel 1: Op de eerste regel staan geen namen van kolommen die wij kennen. Begin met een regel als: categorie;label;waarde;herkomst")]
    public async Task Csv_WithABadHeader_NamesTheColumn(string kop, string zin) =>
        Assert.Contains(zin, (await Inlezen.Csv(kop + "\n7a;Naam;Noor;School\n")).Fouten.Select(f => f.ToString()));

    [Fact]
    public async Task Csv_InAnotherEncoding_IsRefusedWithASentence()
    {
        var latin1 = Encoding.Latin1.GetBytes("categorie;label;waarde;herkomst\n7a;Naam;Noël;School\n");
        var utf16 = Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("categorie;label")).ToArray();

        Assert.StartsWith("Regel 2, kolom C (waarde): Dit bestand is niet opgeslagen als UTF-8", Inlezen.Enige(await Inlezen.Bytes("a.csv", latin1)), StringComparison.Ordinal);
        Assert.StartsWith("Dit bestand is niet opgeslagen als UTF-8", Inlezen.Enige(await Inlezen.Bytes("a.csv", utf16)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Dit bestand is leeg")]
    [InlineData("\uFEFF \r\n", "Dit bestand is leeg")]
    [InlineData("categorie;label;waarde;herkomst\n", "Er staan geen gegevens in dit bestand")]
    [InlineData("PK\u0003\u0004", "Dit is een rekenblad of een zip-bestand")]
    [InlineData("%PDF-1.7", "Dit is een pdf")]
    [InlineData("<html>", "Dit is een webpagina")]
    [InlineData("a\0b", "Dit is geen tekstbestand")]
    public async Task Bestand_ThatHoldsNoData_SaysWhatItIs(string tekst, string zin) => Assert.StartsWith(zin, Inlezen.Enige(await Inlezen.Csv(tekst)), StringComparison.Ordinal);

    [Fact]
    public async Task Csv_WithTwentyThousandRows_GivesOneSentenceWithoutReadingAll()
    {
        var bytes = Encoding.UTF8.GetBytes(Inlezen.Kop + string.Concat(Enumerable.Range(1, 20_000).Select(i => $"g{i};7f;Groep;8;;;;;\n")));
        var stroom = new Druppelstroom(bytes);

        var resultaat = await Overzichtsimport.LeesAsync("groot.csv", stroom, TestContext.Current.CancellationToken);

        Assert.Equal("Dit bestand heeft meer dan 10.000 gegevens. Verdeel het over kleinere bestanden, of bel ons.", Inlezen.Enige(resultaat));
        Assert.InRange(stroom.Gelezen, 1, bytes.Length * 6 / 10);
    }

    [Fact]
    public async Task Csv_OfMoreThan25Megabyte_GivesOneSentence()
    {
        var rij = $"7f;Verslag;{new string('a', 19_000)};School\n";
        var bytes = Encoding.UTF8.GetBytes("categorie;label;waarde;herkomst\n" + string.Concat(Enumerable.Repeat(rij, 1_400)));

        Assert.Equal("Dit bestand is groter dan 25 MB. Verdeel het over kleinere bestanden.", Inlezen.Enige(await Overzichtsimport.LeesAsync("groot.csv", new MemoryStream(bytes), TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task Csv_WithMoreThanAHundredDocuments_GivesOneSentence()
    {
        var tekst = "document_id;titel;bestandsnaam\n" + string.Concat(Enumerable.Range(1, 101).Select(i => $"d{i};Titel;{i}.pdf\n"));

        Assert.StartsWith("Dit bestand heeft meer dan 100 documenten.", Inlezen.Enige(await Inlezen.Csv(tekst)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Csv_WithSixtyFaults_ShowsFiftyAndCountsTheRest_AndReadsNothing()
    {
        var resultaat = await Inlezen.Rij("goed;7f;Groep;8;;School;;;\n" + string.Concat(Enumerable.Repeat(";7f;Groep;8;;;;;\n", 60)));

        Assert.False(resultaat.IsGelukt);
        Assert.Equal((50, 10), (resultaat.Fouten.Count, resultaat.NogMeerFouten));
        Assert.Empty(resultaat.Gegevens);
    }

    [Fact, Regel("R-AM-27")]
    public async Task Csv_RecipientWithoutGroundOrConsent_IsRecordedAsMissingGround()
    {
        Importbestand[] bestanden =
        [
            Bestand("a.csv", "categorie;label;waarde;herkomst\n7f;Groep;8;School\n"),
            Bestand("b.csv", "naam;categorie_ontvanger;grond;categorieen\nA;Overig;;7a\nB;Overig;Toestemming;7a\n;Overheid;Wettelijke verplichting;\n"),
        ];

        var resultaat = await Overzichtsimport.LeesAsync(bestanden, TestContext.Current.CancellationToken);

        Assert.Equal(
            [Verstrekkingsgrond.GrondOntbreekt, Verstrekkingsgrond.GrondOntbreekt, Verstrekkingsgrond.WettelijkeVerplichting],
            resultaat.Ontvangers.Select(o => o.Ontvanger.Grond));
    }

    [Theory]
    [InlineData("map/rapport.pdf", "vul alleen de naam")]
    [InlineData("..\\rapport.pdf", "vul alleen de naam")]
    [InlineData("rapport.exe", "dit soort bestand kunnen wij niet bewaren")]
    [InlineData("123456782.pdf", "in deze bestandsnaam staat een burgerservicenummer")]
    public async Task Csv_DocumentWithABadFileName_IsRefused(string naam, string zin)
    {
        var fout = Inlezen.Enige(await Inlezen.Csv($"document_id;titel;bestandsnaam\nd1;Rapport;{naam}\n"));

        Assert.Contains(zin, fout, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("123456782", fout, StringComparison.Ordinal);
    }

    private static Importbestand Bestand(string naam, string tekst) => new(naam, new MemoryStream(Encoding.UTF8.GetBytes(tekst)));
}
