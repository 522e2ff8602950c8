using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Domain.Verstrekkingen;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Jobs;
using OuderPortaal.Web.Tests.Secretariaat;
using OuderPortaal.Web.Verstrekkingen;

namespace OuderPortaal.Web.Tests.Registers;

public sealed class KennisgevingenTests : IAsyncDisposable
{
    private readonly PortaalApp _app = new();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact, Regel("S-29"), Regel("R-COR-9")]
    public async Task Correction_TellsEveryEarlierRecipientOfThatKindOnce_ByLetter()
    {
        var (verzoek, _) = await UitgevoerdAsync(keer: 2);
        var client = await _app.AlsAsync(Rol.Secretariaat);

        var lijst = await Pagina.HaalAsync(client, $"/secretariaat/verzoeken/{verzoek.PubliekId}/kennisgevingen");
        var klaar = await Formulieren.Formulierproef.Eerste(lijst, "Klaar").VerstuurAsync("Zet de brieven klaar");
        var brieven = await klaar.VolgAsync("Druk ze af");
        var verstuurd = await brieven.Formulier().VerstuurAsync("Alle brieven zijn verstuurd");

        Assert.Equal(2, lijst.Document.QuerySelectorAll("input[name=Gekozen][checked]").Length);
        Assert.Equal(2, brieven.Document.QuerySelectorAll("article.brief").Length);
        Assert.Contains("Dit is er veranderd: De geboortedatum is 3 september.", brieven.Tekst, StringComparison.Ordinal);
        Assert.Contains("brief verstuurd", verstuurd.Tekst, StringComparison.Ordinal);
        Assert.All(await _app.VraagAsync(db => db.Kennisgevingen.ToListAsync()), k => Assert.Equal(KennisgevingStatus.Verzonden, k.Status));
        Assert.NotNull(Assert.Single(await TakenAsync(TaakSoort.Kennisgeving)).GedaanOp);
    }

    [Fact, Regel("R-11.7-1")]
    public async Task Posted_CountsTheLettersOfThePageOnly_NotOneThatWasMadeReadySince()
    {
        var (verzoek, leerling) = await UitgevoerdAsync();
        var client = await _app.AlsAsync(Rol.Secretariaat);
        await ZetKlaarAsync();
        var brieven = await Pagina.HaalAsync(client, $"/secretariaat/verzoeken/{verzoek.PubliekId}/kennisgevingen/brieven");
        await MaakVoorAsync(verzoek, leerling, Categorie.C7f);
        await ZetKlaarAsync();

        var klaar = await brieven.Formulier().VerstuurAsync("Alle brieven zijn verstuurd");

        var standen = (await _app.VraagAsync(db => db.Kennisgevingen.ToListAsync())).ToDictionary(k => k.Naam, k => k.Status);
        Assert.Equal(
            (KennisgevingStatus.Verzonden, KennisgevingStatus.Verzonden, KennisgevingStatus.TeVersturen), (standen["Schoolbestuur De Bron"], standen["Leerplicht Voorbeeldstad"], standen["Een ander"]));
        Assert.Contains("Er staan brieven klaar: 1", klaar.Tekst, StringComparison.Ordinal);
    }

    [Fact, Regel("R-COR-9", "R-AM-28")]
    public async Task TwoErasuresOfDifferentKinds_AreTwoNotices_EachNamingItsOwnKind()
    {
        var (verzoek, leerling) = await _app.VastgesteldAsync((await _app.MaakAccountAsync("Nadia Brouwer")).AccountId, Zaken.Iemand);
        await _app.BewaarAsync(db =>
        {
            var gegeven = new VerstrekkingGegevens("Leerplicht Voorbeeldstad", OntvangerSoort.Overheid, "Postbus 1, Voorbeeldstad", [Categorie.C7a, Categorie.C7d, Categorie.C7f], new DateOnly(2025, 11, 3), Verstrekkingswijze.Post, default);
            db.Add(Verstrekking.LegVast(leerling, gegeven, new([], Rol.Secretariaat, null, new HashSet<Categorie>()), Zaken.Iemand, _app.Klok.Nu));
            return Task.FromResult(true);
        });

        foreach (var soort in new[] { Categorie.C7a, Categorie.C7d, Categorie.C7d })
            await MaakVoorAsync(verzoek, leerling, soort);

        Assert.Equal([Categorie.C7a, Categorie.C7d], (await _app.VraagAsync(db => db.Kennisgevingen.ToListAsync())).Select(k => Assert.Single(k.Categorieen)).Order());
    }

    [Fact, Regel("S-29"), Regel("R-11.7-2")]
    public async Task NotPossible_TakesASecondPerson_AndIsSeenByTheFgAndTheParent()
    {
        var (verzoek, _) = await UitgevoerdAsync();
        var (een, ander) = (await _app.AlsAsync(Rol.Secretariaat), await _app.AlsAsync(Rol.Directeur));
        var pad = $"/secretariaat/verzoeken/{verzoek.PubliekId}/kennisgevingen";

        var voorgesteld = await Formulieren.Formulierproef.Eerste(await Pagina.HaalAsync(een, pad), "NietMogelijk").Zet("Reden", nameof(NietMogelijkReden.OnevenredigeInspanning)).Zet("Toelichting", "Dit kost weken werk en helpt weinig.").VerstuurAsync("Leg voor");
        var spoorVoor = await SpoorAsync(verzoek.Id);
        await Formulieren.Formulierproef.Eerste(await Pagina.HaalAsync(ander, pad), "Eens").VerstuurAsync("Ik ben het eens");
        var spoorNa = await SpoorAsync(verzoek.Id);

        Assert.DoesNotContain("Ik ben het eens", voorgesteld.Tekst, StringComparison.Ordinal);
        Assert.All(spoorVoor, r => Assert.Equal("", r.Uitleg));
        var nee = Assert.Single(spoorNa, r => r.Status == KennisgevingStatus.NietMogelijk);
        Assert.Equal(("Dit kost weken werk en helpt weinig.", false), (nee.Uitleg, nee.IsVerteld));
        Assert.Single(await TakenAsync(TaakSoort.Signaal), t => t.VoorRol == Rol.Fg);
    }

    [Fact, Regel("R-COR-9")]
    public async Task Job_RunTwice_RemindsOnceAfter14DaysAndEndsOnceAfter28()
    {
        var (verzoek, _) = await UitgevoerdAsync();
        await _app.BewaarAsync(async db =>
        {
            foreach (var k in await db.Kennisgevingen.ToListAsync())
            {
                k.ZetKlaar(_app.Klok.Nu);
                k.Verstuur(Domain.Kalender.Amsterdam.Datum(_app.Klok.Nu), _app.Klok.Nu);
            }

            return true;
        });

        foreach (var dagen in new[] { 13, 1, 13, 1 })
        {
            _app.Klok.Verder(TimeSpan.FromDays(dagen));
            await _app.DoeAsync<KennisgevingJob>(job => job.RunAsync(CancellationToken.None));
            await _app.DoeAsync<KennisgevingJob>(job => job.RunAsync(CancellationToken.None));
        }

        Assert.All(await _app.VraagAsync(db => db.Kennisgevingen.ToListAsync()), k => Assert.Equal((KennisgevingStatus.GeenReactie, 28), (k.Status, k.AfgerondOp!.Value.DayNumber - k.VerzondenOp!.Value.DayNumber)));
        Assert.Equal(2, (await TakenAsync(TaakSoort.Signaal)).Count);
        await using var scope = Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.CreateAsyncScope(_app.Services);
        Assert.True(await ((Kennisgevingen)scope.ServiceProvider.GetService(typeof(Kennisgevingen))!).ZijnAfgerondAsync(verzoek.Id, CancellationToken.None));
    }

    [Fact, Regel("R-COR-9", "R-11.7-2")]
    public async Task Reminder_AndSecondPerson_AreTasksOfTheirOwn_DoneWhenThatIsDone_WhateverTheySay()
    {
        await UitgevoerdAsync();
        await ZetKlaarAsync();
        await MetElkAsync(k => k.Verstuur(Domain.Kalender.Amsterdam.Datum(_app.Klok.Nu), _app.Klok.Nu));
        _app.Klok.Verder(TimeSpan.FromDays(14));
        await MetElkAsync(k => k.Herinner(_app.Klok.Nu), hoogstens: 1);
        await _app.BewaarAsync(db => db.Taken.ExecuteUpdateAsync(s => s.SetProperty(t => t.Omschrijving, "Andere woorden.")));
        await MetElkAsync(k => k.Herinner(_app.Klok.Nu), sla: 1);

        var taak = Assert.Single(await TakenAsync(TaakSoort.KennisgevingHerinneren));
        Assert.Null(taak.GedaanOp);
        Assert.NotNull(Assert.Single(await TakenAsync(TaakSoort.Kennisgeving)).GedaanOp);

        await MetElkAsync(k => k.Bevestig(Domain.Kalender.Amsterdam.Datum(_app.Klok.Nu), _app.Klok.Nu), hoogstens: 1);
        Assert.Null(Assert.Single(await TakenAsync(TaakSoort.KennisgevingHerinneren)).GedaanOp);
        await MetElkAsync(k => k.Bevestig(Domain.Kalender.Amsterdam.Datum(_app.Klok.Nu), _app.Klok.Nu), sla: 1);
        Assert.NotNull(Assert.Single(await TakenAsync(TaakSoort.KennisgevingHerinneren)).GedaanOp);
    }

    private async Task MetElkAsync(Action<Kennisgeving> verb, int hoogstens = 2, int sla = 0) => await _app.BewaarAsync(async db =>
    {
        foreach (var k in await db.Kennisgevingen.OrderBy(k => k.Id).Skip(sla).Take(hoogstens).ToListAsync())
            verb(k);
        return true;
    });

    private async Task ZetKlaarAsync() => await _app.BewaarAsync(async db =>
    {
        foreach (var k in await db.Kennisgevingen.Where(k => k.Status == KennisgevingStatus.TeBeoordelen).ToListAsync())
            k.ZetKlaar(_app.Klok.Nu);
        return true;
    });

    private async Task MaakVoorAsync(Verzoek verzoek, Leerling leerling, Categorie soort)
    {
        await using var scope = Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.CreateAsyncScope(_app.Services);
        await ((Kennisgevingen)scope.ServiceProvider.GetService(typeof(Kennisgevingen))!).MaakVoorAsync(verzoek.Id, leerling.Id, [soort], CorrectieSoort.Verwijdering, "", _app.Klok.Nu, CancellationToken.None);
        await ((PortaalDbContext)scope.ServiceProvider.GetService(typeof(PortaalDbContext))!).SaveChangesAsync();
    }

    private Task<List<Taak>> TakenAsync(TaakSoort soort) => _app.VraagAsync(db => db.Taken.Where(t => t.Soort == soort).ToListAsync());

    private async Task<IReadOnlyList<Dominoregel>> SpoorAsync(Guid verzoek)
    {
        IReadOnlyList<Dominoregel> spoor = [];
        await _app.DoeAsync<Kennisgevingen>(async k => spoor = await k.SpoorAsync(verzoek, CancellationToken.None));
        return spoor;
    }

    /// <summary>The birth date went to two recipients, other data to a third; then it is corrected.</summary>
    private async Task<(Verzoek Verzoek, Leerling Leerling)> UitgevoerdAsync(int keer = 1)
    {
        var (verzoek, leerling) = await _app.VastgesteldAsync((await _app.MaakAccountAsync("Nadia Brouwer")).AccountId, Zaken.Iemand);
        var gegeven = new VerstrekkingGegevens("Schoolbestuur De Bron", OntvangerSoort.BevoegdGezagSchool, "Postbus 1, Voorbeeldstad", [Categorie.C7a], new DateOnly(2025, 11, 3), Verstrekkingswijze.Post, default);
        var toets = new Verstrekkingstoets([], Rol.Secretariaat, null, new HashSet<Categorie>());
        await _app.BewaarAsync(db =>
        {
            foreach (var g in new[] { gegeven, gegeven with { Naam = "Leerplicht Voorbeeldstad", Soort = OntvangerSoort.Overheid }, gegeven with { Naam = "Een ander", Categorieen = [Categorie.C7f] } })
                db.Add(Verstrekking.LegVast(leerling, g, toets, Zaken.Iemand, _app.Klok.Nu));
            return Task.FromResult(true);
        });
        for (var i = 0; i < keer; i++)
        {
            await using var scope = Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.CreateAsyncScope(_app.Services);
            var register = (Kennisgevingen)scope.ServiceProvider.GetService(typeof(Kennisgevingen))!;
            await register.MaakVoorAsync(verzoek.Id, leerling.Id, [Categorie.C7a], CorrectieSoort.Verbetering, "De geboortedatum is 3 september.", _app.Klok.Nu, CancellationToken.None);
            await ((PortaalDbContext)scope.ServiceProvider.GetService(typeof(PortaalDbContext))!).SaveChangesAsync();
        }

        return (verzoek, leerling);
    }
}
