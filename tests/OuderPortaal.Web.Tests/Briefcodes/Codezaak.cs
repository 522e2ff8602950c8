using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Briefcodes;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Tests.Secretariaat;

namespace OuderPortaal.Web.Tests.Briefcodes;

/// <summary>A mother who is in our file asked for inzage online, and was asked for the code of a letter.</summary>
internal sealed class Codezaak(PortaalApp app, Account account, Verzoek verzoek, Leerling leerling)
{
    public const string Adres = "Zeedijk 8, 1000 AC Voorbeeldstad";

    public Account Account => account;

    public Verzoek Verzoek => verzoek;

    public Leerling Leerling => leerling;

    public static async Task<Codezaak> MaakAsync(PortaalApp app, string kind = "Noor", bool metVraag = true, AntwoordKanaal antwoord = AntwoordKanaal.Digitaal, Account? van = null)
    {
        var account = van ?? await app.MaakAccountAsync("Nadia Brouwer");
        var leerling = await app.SchrijfInAsync(kind, adres: Adres);
        var verzoek = await app.DienInAsync(account.AccountId, leerling.Naam, antwoord: antwoord);
        await app.BewaarAsync(async db =>
        {
            var l = await db.Leerlingen.SingleAsync(x => x.Id == leerling.Id);
            l.VoegContactToe(new("Nadia Brouwer", Contactrelatie.OuderMetGezag, Adres, new DateOnly(2020, 1, 1), "088 000 00 11", false), Zaken.Iemand, app.Klok.Nu);
            var v = await db.Verzoeken.SingleAsync(x => x.Id == verzoek.Id);
            v.KoppelLeerling(l, app.Klok.Nu);
            return true;
        });
        var zaak = new Codezaak(app, account, verzoek, leerling);
        if (metVraag)
            await zaak.VraagCodeAsync();
        return zaak;
    }

    /// <summary>Another request of the same account about the same pupil, asked by letter too.</summary>
    public static async Task<Codezaak> VolgendeAsync(PortaalApp app, Codezaak vorige)
    {
        var verzoek = await app.DienInAsync(vorige.Account.AccountId, vorige.Leerling.Naam);
        await app.BewaarAsync(async db =>
        {
            (await db.Verzoeken.SingleAsync(x => x.Id == verzoek.Id)).KoppelLeerling(await db.Leerlingen.SingleAsync(x => x.Id == vorige.Leerling.Id), app.Klok.Nu);
            return true;
        });
        var zaak = new Codezaak(app, vorige.Account, verzoek, vorige.Leerling);
        await zaak.VraagCodeAsync();
        return zaak;
    }

    public Task VraagCodeAsync() => app.DoeMetAsync(verzoek, v => v.VraagBewijs(
        BewijsOnderwerp.Identiteit, Twijfel.NieuwAccountOnbekend, Bewijswijze.Briefcode, Domain.Kalender.Amsterdam.Datum(app.Klok.Nu).AddDays(21), Zaken.Iemand, app.Klok.Nu));

    /// <summary>The characters in the letter that lies here to be posted.</summary>
    public async Task<string> LeesAsync()
    {
        var code = await CodeAsync();
        return app.Services.GetRequiredService<Codemaker>().Toon(code)!;
    }

    /// <summary>Reads the letter, then records that it was posted today.</summary>
    public async Task<string> VerstuurAsync()
    {
        var tekens = await LeesAsync();
        var vandaag = Domain.Kalender.Amsterdam.Datum(app.Klok.Nu);
        await app.BewaarAsync(async db =>
        {
            var v = await db.Verzoeken.SingleAsync(x => x.Id == verzoek.Id);
            var code = await db.Briefcodes.SingleAsync(c => c.VerzoekId == v.Id && c.GebruiktOp == null && c.BeeindigdOp == null);
            if (v.Bewijsverzoeken.FirstOrDefault(b => b.Id == code.BewijsverzoekId) is { WachtOpVersturen: true } bewijs)
                v.LegVerzendingVast(bewijs.Id, vandaag, app.Klok.Nu);
            code.LegVerzendingVast(vandaag, v.Kalender.Werkdagen, Zaken.Iemand, app.Klok.Nu);
            return true;
        });
        return tekens;
    }

    public Task<Briefcode> CodeAsync() => app.VraagAsync(db => db.Briefcodes.OrderByDescending(c => c.Id).FirstAsync(c => c.VerzoekId == verzoek.Id));

    public Task<HttpClient> AlsOuderAsync() => app.AlsAsync(account);

    public async Task<Pagina> VulInAsync(string tekens, HttpClient? client = null) =>
        await (await Pagina.HaalAsync(client ?? await AlsOuderAsync(), "/mijn/code")).Formulier(CodeTests.Vorm).Zet("Brief.Code", tekens).VerstuurAsync();
}
