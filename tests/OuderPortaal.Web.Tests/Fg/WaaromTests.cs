using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Fgvragen;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Web.Jobs;
using OuderPortaal.Web.Tests.Mijn;

namespace OuderPortaal.Web.Tests.Fg;

/// <summary>"Why?": the FG asks about a refusal, pause or later day, an answer is owed, and nothing else changes.</summary>
[Regel("R-13.2-2")]
public sealed class WaaromTests : IAsyncLifetime
{
    private readonly PortaalApp _app = new();
    private Zaak _zaak = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Id => _zaak.Adres.Split('/')[^1];

    public async ValueTask InitializeAsync()
    {
        _app.Klok.Zet(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        _zaak = await Zaak.MaakAsync(_app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Fg_AsksAboutAPause_StaffAnswer_AndBothStandTogether_AndTheParentSeesNothing()
    {
        await _zaak.VraagBewijsAsync(new DateOnly(2026, 3, 16));
        var termijn = await UiterlijkAsync();
        var ilse = await _app.AlsAsync(Rol.Fg, "Ilse");
        var fatma = await _app.AlsAsync(Rol.Secretariaat, "Fatma");
        var moeder = await _app.AlsAsync(_zaak.Gezin.Account);

        var vraag = await (await Pagina.HaalAsync(ilse, $"/fg/verzoeken/{Id}")).VolgAsync("Vraag waarom, of geef advies");
        var leeg = await vraag.Formulier("#vraag form").Zet("Aanleiding", "Pauze-1").VerstuurAsync();
        await leeg.Formulier("#vraag form").Zet("Tekst", "KANARIEWAAROM").VerstuurAsync();
        var taak = await _app.VraagAsync(db => db.Taken.AsNoTracking().SingleAsync(t => t.Soort == TaakSoort.FgvraagBeantwoorden, Ct));
        _app.Klok.Zet(new(2026, 3, 11, 9, 0, 0, TimeSpan.Zero));
        ilse = await _app.AlsAsync(Rol.Fg, "Ilse");
        fatma = await _app.AlsAsync(Rol.Secretariaat, "Fatma");
        moeder = await _app.AlsAsync(_zaak.Gezin.Account);
        var teLaat = await Pagina.HaalAsync(ilse, "/fg");
        var antwoorden = await (await Pagina.HaalAsync(fatma, $"/secretariaat/verzoeken/{Id}")).VolgAsync("Geef antwoord");
        await antwoorden.Formulier().Zet("Antwoord", "KANARIEDAAROM").VerstuurAsync();
        var volgen = await Pagina.HaalAsync(ilse, $"/fg/verzoeken/{Id}");

        Assert.Contains("Schrijf uw vraag op.", leeg.Tekst, StringComparison.Ordinal);
        Assert.Equal((Rol.Secretariaat, _zaak.Maker, new DateOnly(2026, 3, 9)), (taak.VoorRol, taak.VoorMedewerker, taak.Uiterlijk));
        Assert.Contains("twee dagen te laat", teLaat.Document.QuerySelector("#vragen")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("KANARIEWAAROM", antwoorden.Tekst, StringComparison.Ordinal);
        Assert.Contains("KANARIEWAAROM", volgen.Document.QuerySelector("#fg")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("KANARIEDAAROM", volgen.Document.QuerySelector("#fg")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await Pagina.HaalAsync(ilse, "/fg")).Document.QuerySelector("#vragen"));
        Assert.Equal(termijn, await UiterlijkAsync());
        foreach (var pad in new[] { "/mijn", "/mijn/berichten", _zaak.Adres, $"{_zaak.Adres}/berichten" })
            Assert.DoesNotContain("KANARIE", (await Pagina.HaalAsync(moeder, pad)).Html, StringComparison.Ordinal);
        Assert.NotNull((await _app.VraagAsync(db => db.Taken.SingleAsync(t => t.Id == taak.Id, Ct))).GedaanOp);
        Assert.Equal(0, await _app.VraagAsync(db => db.Meldingen.CountAsync(Ct)));
    }

    [Fact]
    public async Task Fg_AsksAboutARefusal_AndTheDirecteurWhoSignedOwesTheAnswer()
    {
        await _zaak.MaakBeschikbaarAsync();
        var ilse = await _app.AlsAsync(Rol.Fg, "Ilse");

        await (await Pagina.HaalAsync(ilse, $"/fg/verzoeken/{Id}/waarom")).Formulier("#vraag form").Zet("Aanleiding", "Weigering-1").Zet("Tekst", "Waarom niet alles?").VerstuurAsync();

        var taak = await _app.VraagAsync(db => db.Taken.SingleAsync(t => t.Soort == TaakSoort.FgvraagBeantwoorden, Ct));
        var besluit = (await _app.VraagAsync(db => db.Verzoeken.SingleAsync(Ct))).Besluit!;
        Assert.Equal((Rol.Directeur, besluit.OndertekendDoor), (taak.VoorRol, taak.VoorMedewerker));
    }

    [Fact, Regel("R-13.2-1")]
    public async Task Advice_StandsWithTheRequest_ForStaff_AndBindsNobody()
    {
        var ilse = await _app.AlsAsync(Rol.Fg, "Ilse");

        await (await Pagina.HaalAsync(ilse, $"/fg/verzoeken/{Id}/waarom")).Formulier("#advies form").Zet("Advies", "Vraag het lichtste bewijs.").VerstuurAsync();
        var werkbank = await Pagina.HaalAsync(await _app.AlsAsync(Rol.Secretariaat, "Fatma"), $"/secretariaat/verzoeken/{Id}");

        Assert.Contains("Vraag het lichtste bewijs.", werkbank.Document.QuerySelector("#fg")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("De FG gaf advies", werkbank.Tekst, StringComparison.Ordinal);
    }

    [Fact, Regel("R-BWR-5")]
    public async Task QuestionAndAdvice_GoWithTheRequest()
    {
        await _zaak.VraagBewijsAsync(new DateOnly(2026, 3, 16));
        var ilse = await _app.AlsAsync(Rol.Fg, "Ilse");
        await (await Pagina.HaalAsync(ilse, $"/fg/verzoeken/{Id}/waarom")).Formulier("#vraag form").Zet("Aanleiding", "Pauze-1").Zet("Tekst", "Waarom?").VerstuurAsync();
        await (await Pagina.HaalAsync(ilse, $"/fg/verzoeken/{Id}/waarom")).Formulier("#advies form").Zet("Advies", "Vraag het lichtste bewijs.").VerstuurAsync();
        await _zaak.DoeAsync(v => v.TrekIn(_app.Klok.Nu));

        _app.Klok.Zet(new(2029, 3, 4, 2, 0, 0, TimeSpan.Zero));
        await _app.DoeAsync<Verzoekopruiming>(o => o.VerwijderAsync(Ct));

        Assert.Equal((0, 0, 0), await _app.VraagAsync(async db => (await db.Verzoeken.CountAsync(Ct), await db.Set<Fgvraag>().CountAsync(Ct), await db.Set<Fgadvies>().CountAsync(Ct))));
    }

    private async Task<DateOnly?> UiterlijkAsync() => (await _app.VraagAsync(db => db.Verzoeken.AsNoTracking().SingleAsync(Ct))).Termijn.Uiterlijk;
}
