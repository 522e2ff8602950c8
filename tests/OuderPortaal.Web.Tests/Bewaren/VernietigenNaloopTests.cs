using System.Net;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Domain.Verstrekkingen;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Tests.Formulieren;
using OuderPortaal.Web.Tests.Secretariaat;

namespace OuderPortaal.Web.Tests.Bewaren;

/// <summary>What may go wrong between a yes and the last source system: too much, too early, by one person, or twice (R-12.1-4, R-12.1-5, R-WIS-5).</summary>
public sealed class VernietigenNaloopTests : IAsyncDisposable
{
    private const string Ja = "Ja, vernietig dit";
    private readonly PortaalApp _app = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact, Regel("R-12.1-4")]
    public async Task PartOfADossier_IsAskedForAsAPart_AndATickClosesOnlyItsOwnTask()
    {
        var leerling = await _app.LeerlingAsync(new DateOnly(2023, 1, 14));
        await _app.BewaarAsync(async db =>
        {
            (await db.Leerlingen.SingleAsync(Ct)).LegTrajectVast(TrajectSoort.Toekenning, new DateOnly(2022, 8, 1), new DateOnly(2023, 7, 31), Zaken.Iemand, _app.Klok.Nu);
            return true;
        });
        var fatma = await _app.AlsAsync(Rol.Secretariaat, "Fatma");
        var eerste = await BevestigAsync(fatma);
        var deel = await TakenAsync(leerling.Id);
        _app.Klok.Zet(Amsterdam.BeginVanDag(new DateOnly(2026, 8, 3)).AddHours(10));
        var farid = await _app.AlsAsync(Rol.Secretariaat, "Farid");
        var tweede = await BevestigAsync(farid);

        await Formulierproef.Eerste(await Pagina.HaalAsync(farid, tweede), "VinkAf").VerstuurAsync();
        await Formulierproef.Eerste(await Pagina.HaalAsync(await _app.AlsAsync(Rol.Directeur, "Marleen"), tweede), "VinkAf").VerstuurAsync();

        Assert.NotEqual(eerste, tweede);
        Assert.All(deel, t => Assert.Contains(
            "alleen wat hoort bij toelaatbaarheid (van 7 januari 2019 tot en met 14 januari 2023). De rest van het dossier blijft.", t.Omschrijving.Replace('\u00A0', ' '), StringComparison.Ordinal));
        var open = await TakenAsync(leerling.Id);
        Assert.Equal((4, 7), (deel.Count, open.Count));
        Assert.Equal(deel.Select(t => t.Id).Order(), open.Select(t => t.Id).Intersect(deel.Select(t => t.Id)).Order());
        Assert.Equal(3, open.Count(t => t.Omschrijving.StartsWith("Vernietig het hele dossier in: ", StringComparison.Ordinal)));
    }

    [Fact, Regel("R-12.1-5")]
    public async Task Request_ThatComesAfterTheYes_HoldsTheSourceSystems_UntilItIsClosed()
    {
        var leerling = await _app.LeerlingAsync(new DateOnly(2023, 1, 14));
        var fatma = await _app.AlsAsync(Rol.Secretariaat, "Fatma");
        var pad = await BevestigAsync(fatma);
        var formulier = Formulierproef.Eerste(await Pagina.HaalAsync(fatma, pad), "VinkAf");
        // Day and month changed places; the register does not know the pupil any more.
        var verzoek = await _app.DienInAsync((await _app.MaakAccountAsync("Nadia Brouwer")).AccountId, geboren: new DateOnly(2014, 3, 9));

        var geweigerd = await formulier.VerstuurAsync();
        var stappen = (await _app.VoorstelAsync()).Stappen.Count(s => s.GedaanOp is not null);
        await _app.DoeMetAsync(verzoek, v => v.TrekIn(_app.Klok.Nu));
        await Formulierproef.Eerste(await Pagina.HaalAsync(fatma, pad), "VinkAf").VerstuurAsync();

        Assert.Equal(new DateOnly(2014, 9, 3), leerling.Geboortedatum);
        Assert.Contains($"Dit moet nog wachten. Verzoek {verzoek.Nummer} is nog aan geen leerling gekoppeld.", geweigerd.Tekst, StringComparison.Ordinal);
        Assert.Equal(0, stappen);
        Assert.Single((await _app.VoorstelAsync()).Stappen, s => s.GedaanOp is not null);
    }

    [Fact, Regel("R-WIS-5")]
    public async Task SecondTick_FromAPageThatIsOld_IsRefused_AndTheFirstIsOfTheSecretariaat()
    {
        await _app.LeerlingAsync(new DateOnly(2023, 1, 14));
        var (fatma, farid, marleen) = (await _app.AlsAsync(Rol.Secretariaat, "Fatma"), await _app.AlsAsync(Rol.Secretariaat, "Farid"), await _app.AlsAsync(Rol.Directeur, "Marleen"));
        var pad = await BevestigAsync(fatma);
        var oud = Formulierproef.Eerste(await Pagina.HaalAsync(farid, pad), "VinkAf");
        var ervoor = await Pagina.HaalAsync(marleen, pad);
        await Formulierproef.Eerste(await Pagina.HaalAsync(fatma, pad), "VinkAf").VerstuurAsync();

        var geweigerd = await oud.VerstuurAsync();
        var vals = await Formulierproef.Eerste(await Pagina.HaalAsync(marleen, pad), "VinkAf").ZetOngezien("nakijken", "false").VerstuurAsync();
        var nagekeken = (await _app.VoorstelAsync()).Stappen.Count(s => s.NagekekenOp is not null);
        await Formulierproef.Eerste(await Pagina.HaalAsync(marleen, pad), "VinkAf").VerstuurAsync();

        Assert.Empty(ervoor.Document.QuerySelectorAll("main form"));
        Assert.Contains("Een collega was u net voor. Kijk het opnieuw na.", geweigerd.Tekst, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, vals.Status);
        Assert.Equal(0, nagekeken);
        Assert.Single((await _app.VoorstelAsync()).Stappen, s => s.NagekekenOp is not null);
    }

    [Fact, Regel("R-WIS-5")]
    public async Task CopyOfTheFile_ThatGoesToo_LeavesTheTasksForTheSourceSystems()
    {
        var leerling = await _app.LeerlingAsync(new DateOnly(2023, 1, 14));
        var verzoek = await _app.DienInAsync((await _app.MaakAccountAsync("Nadia Brouwer")).AccountId);
        await _app.BewaarAsync(async db =>
        {
            var v = await db.Verzoeken.SingleAsync(Ct);
            v.WijsToe(Zaken.Iemand, _app.Klok.Nu);
            v.KoppelLeerling(await db.Leerlingen.SingleAsync(Ct), _app.Klok.Nu);
            db.Add(Gegevensoverzicht.Begin(v, Zaken.Iemand, _app.Klok.Nu));
            return true;
        });
        await _app.DoeMetAsync(verzoek, v => v.TrekIn(_app.Klok.Nu));
        Assert.NotEqual(OverzichtStatus.Vernietigd, await _app.VraagAsync(db => db.Overzichten.Select(o => o.Status).SingleAsync(Ct)));

        await BevestigAsync(await _app.AlsAsync(Rol.Secretariaat, "Fatma"));

        Assert.Equal(OverzichtStatus.Vernietigd, await _app.VraagAsync(db => db.Overzichten.Select(o => o.Status).SingleAsync(Ct)));
        Assert.Equal(4, (await TakenAsync(leerling.Id)).Count);
    }

    [Fact, Regel("R-12.1-5", "R-AM-27")]
    public async Task OpenTask_AboutADisclosureWithoutAGround_HoldsIt()
    {
        var leerling = await _app.LeerlingAsync(new DateOnly(2023, 1, 14));
        await _app.BewaarAsync(async db =>
        {
            db.Add(Verstrekking.LegVast(
                await db.Leerlingen.SingleAsync(Ct),
                new("Stichting Zuid", OntvangerSoort.BevoegdGezagSchool, "Kade 2, 1003 AA Voorbeeldstad", [Categorie.C7a], Amsterdam.Datum(_app.Klok.Nu), Verstrekkingswijze.Post, Verstrekkingsgrond.GrondOntbreekt),
                new([], Rol.Secretariaat, null, new HashSet<Categorie>()), Zaken.Iemand, _app.Klok.Nu));
            return true;
        });

        await _app.RunAsync();
        var pagina = await Pagina.HaalAsync(await _app.AlsAsync(Rol.Secretariaat), (await _app.VoorstelAsync()).Pad());

        Assert.Contains("Er staat nog een taak open over deze leerling.", pagina.Tekst, StringComparison.Ordinal);
        Assert.Empty(pagina.Document.QuerySelectorAll("main form"));
        Assert.Single(await _app.VraagAsync(db => db.Taken.Where(t => t.LeerlingId == leerling.Id && t.Soort == TaakSoort.VerstrekkingZonderGrond).ToListAsync(Ct)));
    }

    [Theory, Regel("R-12.1-5", "R-AM-24"), InlineData(-7, false), InlineData(-8, true)]
    public async Task BezwaarInThePost_HoldsItAWeekLonger(int dagen, bool kan)
    {
        await _app.LeerlingAsync(new DateOnly(2023, 1, 14));
        await _app.RunAsync();
        var (verzoek, _) = await BeslotenAsync(Amsterdam.Datum(_app.Klok.Nu).AddDays(dagen));

        var pagina = await Pagina.HaalAsync(await _app.AlsAsync(Rol.Secretariaat), (await _app.VoorstelAsync()).Pad());

        Assert.Equal(kan ? 1 : 0, pagina.Document.QuerySelectorAll("main form").Length);
        Assert.Equal(!kan, pagina.Tekst.Contains($"Bezwaar tegen {verzoek.Nummer} kan nog komen", StringComparison.Ordinal));
    }

    [Theory, Regel("R-12.1-5", "R-AM-08"), InlineData("Noor Verhage", "2014-03-09", true), InlineData("Noor Verhage", "2014-09-04", true), InlineData("Daan Postma", "2014-09-04", false)]
    public async Task UnmatchedRequest_WithAMistypedBirthDate_HoldsIt(string kind, string geboren, bool houdt)
    {
        var leerling = await _app.SchrijfInAsync();
        await _app.BewaarAsync(async db =>
        {
            (await db.Leerlingen.SingleAsync(Ct)).LegTrajectVast(TrajectSoort.Advies, new DateOnly(2022, 1, 7), new DateOnly(2023, 1, 14), Zaken.Iemand, _app.Klok.Nu);
            return true;
        });
        await _app.RunAsync();
        await _app.DienInAsync((await _app.MaakAccountAsync("Nadia Brouwer")).AccountId, kind, DateOnly.Parse(geboren, System.Globalization.CultureInfo.InvariantCulture));

        var pagina = await Pagina.HaalAsync(await _app.AlsAsync(Rol.Secretariaat), (await _app.VoorstelAsync()).Pad());

        Assert.Equal(leerling.Naam, pagina.H1);
        Assert.Equal(houdt ? 0 : 1, pagina.Document.QuerySelectorAll("main form").Length);
    }

    [Fact, Regel("R-12.1-5", "R-INZ-16")]
    public async Task ParentWhoAsksForOwnData_HoldsThePupilToWhomALinkIsOrWas()
    {
        await _app.LeerlingAsync(new DateOnly(2023, 1, 14));
        var nadia = await _app.MaakAccountAsync("Nadia Brouwer");
        await _app.BewaarAsync(async db =>
        {
            var link = Vertegenwoordiging.LegVast(
                await db.Leerlingen.SingleAsync(Ct), nadia.AccountId, nadia.Naam, VertegenwoordigingSoort.OuderMetGezag, Gezagsbewijs.UittrekselBrp, Amsterdam.Datum(_app.Klok.Nu), null, Zaken.Iemand, _app.Klok.Nu);
            db.Add(link);
            await db.SaveChangesAsync(Ct);
            link.Beeindig(Eindreden.Anders, null, _app.Klok.Nu);
            return true;
        });
        await _app.RunAsync();
        var verzoek = await _app.DienInAsync(nadia.AccountId, soort: VerzoekSoort.InzageEigenGegevens);

        var pagina = await Pagina.HaalAsync(await _app.AlsAsync(Rol.Secretariaat), (await _app.VoorstelAsync()).Pad());

        Assert.Contains($"Verzoek {verzoek.Nummer} loopt nog.", pagina.Tekst, StringComparison.Ordinal);
        Assert.Empty(pagina.Document.QuerySelectorAll("main form"));
    }

    [Theory, Regel("R-BWR-5", "R-12.1-5"), InlineData(true), InlineData(false)]
    public async Task ClosedRequest_StaysWhileAnotherOneOfThePupilIsOpen(bool open)
    {
        await _app.LeerlingAsync(null);
        var nadia = await _app.MaakAccountAsync("Nadia Brouwer");
        var oud = await _app.DienInAsync(nadia.AccountId);
        await KoppelAsync(oud);
        await _app.DoeMetAsync(oud, v => v.TrekIn(_app.Klok.Nu));
        _app.Klok.Zet(Zaken.Om(2029, 3, 10));
        var nieuw = await _app.DienInAsync(nadia.AccountId);
        await KoppelAsync(nieuw);
        if (!open)
            await _app.DoeMetAsync(nieuw, v => v.TrekIn(_app.Klok.Nu));

        await _app.NachtAsync();

        Assert.Equal(open, await _app.VraagAsync(db => db.Verzoeken.AnyAsync(v => v.Id == oud.Id, Ct)));
        Assert.True(await _app.VraagAsync(db => db.Verzoeken.AnyAsync(v => v.Id == nieuw.Id, Ct)));
    }

    [Fact, Regel("R-12.1-5", "R-AM-02")]
    public async Task Roster_ThatStillHoldsAPupilWhoGoes_DoesNotBringThatPupilBack()
    {
        var leerling = await _app.LeerlingAsync(new DateOnly(2023, 1, 14));
        var fatma = await _app.AlsAsync(Rol.Secretariaat, "Fatma");
        await BevestigAsync(fatma);
        var csv = $"Kenmerk;Voornaam;Achternaam;Geboortedatum;Adres;GeheimAdres;School\r\n{leerling.Kenmerk};Noor;Verhage;2014-09-03;;nee;\r\nD-99;Elif;Sahin;2018-04-12;;nee;\r\n";

        var nakijken = await (await Pagina.HaalAsync(fatma, "/secretariaat/leerlingen/inlezen")).Formulier().Bijlage("Bestand", "lijst.csv", "text/csv", System.Text.Encoding.UTF8.GetBytes(csv)).VerstuurAsync();
        await nakijken.Formulier().VerstuurAsync("Bevestig deze lijst");
        var metDeHand = await (await Pagina.HaalAsync(fatma, "/secretariaat/leerlingen/toevoegen")).Formulier()
            .Zet("Invoer.Kenmerk", leerling.Kenmerk).Zet("Invoer.Voornaam", "Noor").Zet("Invoer.Achternaam", "Verhage")
            .Zet("Invoer.Geboortedatum.Dag", "3").Zet("Invoer.Geboortedatum.Maand", "9").Zet("Invoer.Geboortedatum.Jaar", "2014").VerstuurAsync();

        Assert.Contains("Wordt vernietigd, niet ingelezen", nakijken.Tekst, StringComparison.Ordinal);
        Assert.Contains("Dit dossier wordt vernietigd.", metDeHand.Tekst, StringComparison.Ordinal);
        Assert.Equal(["D-99"], await _app.VraagAsync(db => db.Leerlingen.Select(l => l.Kenmerk).ToListAsync(Ct)));
    }

    /// <summary>The line of this month, confirmed; its page.</summary>
    private async Task<string> BevestigAsync(HttpClient client)
    {
        await _app.RunAsync();
        var pad = (await _app.VoorstelAsync()).Pad();
        await Formulierproef.Eerste(await Pagina.HaalAsync(client, pad), "Bevestig").VerstuurAsync(Ja);
        return pad;
    }

    private Task<List<Taak>> TakenAsync(Guid leerling) =>
        _app.VraagAsync(db => db.Taken.Where(t => t.LeerlingId == leerling && t.Soort == TaakSoort.Vernietigen && t.GedaanOp == null).ToListAsync(Ct));

    private Task<Verzoek> KoppelAsync(Verzoek verzoek) => _app.BewaarAsync(async db =>
    {
        var v = await db.Verzoeken.SingleAsync(x => x.Id == verzoek.Id, Ct);
        v.KoppelLeerling(await db.Leerlingen.SingleAsync(Ct), _app.Klok.Nu);
        return v;
    });

    /// <summary>A request of the one pupil, decided, closed, with this last day for bezwaar.</summary>
    private async Task<(Verzoek Verzoek, DateOnly Einde)> BeslotenAsync(DateOnly einde)
    {
        var verzoek = await _app.DienInAsync((await _app.MaakAccountAsync("Nadia Brouwer")).AccountId);
        await KoppelAsync(verzoek);
        await _app.DoeMetAsync(verzoek, v =>
        {
            v.WijsToe(Zaken.Iemand, _app.Klok.Nu);
            v.LegVoor(BesluitUitkomst.Afgewezen, "Er is niets.", Zaken.Iemand, _app.Klok.Nu);
            v.MaakBekend(new MedewerkerId(Guid.CreateVersion7(_app.Klok.Nu)), Bekendmakingswijze.Portaal, _app.Klok.Nu, _app.Klok.Nu);
        });
        await _app.VraagAsync(async db =>
        {
            await db.Set<Besluit>().Where(b => b.VerzoekId == verzoek.Id).ExecuteUpdateAsync(s => s.SetProperty(b => b.EindeBezwaar, einde), Ct);
            return await db.Verzoeken.Where(v => v.Id == verzoek.Id).ExecuteUpdateAsync(s => s.SetProperty(v => v.GeslotenOp, _app.Klok.Nu).SetProperty(v => v.Status, VerzoekStatus.Afgesloten), Ct);
        });
        return (verzoek, einde);
    }
}
