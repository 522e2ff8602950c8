using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Domain.Toestemmingen;
using OuderPortaal.Domain.Verstrekkingen;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Jobs;
using OuderPortaal.Web.Tests.Secretariaat;
using OuderPortaal.Web.Toestemmingen;

namespace OuderPortaal.Web.Tests.Registers;

public sealed class ToestemmingenTests : IAsyncDisposable
{
    private readonly PortaalApp _app = new();

    private DateOnly Vandaag => Amsterdam.Datum(_app.Klok.Nu);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact, Regel("S-37"), Regel("R-TST-3"), Regel("R-TST-5")]
    public async Task Withdrawal_ByTheOtherParentInOneClick_IsAtOnce_StopsUse_OffersErasure_AndThePastStays()
    {
        var (leerling, vader) = await GezinAsync();
        await _app.BewaarAsync(db =>
        {
            var toestemming = Toestemming.LegVast(leerling, Huisarts with { Richting = Toestemmingsrichting.Ontvanger }, Moeder, Vandaag, "Formulier", 12, Zaken.Iemand, _app.Klok.Nu);
            db.Add(toestemming);
            db.Add(Verstrekking.LegVast(
                leerling, new("Huisarts De Linde", OntvangerSoort.Deskundige, "", [Categorie.C7d], Vandaag, Verstrekkingswijze.Post, Verstrekkingsgrond.Toestemming) { Taakgegevens = false },
                new([], Rol.Secretariaat, toestemming.Dekking(leerling.Geboortedatum), new HashSet<Categorie>()), Zaken.Iemand, _app.Klok.Nu));
            return Task.FromResult(true);
        });
        _app.Klok.Verder(TimeSpan.FromDays(3));

        var pagina = await Pagina.HaalAsync(await _app.AlsAsync(vader), "/mijn/toestemmingen");
        var klaar = await pagina.Formulier().VerstuurAsync("Trek deze toestemming in");

        Assert.Contains("De toestemming is ingetrokken. Dat geldt vanaf nu.", klaar.Tekst, StringComparison.Ordinal);
        Assert.Contains("Vraag of wij gegevens weghalen", klaar.Tekst, StringComparison.Ordinal);
        Assert.Empty(pagina.Document.QuerySelectorAll("main textarea"));
        var taak = await _app.VraagAsync(db => db.Taken.SingleAsync(t => t.Soort == TaakSoort.GebruikStoppen));
        Assert.Equal((leerling.Id, Vandaag.AddDays(1)), (taak.LeerlingId!.Value, taak.Uiterlijk));
        Assert.Equal(Verstrekkingsgrond.Toestemming, (await _app.VraagAsync(db => db.Verstrekkingen.SingleAsync())).Grond);
        Assert.Equal(Vandaag.AddDays(-1), Assert.Single(await DekkingenAsync(leerling)).TotEnMet);
    }

    [Fact, Regel("S-37"), Regel("R-AM-01")]
    public async Task Import_FromTheSourceAfterTheWithdrawal_IsMarkedAndNotRefused_BeforeItIsNot()
    {
        var (leerling, _) = await GezinAsync();
        var toestemming = await _app.BewaarAsync(db =>
        {
            var t = Toestemming.LegVast(leerling, Huisarts, Moeder, Vandaag, "Formulier", 12, Zaken.Iemand, _app.Klok.Nu);
            db.Add(t);
            return Task.FromResult(t);
        });
        _app.Klok.Verder(TimeSpan.FromDays(10));
        await _app.BewaarAsync(async db =>
        {
            (await db.Toestemmingen.SingleAsync()).LegIntrekkingVast(Vandaag, _app.Klok.Nu);
            return true;
        });

        IReadOnlyList<Gegevensinhoud> uit = [];
        await _app.DoeAsync<Toestemmingenregister>(async r => uit = await r.MarkeerAsync(
            leerling.Id,
            [Item("g1", Vandaag.AddDays(-1), toestemming.PubliekId), Item("g2", Vandaag, toestemming.PubliekId), Item("g3", Vandaag, "een ander", "huisarts de linde"), Item("g4", Vandaag, "onbekend", "Een andere bron")],
            CancellationToken.None));

        Assert.Equal([Markering.Geen, Markering.BronNietToegestaan, Markering.BronNietToegestaan, Markering.Geen], uit.Select(g => g.Markering));
    }

    [Fact, Regel("R-TST-4")]
    public async Task Job_RunTwice_AsksThePupilOf16AgainOnce_AndLapsesWithoutAnAnswer()
    {
        var leerling = await _app.SchrijfInAsync(geboren: Vandaag.AddYears(-16).AddDays(5));
        await _app.BewaarAsync(db =>
        {
            db.Add(Toestemming.LegVast(leerling, Huisarts, Moeder, Vandaag, "Formulier", 12, Zaken.Iemand, _app.Klok.Nu));
            return Task.FromResult(true);
        });

        var standen = new List<ToestemmingStatus>();
        foreach (var dagen in new[] { 4, 1, 60, 1 })
        {
            _app.Klok.Verder(TimeSpan.FromDays(dagen));
            await _app.DoeAsync<ToestemmingJob>(job => job.RunAsync(CancellationToken.None));
            await _app.DoeAsync<ToestemmingJob>(job => job.RunAsync(CancellationToken.None));
            standen.Add((await _app.VraagAsync(db => db.Toestemmingen.SingleAsync())).Status);
        }

        Assert.Equal([ToestemmingStatus.Gegeven, ToestemmingStatus.TeHerbevestigen, ToestemmingStatus.TeHerbevestigen, ToestemmingStatus.Verlopen], standen);
        Assert.Equal((1, 1), await _app.VraagAsync(async db => (await db.Taken.CountAsync(t => t.Soort == TaakSoort.ToestemmingVragen), await db.Taken.CountAsync(t => t.Soort == TaakSoort.GebruikStoppen))));
    }

    [Fact, Regel("R-TST-3")]
    public async Task TwoConsents_Withdrawn_AreTwoThingsToStop_WhateverTheirTasksSay()
    {
        var (leerling, _) = await GezinAsync();
        foreach (var naam in new[] { "Huisarts De Linde", "Logopedie Van Dam" })
        {
            await _app.BewaarAsync(db =>
            {
                db.Add(Toestemming.LegVast(leerling, Huisarts with { Naam = naam }, Moeder, Vandaag, "Formulier", 12, Zaken.Iemand, _app.Klok.Nu));
                return Task.FromResult(true);
            });
        }

        var ids = await _app.VraagAsync(db => db.Toestemmingen.Select(t => t.Id).ToListAsync());
        foreach (var id in ids)
        {
            await _app.BewaarAsync(async db =>
            {
                (await db.Toestemmingen.SingleAsync(t => t.Id == id)).LegIntrekkingVast(Vandaag, _app.Klok.Nu);
                return true;
            });
        }

        var taken = await _app.VraagAsync(db => db.Taken.Where(t => t.Soort == TaakSoort.GebruikStoppen).ToListAsync());
        Assert.Equal(ids.Order(), taken.Select(t => t.BetreftId!.Value).Order());
    }

    [Fact, Regel("R-TST-4")]
    public async Task Job_WithMoreConsentsOfPupilsThanOneNightTakes_StillAsksForTheOneOfAParent()
    {
        var groot = await _app.SchrijfInAsync(geboren: Vandaag.AddYears(-17));
        var leerling = await _app.SchrijfInAsync(geboren: Vandaag.AddYears(-16).AddDays(5));
        await _app.BewaarAsync(db =>
        {
            db.AddRange(Enumerable.Range(0, Stuksgewijs.Hoogstens).Select(_ => Toestemming.LegVast(
                groot, Huisarts, new(VertegenwoordigingSoort.Zelf, "Noor Verhage"), Vandaag, "Formulier", 12, Zaken.Iemand, _app.Klok.Nu)));
            return Task.FromResult(true);
        });
        _app.Klok.Verder(TimeSpan.FromMinutes(1));
        await _app.BewaarAsync(db =>
        {
            db.Add(Toestemming.LegVast(leerling, Huisarts, Moeder, Vandaag, "Formulier", 12, Zaken.Iemand, _app.Klok.Nu));
            return Task.FromResult(true);
        });
        _app.Klok.Verder(TimeSpan.FromDays(6));

        await _app.DoeAsync<ToestemmingJob>(job => job.RunAsync(CancellationToken.None));

        Assert.Equal(ToestemmingStatus.TeHerbevestigen, await _app.VraagAsync(db => db.Toestemmingen.Where(t => t.LeerlingId == leerling.Id).Select(t => t.Status).SingleAsync()));
    }

    [Theory, Regel("R-TST-4", "R-TST-3"), InlineData(true), InlineData(false)]
    public async Task PupilOf16_WhoAnswers_GivesAConsentOfHerOwn_OrStopsTheUse(bool ja)
    {
        var noor = await _app.MaakAccountAsync("Noor Verhage");
        var leerling = await _app.SchrijfInAsync(geboren: Vandaag.AddYears(-16).AddDays(5));
        var gaf = Vandaag;
        await _app.BewaarAsync(db =>
        {
            db.Add(Toestemming.LegVast(leerling, Huisarts, Moeder, gaf, "Formulier", 12, Zaken.Iemand, _app.Klok.Nu));
            return Task.FromResult(true);
        });
        _app.Klok.Verder(TimeSpan.FromDays(10));
        await _app.DoeAsync<ToestemmingJob>(job => job.RunAsync(CancellationToken.None));
        await _app.BewaarAsync(async db =>
        {
            var l = await db.Leerlingen.SingleAsync();
            db.Add(Vertegenwoordiging.LegVast(l, noor.AccountId, l.Naam, VertegenwoordigingSoort.Zelf, Gezagsbewijs.EigenIdentiteit, Vandaag, null, Zaken.Iemand, _app.Klok.Nu));
            db.Add(Domain.Identiteit.Identiteitsverificatie.LegVast(noor.AccountId, null, l.Naam, Domain.Identiteit.Identificatiewijze.Balie, "paspoort", Vandaag, Zaken.Iemand, _app.Klok.Nu));
            return true;
        });

        var pagina = await Pagina.HaalAsync(await _app.AlsAsync(noor), "/mijn/toestemmingen");
        var formulier = Formulieren.Formulierproef.Eerste(pagina, ja ? "Ja" : "Nee");
        var klaar = await (ja ? formulier.Zet("mag", "true") : formulier).VerstuurAsync();

        var alle = (await _app.VraagAsync(db => db.Toestemmingen.ToListAsync())).OrderBy(t => t.Van).ToList();
        Assert.Equal((ja ? ToestemmingStatus.Overgenomen : ToestemmingStatus.Geweigerd, gaf, "Nadia Brouwer"), (alle[0].Status, alle[0].Van!.Value, alle[0].GeverNaam));
        Assert.Equal(ja ? [(Vandaag, VertegenwoordigingSoort.Zelf)] : [], alle.Skip(1).Select(t => (t.Van!.Value, t.GegevenAls!.Value)));
        Assert.Equal(ja ? 0 : 1, await _app.VraagAsync(db => db.Taken.CountAsync(t => t.Soort == TaakSoort.GebruikStoppen && t.LeerlingId == leerling.Id)));
        Assert.Equal(!ja, klaar.Tekst.Contains("Vraag of wij gegevens weghalen", StringComparison.Ordinal));
    }

    [Fact, Regel("R-INF-1"), Regel("R-INF-3")]
    public async Task NewPupil_GetsATaskOnce_AndTheLettersAreProven()
    {
        var (leerling, _) = await GezinAsync();
        var client = await _app.AlsAsync(Rol.Secretariaat);
        await _app.BewaarAsync(async db =>
        {
            var l = await db.Leerlingen.SingleAsync();
            foreach (var (naam, adres) in new[] { ("Nadia Brouwer", "Bronlaan 4, 1000 AB Voorbeeldstad"), ("Tom Verhage", "Kade 2, 1003 AA Voorbeeldstad") })
                db.Add(l.VoegContactToe(new(naam, Contactrelatie.OuderMetGezag, adres, null, "", false), Zaken.Iemand, _app.Klok.Nu));
            return true;
        });

        var pagina = await Pagina.HaalAsync(client, $"/secretariaat/leerlingen/{leerling.PubliekId}/informatiebericht");
        var voor = await _app.VraagAsync(db => db.Taken.SingleAsync(t => t.Soort == TaakSoort.Informatiebericht));
        var klaar = await Formulieren.Formulierproef.Eerste(pagina, "Verzonden").VerstuurAsync();

        Assert.Equal(2, pagina.Document.QuerySelectorAll("article.brief").Length);
        Assert.Equal((Vandaag.AddMonths(1), null), (voor.Uiterlijk, voor.GedaanOp));
        Assert.Contains("Tom Verhage, Kade 2, 1003 AA Voorbeeldstad", klaar.Tekst, StringComparison.Ordinal);
        Assert.NotNull((await _app.VraagAsync(db => db.Taken.SingleAsync(t => t.Soort == TaakSoort.Informatiebericht))).GedaanOp);
    }

    private static ToestemmingGegevens Huisarts { get; } = new("Overleg met de huisarts", Toestemmingsrichting.Bron, "Huisarts De Linde", [Categorie.C7d], "2026-1", new DateOnly(2027, 1, 1));

    private static Toestemmingsgever Moeder { get; } = new(VertegenwoordigingSoort.OuderMetGezag, "Nadia Brouwer");

    private static Gegevensinhoud Item(string sleutel, DateOnly op, string toestemming, string? naam = null) => new()
    {
        Sleutel = sleutel, Categorie = Categorie.C7d, Label = "Verslag", Waarde = "Moe", Herkomst = new Herkomst(HerkomstSoort.AndereBronMetToestemming, naam, op, toestemming), VastgelegdOp = op, Bijzonder = true,
    };

    private async Task<IReadOnlyList<Toestemmingsdekking>> DekkingenAsync(Leerling leerling)
    {
        IReadOnlyList<Toestemmingsdekking> dekkingen = [];
        await _app.DoeAsync<Toestemmingenregister>(async r => dekkingen = await r.DekkingenAsync(leerling.Id, CancellationToken.None));
        return dekkingen;
    }

    /// <summary>A pupil under 16 whose father has an account and a proved link.</summary>
    private async Task<(Leerling Leerling, Account Vader)> GezinAsync()
    {
        var vader = await _app.MaakAccountAsync("Tom Verhage");
        var (_, leerling) = await _app.VastgesteldAsync(vader.AccountId, Zaken.Iemand);
        return (leerling, vader);
    }
}
