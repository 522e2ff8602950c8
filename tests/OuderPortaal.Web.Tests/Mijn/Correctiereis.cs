using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Tests.Mijn;

/// <summary>The road of a correction as a browser without script goes through it, and what staff do with it afterwards.</summary>
internal static class Correctiereis
{
    public const string Begin = $"{Wizard.Begin}?wat=correctie";

    /// <summary>A parent types a child; stops at the first item.</summary>
    public static async Task<Pagina> TotPuntenAsync(HttpClient client)
    {
        var kind = await (await Pagina.HaalAsync(client, Begin)).Formulier().Zet("Invoer.Onderwerp", "Kind").VerstuurAsync();
        return await kind.Formulier().Zet("Invoer.Naam", "Noor Verhage").Zet("Invoer.Geboren.Dag", "3").Zet("Invoer.Geboren.Maand", "9").Zet("Invoer.Geboren.Jaar", "2014").VerstuurAsync();
    }

    /// <summary>One item is in the list.</summary>
    public static async Task<Pagina> MetPuntAsync(HttpClient client) => await (await TotPuntenAsync(client)).Punt().VerstuurAsync();

    public static Formulier Punt(this Pagina pagina, string keuze = "Verbeteren", string over = "Achternaam", string was = "Verhagen", string wordt = "Verhage", string grond = "Onjuist")
    {
        var formulier = pagina.Formulier().Zet("Invoer.Keuze", keuze).Zet("Invoer.Wordt", wordt).Zet("Invoer.Grond", grond);
        return keuze == "AllesWeg" ? formulier : formulier.Zet("Invoer.Omschrijving", over).Zet("Invoer.Was", was);
    }

    /// <summary>From the list, by post or online, to the check.</summary>
    public static async Task<Pagina> NaarControleAsync(this Pagina lijst) => await (await lijst.Formulier().VerstuurAsync("Verder")).Formulier().Zet("Invoer.Kanaal", "Digitaal").VerstuurAsync();

    /// <summary>Judged in the order of the items, and made known by the directeur; the address of its page.</summary>
    public static async Task<string> BeslisAsync(PortaalApp app, params Onderdeelbeoordeling[] oordelen)
    {
        var joris = (await app.MaakAccountAsync("Joris", Rol.Behandelaar)).MedewerkerId;
        var marleen = (await app.MaakAccountAsync("Marleen", Rol.Directeur)).MedewerkerId;
        var adres = "";
        await app.DoeAsync<PortaalDbContext>(async db =>
        {
            var verzoek = await db.Verzoeken.SingleAsync(v => v.Soort == VerzoekSoort.Correctie);
            var correctie = await db.Correcties.SingleAsync(c => c.VerzoekId == verzoek.Id);
            verzoek.WijsToe(joris, app.Klok.Nu);
            for (var i = 0; i < oordelen.Length; i++)
                correctie.Beoordeel(i + 1, oordelen[i], verzoek, joris, app.Klok.Nu);
            verzoek.LegCorrectieVoor(correctie, joris, app.Klok.Nu);
            await db.SaveChangesAsync();
            verzoek.MaakBekend(marleen, Bekendmakingswijze.Portaal, app.Klok.Nu, app.Klok.Nu);
            if (correctie.Onderdelen.Any(o => o.IsToegewezen))
                correctie.BeginUitvoering(verzoek, new Wisbelang(false, null, false), app.Klok.Nu);
            await db.SaveChangesAsync();
            adres = $"/mijn/verzoeken/{verzoek.PubliekId}";
        });
        return adres;
    }
}
