using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Tests.Secretariaat;

/// <summary>Cases for tests of the pages of staff, made by the verbs of the domain.</summary>
internal static class Zaken
{
    public static readonly MedewerkerId Iemand = new(Guid.Parse("01900000-0000-7000-8000-000000000001"));

    /// <summary>Work with a database of its own scope, saved at the end.</summary>
    public static async Task<T> BewaarAsync<T>(this PortaalApp app, Func<PortaalDbContext, Task<T>> werk)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortaalDbContext>();
        var uitkomst = await werk(db);
        await db.SaveChangesAsync();
        return uitkomst;
    }

    public static Task<Leerling> SchrijfInAsync(this PortaalApp app, string voornaam = "Noor", string achternaam = "Verhage", DateOnly? geboren = null, bool geheim = false, string adres = "Bronlaan 4, 1000 AB Voorbeeldstad") =>
        app.BewaarAsync(db =>
        {
            var leerling = Leerling.SchrijfIn(
                new LeerlingGegevens(Path.GetRandomFileName()[..8], voornaam, achternaam, geboren ?? new DateOnly(2014, 9, 3), adres, geheim, "Basisschool Het Kompas"),
                Iemand, app.Klok.Nu);
            db.Add(leerling);
            return Task.FromResult(leerling);
        });

    /// <summary>A request through the portal, of this account, about a child as typed.</summary>
    public static async Task<Verzoek> DienInAsync(
        this PortaalApp app, AccountId account, string kind = "Noor Verhage", DateOnly? geboren = null, AntwoordKanaal antwoord = AntwoordKanaal.Digitaal, VerzoekSoort soort = VerzoekSoort.Inzage,
        string naam = "Nadia Brouwer", Hoedanigheid als = Hoedanigheid.OuderOfVoogd)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var (db, ct) = (scope.ServiceProvider.GetRequiredService<PortaalDbContext>(), CancellationToken.None);
        var vraag = new Vraag(
            soort, new Verzoeker(account, naam, "Bronlaan 4, 1000 AB Voorbeeldstad"), new Betrokkene(kind, geboren ?? new DateOnly(2014, 9, 3)), als, antwoord);
        var spelregels = await scope.ServiceProvider.GetRequiredService<Spelregelboek>().VanNuAsync(ct);
        var verzoek = Verzoek.DienIn(vraag, await scope.ServiceProvider.GetRequiredService<Nummergever>().VolgendeAsync(soort, ct), spelregels, app.Klok.Nu);
        db.Add(verzoek);
        await db.SaveChangesAsync();
        return verzoek;
    }

    /// <summary>Changes a stored request by its verbs.</summary>
    public static Task<Verzoek> DoeMetAsync(this PortaalApp app, Verzoek verzoek, Action<Verzoek> verb) =>
        app.BewaarAsync(async db =>
        {
            var opgeslagen = await db.Verzoeken.SingleAsync(v => v.Id == verzoek.Id);
            verb(opgeslagen);
            return opgeslagen;
        });

    public static Task<Verzoek> HaalAsync(this PortaalApp app, Verzoek verzoek) => app.VraagAsync(db => db.Verzoeken.SingleAsync(v => v.Id == verzoek.Id));

    /// <summary>A request that is taken, with the identity of the verzoeker and the link with the pupil recorded.</summary>
    public static async Task<(Verzoek Verzoek, Leerling Leerling)> VastgesteldAsync(this PortaalApp app, AccountId account, MedewerkerId behandelaar, DateOnly? geboren = null, AntwoordKanaal antwoord = AntwoordKanaal.Digitaal)
    {
        var leerling = await app.SchrijfInAsync(geboren: geboren);
        var verzoek = await app.DienInAsync(account, geboren: leerling.Geboortedatum, antwoord: antwoord);
        await app.BewaarAsync(async db =>
        {
            var (v, l) = (await db.Verzoeken.SingleAsync(x => x.Id == verzoek.Id), await db.Leerlingen.SingleAsync(x => x.Id == leerling.Id));
            var vandaag = Amsterdam.Datum(app.Klok.Nu);
            var link = Vertegenwoordiging.LegVast(l, account, v.VerzoekerNaam, VertegenwoordigingSoort.OuderMetGezag, Gezagsbewijs.UittrekselBrp, vandaag, null, Iemand, app.Klok.Nu);
            v.WijsToe(behandelaar, app.Klok.Nu);
            v.KoppelLeerling(l, app.Klok.Nu);
            v.KoppelVertegenwoordiging(link, l, app.Klok.Nu);
            db.Add(link);
            db.Add(Identiteitsverificatie.LegVast(account, v.Id, v.VerzoekerNaam, Identificatiewijze.Balie, "paspoort", vandaag, Iemand, app.Klok.Nu));
            return true;
        });
        return (await app.HaalAsync(verzoek), leerling);
    }

    public static DateTimeOffset Om(int jaar, int maand, int dag, int uur = 9) => Amsterdam.BeginVanDag(new DateOnly(jaar, maand, dag)).AddHours(uur);
}
