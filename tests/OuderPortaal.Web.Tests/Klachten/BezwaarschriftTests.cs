using System.Net;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Bewaren;
using OuderPortaal.Domain.Bezwaren;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Klachten;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Bewaren;
using OuderPortaal.Web.Jobs;
using OuderPortaal.Web.Tests.Mijn;
using OuderPortaal.Web.Tests.Secretariaat;

namespace OuderPortaal.Web.Tests.Klachten;

/// <summary>Bezwaar against a besluit: a button on the request, registered, confirmed, handed over; what it concerns is kept.</summary>
[Regel("R-AWB-2", "R-AWB-7", "R-AWB-8")]
public sealed class BezwaarschriftTests : IAsyncLifetime
{
    private readonly PortaalApp _app = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Bezwaar_ByButton_IsConfirmedAndHandedOver()
    {
        var (zaak, ouder) = await BeslotenAsync();
        var status = await Pagina.HaalAsync(ouder, zaak.Adres);
        Assert.Contains("Dit kan tot en met maandag 13 april 2026", status.Tekst, StringComparison.Ordinal);

        var klaar = await (await status.VolgAsync("Bezwaar maken")).Formulier().Zet("Invoer.Gronden", "Ik wil alles zien.").VerstuurAsync();

        var bezwaar = await BezwaarAsync();
        Assert.Equal(("BZS-2026-00001", new DateOnly(2026, 3, 2), true), (bezwaar.Nummer, bezwaar.OntvangenOp, bezwaar.IsOpTijd));
        Assert.Contains("BZS-2026-00001", klaar.Tekst, StringComparison.Ordinal);
        Assert.Empty(klaar.Document.QuerySelectorAll("main form"));
        Assert.Contains("BZS-2026-00001", await _app.VraagAsync(async db => (await db.Brieven.SingleAsync(b => b.Soort == BriefSoort.BezwaarOntvangen, Ct)).Html), StringComparison.Ordinal);

        var secretaris = await _app.AlsAsync(Rol.Secretariaat);
        var pad = $"/secretariaat/bezwaarschriften/{bezwaar.PubliekId}";
        await (await Pagina.HaalAsync(secretaris, pad)).Formulier("form[action$='handler=Overdragen']").Zet("Overdracht.Aan", "de secretaris van het bestuur").Zet("Overdracht.Op", "2026-03-02").VerstuurAsync();
        Assert.Equal(BezwaarStatus.Overgedragen, (await BezwaarAsync()).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Pagina.HaalAsync(await _app.AlsOuderAsync("Tom Verhage"), $"{zaak.Adres}/bezwaar")).Status);
    }

    [Fact, Regel("R-AM-04", "R-12.1-5")]
    public async Task OpenBezwaar_KeepsTheOverviewAndThePupil_UntilBeroepIsNoLongerPossible()
    {
        var (zaak, ouder) = await BeslotenAsync();
        await (await Pagina.HaalAsync(ouder, $"{zaak.Adres}/bezwaar")).Formulier().VerstuurAsync();
        _app.Klok.Zet(Secretariaat.Zaken.Om(2026, 9, 1));
        await _app.DoeAsync<OpruimJob>(job => job.RunAsync(Ct));

        Assert.Equal(OverzichtStatus.Verzegeld, await _app.VraagAsync(db => db.Overzichten.Select(o => o.Status).SingleAsync(Ct)));
        List<Beletsel> beletsels = [];
        await _app.DoeAsync<Beletsellezer>(async lezer => beletsels = [.. await lezer.VanAsync(zaak.Gezin.Leerling, Ct)]);
        Assert.Contains(beletsels, b => b is { Soort: Beletselsoort.OpenBezwaar, Nummer: "BZS-2026-00001" });

        await _app.BewaarAsync(async db =>
        {
            (await db.Bezwaarschriften.SingleAsync(Ct)).HandelAf(BezwaarUitkomst.Ongegrond, new DateOnly(2026, 8, 31), _app.Klok.Nu);
            return true;
        });
        // Six weeks for beroep, and the week in which a letter of the last day may still come: 19 October.
        Assert.Equal(OverzichtStatus.Verzegeld, await NaOpruimenOpAsync(new DateOnly(2026, 10, 19)));
        Assert.Equal(OverzichtStatus.Vernietigd, await NaOpruimenOpAsync(new DateOnly(2026, 10, 20)));
    }

    /// <summary>From the screen of the secretariaat: the task, the court, and the six weeks for hoger beroep.</summary>
    [Fact, Regel("R-AM-04", "R-12.1-5")]
    public async Task Beroep_KeepsTheOverview_UntilHogerBeroepIsNoLongerPossible()
    {
        var (zaak, ouder) = await BeslotenAsync();
        await (await Pagina.HaalAsync(ouder, $"{zaak.Adres}/bezwaar")).Formulier().VerstuurAsync();
        _app.Klok.Zet(Secretariaat.Zaken.Om(2026, 9, 1));
        var secretariaat = await _app.AlsAsync(Rol.Secretariaat);
        var adres = $"/secretariaat/bezwaarschriften/{await _app.VraagAsync(db => db.Bezwaarschriften.Select(b => b.PubliekId).SingleAsync(Ct))}";
        var beslist = await (await Pagina.HaalAsync(secretariaat, adres)).Formulier("form[action$=Afhandelen]").Zet("Beslissing.Uitkomst", nameof(BezwaarUitkomst.Ongegrond)).Zet("Beslissing.Dag", "2026-08-31").VerstuurAsync();
        var teVroeg = await beslist.Formulier("form[action$=Beroep]").Zet("Beroep.Ingesteld", "2026-08-30").VerstuurAsync();
        var inBeroep = await teVroeg.Formulier("form[action$=Beroep]").Zet("Beroep.Ingesteld", "2026-09-01").VerstuurAsync();

        Assert.Contains("Vul de echte dag in", teVroeg.Tekst, StringComparison.Ordinal);
        Assert.Contains("ingesteld op dinsdag 1 september 2026. Wat erover gaat, blijft bewaard", inBeroep.Tekst, StringComparison.Ordinal);
        Assert.Contains("bij de rechter", (await Pagina.HaalAsync(secretariaat, "/secretariaat/bezwaarschriften")).Tekst, StringComparison.Ordinal);
        Assert.Equal([new DateOnly(2027, 3, 1)], await _app.VraagAsync(db => db.Taken.Where(t => t.Soort == TaakSoort.Bezwaarschrift && t.GedaanOp == null).Select(t => t.Uiterlijk).ToListAsync(Ct)));
        Assert.Equal(OverzichtStatus.Verzegeld, await NaOpruimenOpAsync(new DateOnly(2027, 2, 1)));

        var klaar = await (await Pagina.HaalAsync(await _app.AlsAsync(Rol.Secretariaat), adres)).Formulier("form[action$=Uitspraak]").Zet("Beroep.Einde", "2027-02-01").VerstuurAsync();
        Assert.Contains("Is er hoger beroep ingesteld?", klaar.Tekst, StringComparison.Ordinal);
        Assert.Equal(OverzichtStatus.Verzegeld, await NaOpruimenOpAsync(new DateOnly(2027, 3, 22)));
        Assert.Equal(OverzichtStatus.Vernietigd, await NaOpruimenOpAsync(new DateOnly(2027, 3, 23)));
    }

    [Fact, Regel("R-AM-04")]
    public async Task BezwaarTakenBack_KeepsNothingAnyMore()
    {
        var (zaak, ouder) = await BeslotenAsync();
        await (await Pagina.HaalAsync(ouder, $"{zaak.Adres}/bezwaar")).Formulier().VerstuurAsync();
        Assert.Equal(OverzichtStatus.Verzegeld, await NaOpruimenOpAsync(new DateOnly(2026, 9, 1)));

        await _app.BewaarAsync(async db =>
        {
            (await db.Bezwaarschriften.SingleAsync(Ct)).HandelAf(BezwaarUitkomst.Ingetrokken, new DateOnly(2026, 8, 31), _app.Klok.Nu);
            return true;
        });

        Assert.Equal(OverzichtStatus.Vernietigd, await NaOpruimenOpAsync(new DateOnly(2026, 9, 1)));
    }

    [Theory, Regel("R-AM-04", "R-12.1-5")]
    [InlineData(true)]
    [InlineData(false)]
    public async Task OpenKlacht_AboutThePupil_OrOfWhoNamesNothing_KeepsTheOverview(bool kind)
    {
        var (zaak, ouder) = await BeslotenAsync();
        await (await Pagina.HaalAsync(ouder, "/mijn/klachten/nieuw")).Formulier().Zet("Invoer.Tekst", "Er mist iets.").VerstuurAsync();
        if (kind)
            await OverKlachtAsync(k => k.MerkAan(new Klachtkenmerken(false, null, null, zaak.Gezin.Leerling.Id), _app.Klok.Nu));

        Assert.Equal(OverzichtStatus.Verzegeld, await NaOpruimenOpAsync(new DateOnly(2026, 9, 1)));
        await OverKlachtAsync(k => k.TrekIn(_app.Klok.Nu));
        Assert.Equal(OverzichtStatus.Vernietigd, await NaOpruimenOpAsync(new DateOnly(2026, 9, 2)));
    }

    [Fact, Regel("R-SEC-8")]
    public async Task BezwaarOfSomebodyElse_IsNeitherShownNorConfirmedToTheVerzoeker()
    {
        var (zaak, ouder) = await BeslotenAsync();
        await _app.BewaarAsync(async db =>
        {
            var verzoek = await db.Verzoeken.SingleAsync(Ct);
            db.Add(Bezwaarschrift.LegVast(verzoek, new Bezwaarinhoud(null, "Pim de Wit", "Dit gaat ook over mij.", Kanaal.Brief, Amsterdam.Datum(_app.Klok.Nu)), "BZS-2026-00007", _app.Klok.Nu));
            return true;
        });

        Assert.False(await _app.VraagAsync(db => db.Brieven.AnyAsync(b => b.Soort == BriefSoort.BezwaarOntvangen, Ct)));
        Assert.True(await _app.VraagAsync(db => db.Taken.AnyAsync(t => t.Soort == TaakSoort.Signaal && t.VoorRol == Rol.Secretariaat && t.Omschrijving.Contains("BZS-2026-00007"), Ct)));
        var eigen = await Pagina.HaalAsync(ouder, $"{zaak.Adres}/bezwaar");
        Assert.All([(await Pagina.HaalAsync(ouder, zaak.Adres)).Tekst, eigen.Tekst], tekst => Assert.DoesNotContain("BZS-2026-00007", tekst, StringComparison.Ordinal));
        await eigen.Formulier().Zet("Invoer.Gronden", "Ik wil alles zien.").VerstuurAsync();
        Assert.Equal(["BZS-2026-00001", "BZS-2026-00007"], await _app.VraagAsync(db => db.Bezwaarschriften.Select(b => b.Nummer).Order().ToListAsync(Ct)));
    }

    [Fact, Regel("R-KLT-6")]
    public async Task Klacht_TurnedIntoBezwaar_KeepsItsDate()
    {
        var (zaak, ouder) = await BeslotenAsync();
        var keuze = (await Pagina.HaalAsync(ouder, "/mijn/klachten/nieuw")).Formulier();
        await keuze.Zet("Invoer.Tekst", "Ik wil dat u anders beslist.").Zet("Invoer.Verzoek", keuze.Keuzes("Invoer.Verzoek")[0]).VerstuurAsync();
        _app.Klok.Zet(Secretariaat.Zaken.Om(2026, 4, 20));
        var klacht = await _app.VraagAsync(db => db.Klachten.SingleAsync(Ct));

        await (await Pagina.HaalAsync(await _app.AlsAsync(Rol.Secretariaat), $"/secretariaat/klachten/{klacht.PubliekId}/stoppen")).Formulier().Zet("Invoer.Hoe", "bezwaar").Zet("Invoer.Op", "2026-04-17").VerstuurAsync();

        var bezwaar = await BezwaarAsync();
        Assert.Equal((new DateOnly(2026, 3, 2), true, klacht.Id), (bezwaar.OntvangenOp, bezwaar.IsOpTijd, bezwaar.UitKlachtId));
        Assert.Equal(KlachtStatus.OmgezetInBezwaar, await _app.VraagAsync(db => db.Klachten.Select(k => k.Status).SingleAsync(Ct)));
        Assert.Contains("BZS-2026-00001", await _app.VraagAsync(async db => (await db.Klachtbrieven.SingleAsync(b => b.Soort == KlachtbriefSoort.NaarBezwaar, Ct)).Html), StringComparison.Ordinal);
    }

    private async Task<(Zaak Zaak, HttpClient Ouder)> BeslotenAsync()
    {
        var zaak = await Zaak.MaakAsync(_app);
        await zaak.MaakBeschikbaarAsync();
        return (zaak, await _app.AlsAsync(zaak.Gezin.Account));
    }

    private async Task<OverzichtStatus> NaOpruimenOpAsync(DateOnly dag)
    {
        _app.Klok.Zet(Secretariaat.Zaken.Om(dag.Year, dag.Month, dag.Day));
        await _app.DoeAsync<OpruimJob>(job => job.RunAsync(Ct));
        return await _app.VraagAsync(db => db.Overzichten.Select(o => o.Status).SingleAsync(Ct));
    }

    private Task<bool> OverKlachtAsync(Action<Klacht> verb) => _app.BewaarAsync(async db =>
    {
        verb(await db.Klachten.SingleAsync(Ct));
        return true;
    });

    private Task<Bezwaarschrift> BezwaarAsync() => _app.VraagAsync(db => db.Bezwaarschriften.SingleAsync(Ct));
}
