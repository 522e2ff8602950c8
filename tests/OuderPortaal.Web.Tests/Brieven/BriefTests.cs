using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Ingebrekestellingen;
using OuderPortaal.Domain.Instellingen;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Brieven;

namespace OuderPortaal.Web.Tests.Brieven;

/// <summary>What people read: every letter, in both forms of address and both regimes, from facts that the domain made.</summary>
[Regel("R-AM-38", "R-TXT-1")]
public sealed partial class BriefTests
{
    private static readonly DateTimeOffset Ontvangen = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly MedewerkerId Fatma = new(Guid.CreateVersion7(Ontvangen));
    private static readonly MedewerkerId Joris = new(Guid.CreateVersion7(Ontvangen));

    public static TheoryData<BriefSoort, Aanspreekvorm, Rechtsbescherming> AlleBrieven()
    {
        var data = new TheoryData<BriefSoort, Aanspreekvorm, Rechtsbescherming>();
        foreach (var soort in Enum.GetValues<BriefSoort>())
            foreach (var vorm in Enum.GetValues<Aanspreekvorm>())
                foreach (var regime in Enum.GetValues<Rechtsbescherming>())
                    data.Add(soort, vorm, regime);
        return data;
    }

    [Theory, MemberData(nameof(AlleBrieven))]
    public async Task Brief_InEachForm_NeverSlipsIntoTheOther(BriefSoort soort, Aanspreekvorm vorm, Rechtsbescherming regime)
    {
        var tekst = await TekstAsync(soort, vorm, regime);

        var ander = vorm == Aanspreekvorm.U ? Je() : U();
        Assert.DoesNotMatch(ander, tekst);
    }

    [Theory, MemberData(nameof(AlleBrieven))]
    public async Task Brief_InEachForm_IsPlainLanguage(BriefSoort soort, Aanspreekvorm vorm, Rechtsbescherming regime)
    {
        var zinnen = Zinnen(await TekstAsync(soort, vorm, regime));

        Assert.All(zinnen, z => Assert.True(Woorden(z) <= 20, $"{Woorden(z)} words: {z}"));
        Assert.True(zinnen.Average(Woorden) <= 12, $"average {zinnen.Average(Woorden):0.0}");
    }

    [Theory, Regel("R-AWB-6", "S-35"), InlineData(Rechtsbescherming.Awb, "bezwaar maken"), InlineData(Rechtsbescherming.Civiel, "verzoekschrift")]
    public async Task Besluit_InEachRegime_NamesItsRemedyAndAlwaysApAndFg(Rechtsbescherming regime, string middel)
    {
        var tekst = await TekstAsync(BriefSoort.Afgewezen, Aanspreekvorm.U, regime);

        Assert.Contains(middel, tekst, StringComparison.Ordinal);
        Assert.Contains("Autoriteit Persoonsgegevens", tekst, StringComparison.Ordinal);
        Assert.Contains("fg@deproeftuin.example", tekst, StringComparison.Ordinal);
    }

    [Fact, Regel("S-05")]
    public async Task BewijsGevraagd_NamesTheDaysThatRemain()
    {
        var tekst = await TekstAsync(BriefSoort.BewijsGevraagd, Aanspreekvorm.U, Rechtsbescherming.Awb);

        Assert.Contains("26 dagen", tekst.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Contains("woensdag 18 maart 2026", tekst.Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    [Theory, Regel("D-12", "R-AM-39"), MemberData(nameof(Verjaardagsbrieven))]
    public async Task Leeftijdsbrief_ForEachReader_HasTheRightFormPlainWordsAndNoAddressOrReason(Leeftijdsmoment moment, bool aanLeerling)
    {
        await using var diensten = new ServiceCollection().AddLogging().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(diensten, NullLoggerFactory.Instance);
        var sem = Leerling.SchrijfIn(new("L1", "Sem", "Verhage", new DateOnly(2010, 6, 15), "Geheimweg 3, Voorbeeldstad", true, "De Bron"), Fatma, Ontvangen);
        var aan = aanLeerling ? new Geadresseerde(null, sem.Naam, sem.Adres, Aanspreekvorm.Je) : new Geadresseerde(null, "Nadia Brouwer", "", Aanspreekvorm.U);
        var feiten = new Leeftijdsfeiten(sem, new DateOnly(2026, 6, 15), aan, Swv) { OpenVerzoek = (new DateOnly(2026, 4, 1), new DateOnly(2026, 6, 29)), IsOuder = true };

        var tekst = await PlatAsync(await new Leeftijdsbriefschrijver(renderer).SchrijfAsync(moment, aanLeerling, feiten));

        Assert.DoesNotMatch(aanLeerling ? U() : Je(), tekst);
        Assert.All(Zinnen(tekst), z => Assert.True(Woorden(z) <= 20, z));
        Assert.All(["Geheimweg", "De Bron", "omdat", "hoeft niets"], weg => Assert.DoesNotContain(weg, tekst, StringComparison.Ordinal));
    }

    public static TheoryData<Leeftijdsmoment, bool> Verjaardagsbrieven() => new()
    {
        { Leeftijdsmoment.EersteAankondiging, true }, { Leeftijdsmoment.EersteAankondiging, false }, { Leeftijdsmoment.TweedeAankondiging, true },
        { Leeftijdsmoment.TweedeAankondiging, false }, { Leeftijdsmoment.Achttien, true },
    };

    [Theory, Regel("R-AM-19", "R-AM-38", "R-TXT-1"), InlineData(Aanspreekvorm.U, Bewijswijze.Briefcode), InlineData(Aanspreekvorm.Je, Bewijswijze.Briefcode), InlineData(Aanspreekvorm.U, Bewijswijze.Balie), InlineData(Aanspreekvorm.Je, Bewijswijze.Balie)]
    public async Task BewijsGevraagd_InOtherManners_IsPlainAndInItsOwnForm(Aanspreekvorm vorm, Bewijswijze wijze)
    {
        var feiten = Feiten(BriefSoort.BewijsGevraagd, vorm, Rechtsbescherming.Awb);
        feiten.Verzoek.VraagBewijs(
            BewijsOnderwerp.Identiteit, Twijfel.NaamWijktAf, wijze, new DateOnly(2026, 3, 18), Fatma, feiten.Nu,
            Bewijsladder.Van(new() { HeeftAdres = true, HeeftTelefoon = true, AntwoordKanaal = AntwoordKanaal.Ophalen, Vandaag = feiten.Vandaag }), "De post raakt daar vaak zoek.");

        var tekst = await LeesAsync(s => s.SchrijfAsync(BriefSoort.BewijsGevraagd, feiten with { Bewijs = feiten.Verzoek.Bewijsverzoeken[^1] }));

        EisGewoneTaal(tekst, vorm);
        Assert.Contains("De post raakt daar vaak zoek.", tekst, StringComparison.Ordinal);
        Assert.Contains("Wij bewaren geen kopie en geen nummer.", tekst, StringComparison.Ordinal);
        Assert.Equal(wijze == Bewijswijze.Balie, tekst.Contains("Doe dit uiterlijk", StringComparison.Ordinal));
        Assert.Equal(wijze == Bewijswijze.Briefcode, tekst.Contains("De tijd loopt gewoon door.", StringComparison.Ordinal));
    }

    [Theory, Regel("R-ID-2", "R-AM-38", "R-TXT-1"), InlineData(Aanspreekvorm.U), InlineData(Aanspreekvorm.Je)]
    public async Task Codebrief_InEachForm_IsPlainAndNamesNoChild(Aanspreekvorm vorm)
    {
        var feiten = Feiten(BriefSoort.BewijsGevraagd, vorm, Rechtsbescherming.Awb);
        feiten.Verzoek.VraagBewijs(BewijsOnderwerp.Identiteit, Twijfel.NaamWijktAf, Bewijswijze.Briefcode, new DateOnly(2026, 3, 18), Fatma, feiten.Nu);

        var tekst = await LeesAsync(s => s.SchrijfCodeAsync(feiten with { Bewijs = feiten.Verzoek.Bewijsverzoeken[^1] }, "KXM7-2Q9A-T4R", new DateOnly(2026, 3, 25)));

        EisGewoneTaal(tekst, vorm);
        Assert.Contains("KXM7-2Q9A-T4R", tekst, StringComparison.Ordinal);
        Assert.Contains("25 maart 2026", tekst.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.DoesNotContain("Noor", tekst, StringComparison.Ordinal);
        Assert.Contains("niets gevraagd", tekst, StringComparison.Ordinal);
    }

    private static void EisGewoneTaal(string tekst, Aanspreekvorm vorm)
    {
        Assert.DoesNotMatch(vorm == Aanspreekvorm.U ? Je() : U(), tekst);
        var zinnen = Zinnen(tekst);
        Assert.All(zinnen, z => Assert.True(Woorden(z) <= 20, $"{Woorden(z)} words: {z}"));
        Assert.True(zinnen.Average(Woorden) <= 12, $"average {zinnen.Average(Woorden):0.0}");
    }

    private static Task<string> TekstAsync(BriefSoort soort, Aanspreekvorm vorm, Rechtsbescherming regime) => LeesAsync(s => s.SchrijfAsync(soort, Feiten(soort, vorm, regime)));

    private static async Task<string> LeesAsync(Func<Briefschrijver, Task<string>> schrijf)
    {
        await using var diensten = new ServiceCollection().AddLogging().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(diensten, NullLoggerFactory.Instance);
        return await PlatAsync(await schrijf(new Briefschrijver(renderer)));
    }

    private static async Task<string> PlatAsync(string html)
    {
        var document = await new HtmlParser().ParseDocumentAsync(html, TestContext.Current.CancellationToken);
        foreach (var blok in document.QuerySelectorAll("li, h2, p"))
            blok.TextContent = $"{blok.TextContent.Trim()} ¶ ";
        return document.Body!.TextContent;
    }

    private static Brieffeiten Feiten(BriefSoort soort, Aanspreekvorm vorm, Rechtsbescherming regime)
    {
        var instellingen = InstellingenVersie.Standaard(Ontvangen).Volgende(new(), regime, Ontvangen);
        var spelregels = new Spelregels(instellingen, KalenderVersie.Maak([.. GelijkgesteldeDagen.Standaard], Ontvangen), "1 januari 2026");
        var vraag = new Vraag(
            Soort(soort) is { } kind ? kind : IsBezwaar(soort) ? VerzoekSoort.BezwaarVerwerking : IsCorrectie(soort) ? VerzoekSoort.Correctie : VerzoekSoort.Inzage, new Verzoeker(new AccountId(Guid.CreateVersion7(Ontvangen)), "Nadia Brouwer", ""), new Betrokkene("Noor Verhage", new DateOnly(2014, 9, 3)),
            vorm == Aanspreekvorm.U || Soort(soort) == VerzoekSoort.Informatieverzoek377c ? Hoedanigheid.OuderOfVoogd : Hoedanigheid.LeerlingZelf, AntwoordKanaal.Digitaal);
        var verzoek = Verzoek.DienIn(vraag, "INZ-2026-00042", spelregels, Ontvangen);
        verzoek.WijsToe(Fatma, Ontvangen);
        var nu = Ontvangen.AddDays(2);
        verzoek.VraagBewijs(
            BewijsOnderwerp.Identiteit, Twijfel.NieuwAccountOnbekend, soort == BriefSoort.CodeVerstuurd ? Bewijswijze.Briefcode : Bewijswijze.Terugbellen, new DateOnly(2026, 3, 18), Fatma, nu);
        if (soort == BriefSoort.CodeVerstuurd)
            verzoek.LegVerzendingVast(verzoek.Bewijsverzoeken[0].Id, new DateOnly(2026, 3, 5), nu = nu.AddDays(1));
        if (Soort(soort) is not null)
            return Antwoordfeiten(soort, vorm, verzoek);
        if (IsBezwaar(soort))
            return Bezwaarfeiten(soort, verzoek);
        if (IsCorrectie(soort))
            return Correctiefeiten(soort, verzoek);
        var overzicht = Gegevensoverzicht.Begin(verzoek, Fatma, nu);
        overzicht.LegZoekingVast("Dossiersysteem", new DateOnly(2026, 3, 3), Zoekresultaat.NietsGevonden, Fatma, nu);

        if (soort is BriefSoort.BewijsOntvangen or BriefSoort.BewijsNietGoed)
        {
            nu = Ontvangen.AddDays(9);
            verzoek.OntvangBewijs(verzoek.Bewijsverzoeken[0].Id, new DateOnly(2026, 3, 11), BewijsOordeel.Goed, nu);
        }

        if (Uitkomst(soort) is { } uitkomst)
        {
            nu = Ontvangen.AddDays(20);
            verzoek.LegVoor(uitkomst, "Op een plaats staat de naam van een ander kind.\nDie naam laten wij weg.", Fatma, nu);
            verzoek.MaakBekend(Joris, Bekendmakingswijze.Portaal, nu, nu);
        }

        if (soort == BriefSoort.HerinneringOverzicht)
        {
            overzicht.BiedAan([], Fatma, nu);
            overzicht.GeefVrij(Joris, vierOgen: true, reden: null, nu);
            overzicht.MaakBeschikbaar(42, "", nu);
        }

        if (soort == BriefSoort.AntwoordKomtLater)
            verzoek.MeldVertraging(new DateOnly(2026, 5, 29), Ontvangen.AddDays(20));

        var ingebreke = soort switch
        {
            BriefSoort.IngebrekestellingOntvangen or BriefSoort.IngebrekestellingTeVroeg when regime == Rechtsbescherming.Awb =>
                Ingebrekestelling.VoerIn(verzoek, [], Kanaal.Brief, soort == BriefSoort.IngebrekestellingTeVroeg ? new DateOnly(2026, 3, 20) : verzoek.Termijn.Uiterlijk!.Value.AddDays(1), Ontvangen.AddDays(70)),
            _ => null,
        };
        var sem = Leerling.SchrijfIn(new("L1", "Sem", "Verhage", new DateOnly(2010, 3, 12), "Geheimweg 3, Voorbeeldstad", true, "De Bron"), Fatma, Ontvangen);
        return new Brieffeiten(verzoek, Swv, nu) { Leerling = sem, Bewijs = verzoek.Bewijsverzoeken[0], RedenAfkeuring = "De naam was niet te lezen.", Overzicht = overzicht, Ingebrekestelling = ingebreke };
    }

    private static bool IsCorrectie(BriefSoort soort) =>
        soort is BriefSoort.CorrectieToegewezen or BriefSoort.CorrectieDeels or BriefSoort.CorrectieAfgewezen or BriefSoort.CorrectieUitgevoerd or BriefSoort.WissingAanAnder or BriefSoort.WissingAanSchool;

    /// <summary>Kinds that are answered without items and without composing.</summary>
    private static VerzoekSoort? Soort(BriefSoort soort) => soort switch
    {
        BriefSoort.InformatieGegeven or BriefSoort.InformatieGeweigerd => VerzoekSoort.Informatieverzoek377c,
        BriefSoort.KopieKlaar => VerzoekSoort.ExtraKopie,
        _ => null,
    };

    private static Brieffeiten Antwoordfeiten(BriefSoort soort, Aanspreekvorm vorm, Verzoek verzoek, Informatieweigering grond = Informatieweigering.BelangVanHetKind)
    {
        var nu = Ontvangen.AddDays(20);
        verzoek.OntvangBewijs(verzoek.Bewijsverzoeken[0].Id, new DateOnly(2026, 3, 11), BewijsOordeel.Goed, Ontvangen.AddDays(9));
        var geweigerd = soort == BriefSoort.InformatieGeweigerd;
        var noor = Leerling.SchrijfIn(new("L2", "Noor", "Verhage", new DateOnly(geweigerd && grond == Informatieweigering.LeerlingBeslistZelf ? 2009 : 2014, 9, 3), "Geheimweg 3, Voorbeeldstad", true, "De Bron"), Fatma, Ontvangen);
        if (!geweigerd || grond != Informatieweigering.NietInRegister)
            verzoek.KoppelLeerling(noor, nu);
        if (soort == BriefSoort.KopieKlaar)
            verzoek.LegVoor(BesluitUitkomst.Toegewezen, "", Fatma, nu);
        else
            verzoek.LegInformatieVoor(
                geweigerd ? new(Ouderschapsbewijs.Geboorteakte, "", grond, "Er is nu rust nodig.") : new(Ouderschapsbewijs.Geboorteakte, "Noor gaat naar een andere school.\nZij krijgt daar meer hulp.", null, ""), Fatma, nu, noor);
        verzoek.MaakBekend(Joris, Bekendmakingswijze.Portaal, nu, nu);
        return new Brieffeiten(verzoek, Swv, nu) { Aan = Geadresseerde.Van(verzoek) with { Vorm = vorm } };
    }

    [Theory, Regel("R-VTG-10", "D-15", "R-AWB-6"), MemberData(nameof(Informatiebesluiten))]
    public async Task Informatie_InEachOutcome_NamesTheArticle_TheRemedy_AndOwnData(BriefSoort soort, Aanspreekvorm vorm, Rechtsbescherming regime, Informatieweigering grond)
    {
        var leeg = Verzoek.DienIn(
            new(VerzoekSoort.Informatieverzoek377c, new(new AccountId(Guid.CreateVersion7(Ontvangen)), "Nadia Brouwer", ""), new("Noor Verhage", new DateOnly(2014, 9, 3)), Hoedanigheid.OuderOfVoogd, AntwoordKanaal.Digitaal), "I7C-2026-00001",
            new Spelregels(InstellingenVersie.Standaard(Ontvangen).Volgende(new(), regime, Ontvangen), KalenderVersie.Maak([.. GelijkgesteldeDagen.Standaard], Ontvangen), "1 januari 2026"), Ontvangen);
        leeg.WijsToe(Fatma, Ontvangen);
        leeg.VraagBewijs(BewijsOnderwerp.Identiteit, Twijfel.NieuwAccountOnbekend, Bewijswijze.Terugbellen, new DateOnly(2026, 3, 18), Fatma, Ontvangen.AddDays(2));
        var tekst = (await LeesAsync(s => s.SchrijfAsync(soort, Antwoordfeiten(soort, vorm, leeg, grond)))).Replace('\u00A0', ' ');

        Assert.Contains("artikel 377c", tekst, StringComparison.Ordinal);
        Assert.Contains("eigen gegevens", tekst, StringComparison.Ordinal);
        Assert.Contains(regime == Rechtsbescherming.Awb ? "bezwaar maken" : "verzoekschrift", tekst, StringComparison.Ordinal);
        if (soort == BriefSoort.InformatieGeweigerd)
            Assert.Contains(
                grond switch
                {
                    Informatieweigering.BelangVanHetKind => "beter dat wij dit niet vertellen",
                    Informatieweigering.LeerlingBeslistZelf => "beslist zelf wie dit hoort",
                    Informatieweigering.NietInRegister => "geen gegevens over dit kind",
                    _ => "Ook aan wie het gezag heeft",
                }, tekst, StringComparison.Ordinal);
        else
            Assert.Contains("Zij krijgt daar meer hulp.", tekst, StringComparison.Ordinal);
        EisGewoneTaal(tekst, vorm);
    }

    public static TheoryData<BriefSoort, Aanspreekvorm, Rechtsbescherming, Informatieweigering> Informatiebesluiten()
    {
        var data = new TheoryData<BriefSoort, Aanspreekvorm, Rechtsbescherming, Informatieweigering>();
        foreach (var soort in new[] { BriefSoort.InformatieGegeven, BriefSoort.InformatieGeweigerd })
            foreach (var vorm in Enum.GetValues<Aanspreekvorm>())
                foreach (var regime in Enum.GetValues<Rechtsbescherming>())
                    foreach (var grond in Enum.GetValues<Informatieweigering>())
                        data.Add(soort, vorm, regime, grond);
        return data;
    }

    private static bool IsBezwaar(BriefSoort soort) =>
        soort is BriefSoort.BezwaarVerwerkingToegewezen or BriefSoort.BezwaarVerwerkingDeels or BriefSoort.BezwaarVerwerkingAfgewezen or BriefSoort.OpheffingAangekondigd;

    /// <summary>One item per ground of refusal, one that is granted, and one that we do not have.</summary>
    private static Brieffeiten Bezwaarfeiten(BriefSoort soort, Verzoek verzoek)
    {
        var nu = Ontvangen.AddDays(20);
        verzoek.OntvangBewijs(verzoek.Bewijsverzoeken[0].Id, new DateOnly(2026, 3, 11), BewijsOordeel.Goed, Ontvangen.AddDays(9));
        List<Onderdeelbeoordeling> oordelen = [];
        if (soort != BriefSoort.BezwaarVerwerkingToegewezen)
            oordelen.AddRange([
                .. Weigeringsgronden.Van(VerzoekSoort.BezwaarVerwerking).Select(g => new Onderdeelbeoordeling(Aard.Feit, Onderdeeloordeel.Afgewezen, g, "Zonder dit verslag kan de school geen hulp krijgen.", [])),
                new(Aard.Feit, Onderdeeloordeel.NietInOnsBestand, null, "", []),
            ]);
        if (soort is BriefSoort.BezwaarVerwerkingToegewezen or BriefSoort.BezwaarVerwerkingDeels)
            oordelen.Add(new(Aard.Feit, Onderdeeloordeel.Toegewezen, null, "", ["Dossiersysteem"]));

        var correctie = Correctie.Begin(verzoek, [.. oordelen.Select(_ => new Correctievraag(CorrectieSoort.Afscherming, CorrectieGrond.WeetNiet, new("Verslag van november"), Toelichting: "Geheim adres."))], Ontvangen);
        for (var i = 0; i < oordelen.Count; i++)
            correctie.Beoordeel(i + 1, oordelen[i], verzoek, Fatma, nu);
        verzoek.LegCorrectieVoor(correctie, Fatma, nu);
        verzoek.MaakBekend(Joris, Bekendmakingswijze.Portaal, nu, nu);
        if (soort == BriefSoort.OpheffingAangekondigd)
            correctie.KondigOpheffingAan(verzoek, new DateOnly(2026, 4, 7), nu, gehoord: true);
        return new Brieffeiten(verzoek, Swv, nu) { Correctie = correctie };
    }

    [Theory, Regel("R-AM-29", "R-AWB-6"), MemberData(nameof(Bezwaarbesluiten))]
    public async Task BezwaarVerwerking_InEachOutcome_NamesTheRemedyOfTheRegime_AndWhatHappensToTheData(BriefSoort soort, Aanspreekvorm vorm, Rechtsbescherming regime)
    {
        var tekst = (await TekstAsync(soort, vorm, regime)).Replace('\u00A0', ' ');

        // The announcement is no besluit: it points to the letter that was one, and gives no new term.
        var besluit = soort != BriefSoort.OpheffingAangekondigd;
        Assert.Equal(besluit, tekst.Contains(regime == Rechtsbescherming.Awb ? "bezwaar maken" : "verzoekschrift", StringComparison.Ordinal));
        Assert.Equal(besluit, tekst.Contains("Autoriteit Persoonsgegevens", StringComparison.Ordinal));
        Assert.Equal(besluit, !tekst.Contains("staat in de brief van zondag 22 maart 2026", StringComparison.Ordinal));
        Assert.Equal(soort is BriefSoort.BezwaarVerwerkingAfgewezen or BriefSoort.BezwaarVerwerkingDeels, tekst.Contains("AVG, artikel 21 lid 1", StringComparison.Ordinal));
        Assert.Equal(soort is BriefSoort.BezwaarVerwerkingAfgewezen or BriefSoort.BezwaarVerwerkingDeels, tekst.Contains("eerst vanaf welke dag wij dat weer doen", StringComparison.Ordinal));
        Assert.Equal(soort is BriefSoort.BezwaarVerwerkingToegewezen or BriefSoort.BezwaarVerwerkingDeels, tekst.Contains("dat wij ze ook weghalen", StringComparison.Ordinal));
        Assert.Equal(soort == BriefSoort.OpheffingAangekondigd, tekst.Contains("dinsdag 7 april 2026", StringComparison.Ordinal));
        Assert.DoesNotContain("Geheim adres", tekst, StringComparison.Ordinal);
    }

    [Theory, Regel("R-AM-29", "R-AM-38", "R-TXT-1"), InlineData(Aanspreekvorm.U), InlineData(Aanspreekvorm.Je)]
    public async Task OpheffingAangekondigd_ToWhoMayNotSeeTheFile_IsPlainAndNamesNoItem(Aanspreekvorm vorm)
    {
        var feiten = Feiten(BriefSoort.OpheffingAangekondigd, Aanspreekvorm.U, Rechtsbescherming.Awb);
        var aan = vorm == Aanspreekvorm.U ? feiten.Aan : new Geadresseerde(null, "Noor Verhage", "", vorm);

        var tekst = await LeesAsync(s => s.SchrijfAsync(BriefSoort.OpheffingAangekondigd, feiten with { Aan = aan, ZonderDossiergegevens = true }));

        EisGewoneTaal(tekst, vorm);
        Assert.Contains("dinsdag 7 april 2026", tekst.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.DoesNotContain("Verslag van november", tekst, StringComparison.Ordinal);
    }

    [Theory, Regel("R-AWB-7", "R-AM-30"), InlineData(BriefSoort.WissingAanSchool, true), InlineData(BriefSoort.WissingAanAnder, true), InlineData(BriefSoort.WissingAanAnder, false)]
    public async Task Remedy_OfWhoReadsOnPaper_CountsFromTheDayOfReceipt_AlsoWhenTheVerzoekerReadOnline(BriefSoort soort, bool opPapier)
    {
        var feiten = Feiten(soort, Aanspreekvorm.U, Rechtsbescherming.Civiel);
        AccountId? account = opPapier ? null : new AccountId(Guid.CreateVersion7(Ontvangen));

        var tekst = await LeesAsync(s => s.SchrijfAsync(soort, feiten with { Aan = new Geadresseerde(account, "Tom Verhage", "", Aanspreekvorm.U) }));

        Assert.Equal(opPapier, tekst.Contains("binnen zes weken nadat u deze brief kreeg", StringComparison.Ordinal));
    }

    public static TheoryData<BriefSoort, Aanspreekvorm, Rechtsbescherming> Bezwaarbesluiten()
    {
        var data = new TheoryData<BriefSoort, Aanspreekvorm, Rechtsbescherming>();
        foreach (var soort in Enum.GetValues<BriefSoort>().Where(IsBezwaar))
            foreach (var vorm in Enum.GetValues<Aanspreekvorm>())
                foreach (var regime in Enum.GetValues<Rechtsbescherming>())
                    data.Add(soort, vorm, regime);
        return data;
    }

    /// <summary>One item per ground of refusal, an erasure that is refused and one that waits, whatever the letter has room for.</summary>
    private static Brieffeiten Correctiefeiten(BriefSoort soort, Verzoek verzoek)
    {
        var nu = Ontvangen.AddDays(20);
        verzoek.OntvangBewijs(verzoek.Bewijsverzoeken[0].Id, new DateOnly(2026, 3, 11), BewijsOordeel.Goed, Ontvangen.AddDays(9));
        var gronden = Weigeringsgronden.Van(VerzoekSoort.Correctie);
        List<(Correctievraag Vraag, Onderdeelbeoordeling Uit)> onderdelen = [];
        if (soort != BriefSoort.CorrectieToegewezen)
        {
            onderdelen.AddRange(gronden.Select(g => (
                new Correctievraag(g == Weigeringsgrond.NodigVoorTaak ? CorrectieSoort.Verwijdering : CorrectieSoort.Verbetering, CorrectieGrond.WeetNiet, new("Score op de toets"), "12", "14"),
                new Onderdeelbeoordeling(g == Weigeringsgrond.ProfessioneelOordeel ? Aard.ProfessioneelOordeel : Aard.Feit, Onderdeeloordeel.Afgewezen, g, "De brief van de school zegt hetzelfde.", [])
                {
                    BewarenTot = g == Weigeringsgrond.NodigVoorTaak ? new DateOnly(2028, 6, 30) : null, OpnieuwBekijken = g == Weigeringsgrond.LopendeProcedure ? new DateOnly(2026, 9, 1) : null,
                })));
            onderdelen.Add((new Correctievraag(CorrectieSoort.Aanvulling, CorrectieGrond.Onvolledig, new("Zwemdiploma"), "", "Noor heeft diploma A."), new Onderdeelbeoordeling(Aard.Feit, Onderdeeloordeel.NietInOnsBestand, null, "", [])));
        }

        if (soort != BriefSoort.CorrectieAfgewezen)
        {
            onderdelen.AddRange(Enum.GetValues<CorrectieSoort>().Select(s => (
                new Correctievraag(s, CorrectieGrond.Onjuist, new("Geboortedatum", Categorie: Categorie.C7a), "3 september 2013", "3 september 2014"), new Onderdeelbeoordeling(Aard.Feit, Onderdeeloordeel.Toegewezen, null, "", ["Dossiersysteem"]))));
        }

        var correctie = Correctie.Begin(verzoek, [.. onderdelen.Select(o => o.Vraag)], Ontvangen);
        for (var i = 0; i < onderdelen.Count; i++)
            correctie.Beoordeel(i + 1, onderdelen[i].Uit, verzoek, Fatma, nu);
        verzoek.LegCorrectieVoor(correctie, Fatma, nu);
        verzoek.MaakBekend(Joris, Bekendmakingswijze.Portaal, nu, nu);
        if (soort != BriefSoort.CorrectieAfgewezen)
            correctie.BeginUitvoering(verzoek, new Wisbelang(AndereGezagsdrager: true, new DateOnly(2014, 9, 3), SchoolMetZienswijze: false), nu);
        return new Brieffeiten(verzoek, Swv, nu) { Correctie = correctie };
    }

    [Theory, Regel("R-COR-6"), MemberData(nameof(Weigeringen))]
    public async Task CorrectieAfgewezen_NamesTheReasonTheArticleAndTheRemedyOfTheRegime(Weigeringsgrond grond, Aanspreekvorm vorm, Rechtsbescherming regime)
    {
        var tekst = (await TekstAsync(BriefSoort.CorrectieAfgewezen, vorm, regime)).Replace('\u00A0', ' ');

        Assert.Contains(grond.Zin(vorm), tekst, StringComparison.Ordinal);
        Assert.Contains(grond.Artikel(), tekst, StringComparison.Ordinal);
        Assert.Contains(regime == Rechtsbescherming.Awb ? "bezwaar maken" : "verzoekschrift", tekst, StringComparison.Ordinal);
        Assert.Contains("tot en met vrijdag 30 juni 2028", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("12", tekst.Split("Score op de toets")[1].Split('.')[0], StringComparison.Ordinal);
    }

    public static TheoryData<Weigeringsgrond, Aanspreekvorm, Rechtsbescherming> Weigeringen()
    {
        var data = new TheoryData<Weigeringsgrond, Aanspreekvorm, Rechtsbescherming>();
        foreach (var grond in Weigeringsgronden.Van(VerzoekSoort.Correctie))
            foreach (var vorm in Enum.GetValues<Aanspreekvorm>())
                foreach (var regime in Enum.GetValues<Rechtsbescherming>())
                    data.Add(grond, vorm, regime);
        return data;
    }

    private static BesluitUitkomst? Uitkomst(BriefSoort soort) => soort switch
    {
        BriefSoort.OverzichtKlaar => BesluitUitkomst.Toegewezen,
        BriefSoort.OverzichtDeels => BesluitUitkomst.DeelsToegewezen,
        BriefSoort.GeenGegevens => BesluitUitkomst.GeenGegevens,
        BriefSoort.Afgewezen => BesluitUitkomst.Afgewezen,
        BriefSoort.BuitenBehandeling => BesluitUitkomst.BuitenBehandeling,
        _ => null,
    };

    private static readonly Samenwerkingsverband Swv = new()
    {
        Naam = "Samenwerkingsverband De Proeftuin",
        KorteNaam = "De Proeftuin",
        Sector = "PO",
        Adres = "Postbus 100, 1000 AA Voorbeeldstad",
        Bezoekadres = "Tuinpad 1, Voorbeeldstad",
        Telefoon = "088 000 00 00",
        Email = "secretariaat@deproeftuin.example",
        Openingstijden = "",
        Kvk = "",
        PortaalAdres = "portaal.deproeftuin.example",
        FgNaam = "",
        FgEmail = "fg@deproeftuin.example",
        SteunpuntNaam = "Steunpunt De Proeftuin",
        SteunpuntUrl = "steunpunt.deproeftuin.example",
        Bestuurscontact = "",
        ReglementVersie = "1 januari 2026",
        Scholen = [],
        Bronnen = [],
        Toegangslijst = [],
        Verwerkingen = [],
    };

    private static List<string> Zinnen(string tekst) =>
        [.. Einde().Split(tekst.Replace('\u00A0', ' ')).Select(z => z.Trim()).Where(z => Woorden(z) > 0)];

    private static int Woorden(string zin) => zin.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    [GeneratedRegex(@"[.?!:]\s+|\s*¶\s*", RegexOptions.NonBacktracking)]
    private static partial Regex Einde();

    [GeneratedRegex(@"\b(je|jij|jou|jouw)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Je();

    [GeneratedRegex(@"\b(u|uw)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex U();
}
