using System.Net;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Web.Tests.Secretariaat;

namespace OuderPortaal.Web.Tests.Taken;

public sealed class TakenTests : IAsyncDisposable
{
    private static readonly DateOnly Vandaag = new(2026, 3, 2);

    private readonly PortaalApp _app = new();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task List_ShowsTasksOfMyRoleAndOfMe_MostUrgentFirst()
    {
        var ik = await _app.MaakAccountAsync("Fatma Yildiz", Rol.Secretariaat);
        await MaakAsync("Voor de rol", Rol.Secretariaat, Vandaag.AddDays(3));
        await MaakAsync("Voor mij", Rol.Secretariaat, Vandaag.AddDays(-2), ik.MedewerkerId);
        await MaakAsync("Voor een collega", Rol.Secretariaat, Vandaag, Zaken.Iemand);
        await MaakAsync("Voor de directeur", Rol.Directeur, Vandaag);
        var client = await _app.AlsAsync(ik);

        var pagina = await Pagina.HaalAsync(client, "/secretariaat/taken");
        var iedereen = await pagina.VolgAsync("Ook wat voor een collega is");

        var rijen = pagina.Document.QuerySelectorAll("section[aria-labelledby=open] tbody tr").Select(r => r.TextContent).ToList();
        Assert.Equal(2, rijen.Count);
        Assert.Contains("twee dagen te laat", rijen[0], StringComparison.Ordinal);
        Assert.Contains("Voor mij", rijen[0], StringComparison.Ordinal);
        Assert.Contains("over drie dagen", rijen[1], StringComparison.Ordinal);
        Assert.Contains("Twee taken staan open", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Voor een collega", iedereen.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Voor de directeur", iedereen.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TickingOff_MovesItToDoneWithWhoAndWhen_AndSendsToTheCase()
    {
        var verzoek = await _app.DienInAsync((await _app.MaakAccountAsync("Nadia Brouwer")).AccountId);
        var client = await _app.AlsAsync(Rol.Secretariaat, "Fatma Yildiz");
        var pagina = await Pagina.HaalAsync(client, "/secretariaat/taken");

        var na = await pagina.Formulier().VerstuurAsync();
        var zaak = await na.VolgAsync(verzoek.Nummer);

        Assert.Equal("/secretariaat/taken", na.Pad);
        Assert.Contains("Er staat niets open", na.Tekst, StringComparison.Ordinal);
        Assert.Contains("ma 2\u00A0maart, 10.00 uur", na.Document.QuerySelector("section[aria-labelledby=gedaan] tbody tr")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Fatma Yildiz", na.Document.QuerySelector("section[aria-labelledby=gedaan]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal($"/secretariaat/verzoeken/{verzoek.PubliekId}", zaak.Pad);
        Assert.Equal(1, await _app.VraagAsync(db => db.Journaal.CountAsync(j => j.Handeling == nameof(TaakAfgevinkt) && j.VerzoekId == verzoek.Id)));
    }

    [Fact, Regel("C2")]
    public async Task TickingOff_Twice_IsDoneOnceAndTheColleagueReadsWhy()
    {
        await MaakAsync("Bel de ouder.", Rol.Secretariaat, Vandaag);
        var client = await _app.AlsAsync(Rol.Secretariaat, "Fatma Yildiz");
        var formulier = (await Pagina.HaalAsync(client, "/secretariaat/taken")).Formulier();
        var collega = (await Pagina.HaalAsync(await _app.AlsAsync(Rol.Secretariaat, "Joke"), "/secretariaat/taken")).Formulier();

        var samen = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => formulier.VerstuurAsync()));
        var teLaat = await collega.VerstuurAsync();

        Assert.All(samen, p => Assert.Equal(HttpStatusCode.OK, p.Status));
        Assert.All(samen, p => Assert.Equal("/secretariaat/taken", p.Pad));
        Assert.Contains("Een collega was u net voor", teLaat.Tekst, StringComparison.Ordinal);
        Assert.Equal(1, await _app.VraagAsync(db => db.Journaal.CountAsync(j => j.Handeling == nameof(TaakAfgevinkt))));
    }

    [Fact]
    public async Task List_WithMoreThanAPage_GoesOnWithoutLossOrRepeat()
    {
        for (var i = 0; i < 53; i++)
            await MaakAsync($"Taak {i}", Rol.Secretariaat, Vandaag.AddDays(i % 3));
        var client = await _app.AlsAsync(Rol.Secretariaat);

        var eerste = await Pagina.HaalAsync(client, "/secretariaat/taken");
        var tweede = await eerste.VolgAsync("Volgende 50");

        var alle = new[] { eerste, tweede }.SelectMany(p => p.Document.QuerySelectorAll("section[aria-labelledby=open] th[scope=row]")).Select(r => r.TextContent).ToList();
        Assert.Equal((53, 53), (alle.Count, alle.Distinct().Count()));
    }

    [Fact, Regel("R-AM-07")]
    public async Task Behandelaar_SeesNoTaskOfARequestOutsideTheReach()
    {
        var (verzoek, leerling) = await _app.VastgesteldAsync((await _app.MaakAccountAsync("Nadia Brouwer")).AccountId, Zaken.Iemand);
        var eva = await _app.MaakAccountAsync("Eva Postma", Rol.Behandelaar);
        await MaakAsync("Kijk de onderdelen na.", Rol.Secretariaat, Vandaag, eva.MedewerkerId, verzoek.Id);
        var client = await _app.AlsAsync(eva);

        var buiten = await Pagina.HaalAsync(client, "/secretariaat/taken");
        await _app.BewaarAsync(db => Task.FromResult(db.Add(Betrokkenheid.Begin(leerling.Id, eva.MedewerkerId, Vandaag, _app.Klok.Nu))));
        var binnen = await Pagina.HaalAsync(client, "/secretariaat/taken");

        Assert.DoesNotContain("Kijk de onderdelen na", buiten.Tekst, StringComparison.Ordinal);
        Assert.Contains("Kijk de onderdelen na", binnen.Tekst, StringComparison.Ordinal);
    }

    [Fact, Regel("R-8.1-1")]
    public async Task AnotherRolesPageOrTask_Is404WithOneJournaalRow()
    {
        var taak = await MaakAsync("Teken de beslissing.", Rol.Directeur, Vandaag);
        await MaakAsync("Bel de ouder.", Rol.Secretariaat, Vandaag);
        var fg = await _app.AlsAsync(Rol.Fg);
        var fatma = await _app.AlsAsync(Rol.Secretariaat);

        var pagina = await Pagina.HaalAsync(fg, "/secretariaat/taken");
        var post = await (await Pagina.HaalAsync(fatma, "/secretariaat/taken")).Formulier().ZetOngezien("taak", taak.PubliekId).VerstuurAsync();

        Assert.Equal(HttpStatusCode.NotFound, pagina.Status);
        Assert.Equal(HttpStatusCode.NotFound, post.Status);
        Assert.Equal(2, await _app.VraagAsync(db => db.Journaal.CountAsync(j => j.Handeling == "GeweigerdeToegang")));
        Assert.Null((await _app.VraagAsync(db => db.Taken.SingleAsync(t => t.Id == taak.Id))).GedaanOp);
    }

    [Fact]
    public async Task Fg_FindsItsSignalsOnItsOwnPage()
    {
        await MaakAsync("Voor de derde keer om bewijs gevraagd.", Rol.Fg, Vandaag);
        var client = await _app.AlsAsync(Rol.Fg, "Ilse Veerman");

        var na = await (await Pagina.HaalAsync(client, "/fg/taken")).Formulier().VerstuurAsync();

        Assert.Equal("/fg/taken", na.Pad);
        Assert.Contains("Ilse Veerman", na.Tekst, StringComparison.Ordinal);
    }

    [Fact, Regel("C2")]
    public async Task Beheerder_FindsItsTaskAboveTheJobs_AndTicksItOff_Once()
    {
        await MaakAsync("Een uitnodiging kwam niet aan.", Rol.Beheerder, Vandaag.AddDays(-2));
        var ander = await MaakAsync("Bel de ouder.", Rol.Secretariaat, Vandaag);
        var client = await _app.AlsAsync(Rol.Beheerder, "Bas Vermeer");
        var pagina = await Pagina.HaalAsync(client, "/beheer/taken");
        var collega = (await Pagina.HaalAsync(await _app.AlsAsync(Rol.Beheerder, "Wil"), "/beheer/taken")).Formulier("main form[action*=VinkAf]");

        var vreemd = await pagina.Formulier("main form[action*=VinkAf]").ZetOngezien("afvinken", ander.PubliekId).VerstuurAsync();
        var na = await (await Pagina.HaalAsync(client, "/beheer/taken")).Formulier("main form[action*=VinkAf]").VerstuurAsync();
        var teLaat = await collega.VerstuurAsync();

        Assert.Contains("twee dagen te laat Een uitnodiging kwam niet aan.", pagina.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Bel de ouder.", pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, vreemd.Status);
        Assert.Contains("Afgevinkt: Een uitnodiging kwam niet aan.", na.Tekst, StringComparison.Ordinal);
        Assert.Empty(na.Document.QuerySelectorAll("main form[action*=VinkAf]"));
        Assert.Contains("Een collega was u net voor", teLaat.Tekst, StringComparison.Ordinal);
        Assert.Single(await _app.VraagAsync(db => db.Taken.Where(t => t.GedaanOp != null && t.GedaanDoor != null).ToListAsync()));
    }

    private Task<Taak> MaakAsync(string wat, Rol rol, DateOnly uiterlijk, MedewerkerId? wie = null, Guid? verzoek = null) => _app.BewaarAsync(db =>
    {
        var taak = Taak.Maak(TaakSoort.Bellen, rol, verzoek, wat, uiterlijk, _app.Klok.Nu, wie);
        db.Add(taak);
        return Task.FromResult(taak);
    });
}
