using System.Net;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Deelvragen;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Jobs;
using OuderPortaal.Web.Mail;
using OuderPortaal.Web.Tests.Mail;
using OuderPortaal.Web.Tests.Mijn;
using OuderPortaal.Web.Tests.Secretariaat;
using Zaak = OuderPortaal.Web.Tests.Mijn.Zaak;

namespace OuderPortaal.Web.Tests.Deelvragen;

/// <summary>Colleagues search their own mail and folders: from the workbench to their answer, without reach to the file.</summary>
[Regel("R-INZ-4", "R-AM-07", "R-AM-16")]
public sealed class ZoekvraagTests : IAsyncLifetime
{
    private const string Gevonden = "KANARIEMAP7z";
    private readonly PortaalApp _app;
    private readonly Postvanger _post;
    private Zaak _zaak = null!;
    private Account _eva = null!;
    private Account _marleen = null!;
    private HttpClient _fatma = null!;

    public ZoekvraagTests() => (_app, _post) = Postvanger.In(new PortaalApp());

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Werkbank => $"/secretariaat/verzoeken/{_zaak.Adres.Split('/')[^1]}";

    public async ValueTask InitializeAsync()
    {
        _app.Klok.Zet(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        _zaak = await Zaak.MaakAsync(_app);
        _eva = await _app.MaakAccountAsync("Eva Postma", Rol.Behandelaar);
        _marleen = await _app.MaakAccountAsync("Marleen Kok", Rol.Directeur);
        _fatma = await _app.AlsAsync(Rol.Secretariaat, "Fatma Yildiz");
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Colleagues_GetATaskAndAMailWithoutContent_Answer_AndWhoAskedHearsWhenAllDid()
    {
        var gesteld = await StelAsync();
        await _app.DoeAsync<OutboxJob>(job => job.RunAsync(Ct));
        var (eva, marleen) = (await _app.AlsAsync(_eva), await _app.AlsAsync(_marleen));
        var vraag = await (await Pagina.HaalAsync(eva, "/secretariaat/taken")).VolgAsync("Bekijken");
        var leeg = await vraag.Formulier().Zet("Uitkomst", nameof(Zoekuitkomst.WelGevonden)).VerstuurAsync();
        var klaar = await leeg.Formulier().Zet("Toelichting", $"Drie mails, in {Gevonden}.").VerstuurAsync();
        var tussen = await Pagina.HaalAsync(_fatma, $"{Werkbank}/vragen");
        var taakTussen = await TakenAsync(TaakSoort.Deelvraag);
        await (await (await Pagina.HaalAsync(marleen, "/secretariaat/taken")).VolgAsync("Bekijken")).Formulier().Zet("Uitkomst", nameof(Zoekuitkomst.NietsGevonden)).VerstuurAsync();
        var gelezen = await (await Pagina.HaalAsync(_fatma, Werkbank)).VolgAsync("Zoekvraag aan Eva Postma");
        var thuis = await Pagina.HaalAsync(await _app.AlsAsync(_zaak.Gezin.Account), _zaak.Adres);

        Assert.Contains("Zoekvraag aan Eva Postma", gesteld.Tekst, StringComparison.Ordinal);
        Assert.Contains("Noor Verhage", vraag.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("INZ-", vraag.Html, StringComparison.Ordinal);
        Assert.Contains("Schrijf op wat u vond, en waar het staat.", leeg.Tekst, StringComparison.Ordinal);
        Assert.Contains("Dank u. Uw antwoord staat bij het verzoek.", klaar.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Noor", klaar.Tekst, StringComparison.Ordinal);
        Assert.Contains("Van de twee collega's die zoeken, heeft er een geantwoord.", tussen.Tekst, StringComparison.Ordinal);
        Assert.Equal((0, 1, 0), (taakTussen, await TakenAsync(TaakSoort.Deelvraag), await TakenAsync(TaakSoort.Zoekvraag)));
        Assert.Contains(Gevonden, gelezen.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Wij hebben iets gevraagd", thuis.Tekst, StringComparison.Ordinal);
        Assert.Equal(2, _post.Mails.Count(m => m.Onderwerp == "Er wacht een taak op u"));
        Assert.DoesNotContain(_post.Mails, m => m.Tekst.Contains("Noor", StringComparison.Ordinal) || m.Tekst.Contains("zoeken", StringComparison.Ordinal) || m.Tekst.Contains("/vraag/", StringComparison.Ordinal));
        Assert.Equal(0, await _app.VraagAsync(db => db.Antwoordcodes.CountAsync(Ct)));
    }

    [Fact]
    public async Task Colleague_WhoIsAsked_OpensTheQuestionAndNothingElse_AndNobodyElseOpensIt()
    {
        await StelAsync();
        var pad = $"/secretariaat/zoekvragen/{await _app.VraagAsync(db => db.Deelvragen.Where(v => v.AanMedewerker == _eva.MedewerkerId).Select(v => v.PubliekId).SingleAsync(Ct))}";
        var (eva, marleen) = (await _app.AlsAsync(_eva), await _app.AlsAsync(_marleen));

        var geopend = await Pagina.HaalAsync(eva, pad);
        var zaak = await Pagina.HaalAsync(eva, Werkbank);
        var ander = await Pagina.HaalAsync(marleen, pad);
        var steller = await Pagina.HaalAsync(_fatma, pad);

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound], new[] { geopend, zaak, ander, steller }.Select(p => p.Status));
        var rij = await _app.VraagAsync(db => db.Journaal.SingleAsync(j => j.Handeling == "ZoekvraagBekeken", Ct));
        Assert.Equal((_eva.AccountId, true, true), (rij.AccountId!.Value, rij.VerzoekId is not null, rij.LeerlingId is not null));
    }

    [Fact]
    public async Task Question_AfterTheDayOfTheRequest_OrToNobody_IsRefused_AndTheFormKept()
    {
        var formulier = (await Pagina.HaalAsync(_fatma, $"{Werkbank}/zoekvraag")).Formulier();
        var voorstel = formulier["Invoer.Uiterlijk"];

        var niemand = await formulier.VerstuurAsync();
        var teLaat = await niemand.Formulier().Zet("Invoer.Collegas", $"{_eva.MedewerkerId}").Zet("Invoer.Uiterlijk", "2026-03-31").Zet("Invoer.Tekst", "Kijkt u ook op zolder?").VerstuurAsync();

        Assert.Equal("2026-03-09", voorstel);
        Assert.Contains("Kies ten minste een collega.", niemand.Tekst, StringComparison.Ordinal);
        Assert.Contains("Kies een dag tot en met maandag 30 maart 2026.", teLaat.Tekst, StringComparison.Ordinal);
        Assert.Equal("Kijkt u ook op zolder?", teLaat.Formulier()["Invoer.Tekst"].Trim());
        Assert.Equal(0, await _app.VraagAsync(db => db.Deelvragen.CountAsync(Ct)));
    }

    [Fact]
    public async Task Sweep_OverALateColleague_WarnsWhoAskedOnce_AndTheColleagueKeepsTheTask()
    {
        await StelAsync();
        _app.Klok.Zet(new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero));
        await VeegAsync();
        await VeegAsync();

        Assert.Equal((2, 2), (await TakenAsync(TaakSoort.Deelvraag), await TakenAsync(TaakSoort.Zoekvraag)));
        var fatma = await _app.VraagAsync(db => db.Users.Where(u => u.Naam == "Fatma Yildiz").Select(u => u.Id).SingleAsync(Ct));
        Assert.All(await _app.VraagAsync(db => db.Taken.Where(t => t.Soort == TaakSoort.Deelvraag).Select(t => t.VoorMedewerker).ToListAsync(Ct)), wie => Assert.Equal(new MedewerkerId(fatma), wie));
        await (await (await Pagina.HaalAsync(await _app.AlsAsync(_eva), "/secretariaat/taken")).VolgAsync("Bekijken")).Formulier().Zet("Uitkomst", nameof(Zoekuitkomst.NietsGevonden)).VerstuurAsync();
        Assert.Equal((1, 1), (await TakenAsync(TaakSoort.Deelvraag), await TakenAsync(TaakSoort.Zoekvraag)));
    }

    [Fact]
    public async Task Request_ThatEnds_TakesTheQuestionsAndTheTasksAway()
    {
        await StelAsync();
        var pad = $"/secretariaat/zoekvragen/{await _app.VraagAsync(db => db.Deelvragen.Where(v => v.AanMedewerker == _eva.MedewerkerId).Select(v => v.PubliekId).SingleAsync(Ct))}";

        await _zaak.DoeAsync(v => v.TrekIn(_app.Klok.Nu));
        var daarna = await Pagina.HaalAsync(await _app.AlsAsync(_eva), pad);

        Assert.Contains("Deze vraag is niet meer nodig.", daarna.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Noor", daarna.Tekst, StringComparison.Ordinal);
        Assert.Equal(0, await TakenAsync(TaakSoort.Zoekvraag));
        Assert.All(await _app.VraagAsync(db => db.Deelvragen.Select(v => v.Status).ToListAsync(Ct)), s => Assert.Equal(DeelvraagStatus.Ingetrokken, s));
    }

    /// <summary>The last one who searched is let off: what the others found waits for who asked, and is told once.</summary>
    [Fact]
    public async Task LastOpenSearch_ThatIsTakenBack_TellsOfTheEarlierAnswers_Once()
    {
        await StelAsync();
        await AntwoordAsync(_eva);
        var voor = await TakenAsync(TaakSoort.Deelvraag);

        await (await (await Pagina.HaalAsync(_fatma, Werkbank)).VolgAsync("Zoekvraag aan Marleen Kok")).Formulier("main form[action*=Intrekken]").VerstuurAsync();
        var na = await TakenAsync(TaakSoort.Deelvraag);
        await (await (await Pagina.HaalAsync(_fatma, Werkbank)).VolgAsync("Laat collega's zoeken")).Formulier().Zet("Invoer.Collegas", $"{_marleen.MedewerkerId}").VerstuurAsync();
        await _app.BewaarAsync(async db =>
        {
            (await db.Deelvragen.SingleAsync(v => v.Status == DeelvraagStatus.Uitgezet, Ct)).TrekIn(_app.Klok.Nu);
            return true;
        });

        Assert.Equal((0, 1, 1), (voor, na, await TakenAsync(TaakSoort.Deelvraag)));
        Assert.Equal(0, await TakenAsync(TaakSoort.Zoekvraag));
    }

    /// <summary>Neither sees the other as open: one of them is the last.</summary>
    [Fact]
    public async Task TwoColleagues_WhoAnswerAtOnce_LeaveOneTaskForWhoAsked()
    {
        await StelAsync();
        var formulieren = new List<Formulier>();
        foreach (var wie in new[] { _eva, _marleen })
            formulieren.Add((await (await Pagina.HaalAsync(await _app.AlsAsync(wie), "/secretariaat/taken")).VolgAsync("Bekijken")).Formulier().Zet("Uitkomst", nameof(Zoekuitkomst.NietsGevonden)));

        await Task.WhenAll(formulieren.Select(f => f.VerstuurAsync()));

        Assert.Equal((1, 0), (await TakenAsync(TaakSoort.Deelvraag), await TakenAsync(TaakSoort.Zoekvraag)));
    }

    private async Task AntwoordAsync(Account wie) =>
        await (await (await Pagina.HaalAsync(await _app.AlsAsync(wie), "/secretariaat/taken")).VolgAsync("Bekijken")).Formulier().Zet("Uitkomst", nameof(Zoekuitkomst.NietsGevonden)).VerstuurAsync();

    private async Task<Pagina> StelAsync() => await (await (await Pagina.HaalAsync(_fatma, Werkbank)).VolgAsync("Laat collega's zoeken")).Formulier()
        .Zet("Invoer.Collegas", $"{_eva.MedewerkerId}", $"{_marleen.MedewerkerId}").VerstuurAsync();

    private Task VeegAsync() => _app.DoeAsync<TermijnBewakingJob>(job => job.RunAsync(Ct));

    private Task<int> TakenAsync(TaakSoort soort) => _app.VraagAsync(db => db.Taken.CountAsync(t => t.Soort == soort && t.GedaanOp == null, Ct));
}
