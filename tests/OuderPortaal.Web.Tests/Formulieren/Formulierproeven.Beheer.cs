using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Registers;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Tests.Demo;

namespace OuderPortaal.Web.Tests.Formulieren;

/// <content>The beheerder, lost ways to log in, and everybody's own account.</content>
internal static partial class Formulierproeven
{
    private static Dictionary<string, Formulierproef> Beheer => new()
    {
        ["/beheer/taken"] = Op("Bas", _ => "/beheer/taken"),
        ["/scholing"] = Op("Ilse", _ => "/scholing", vul: f => f.Zet("Wie", f.Keuzes("Wie").First(k => k.Length > 0)).Zet("Onderwerp", "Privacy").Zet("GevolgdOp", "2026-03-02")),
        ["/brandoefening"] = Op("Bas", _ => "/brandoefening", vul: f => f.Zet("Zeker", "true")),
        ["/beheer/taken?VinkAf"] = new("Bas", async (s, client) =>
        {
            await s.App.DoeAsync<PortaalDbContext>(async db =>
            {
                db.Add(Taak.Maak(TaakSoort.Bellen, Rol.Beheerder, null, "Een uitnodiging kwam niet aan.", new DateOnly(2026, 3, 2), s.App.Klok.Nu));
                await db.SaveChangesAsync();
            });
            return Formulierproef.Eerste(await Pagina.HaalAsync(client, "/beheer/taken"), "VinkAf");
        }),
        ["/beheer/medewerkers/uitnodigen"] = Op("Bas", _ => "/beheer/medewerkers/uitnodigen", vul: f => f.Zet("Gegevens.Naam", "Wil").Zet("Gegevens.Adres", "wil@deproeftuin.example").Zet("Gegevens.Rol", "Fg")),
        ["/beheer/medewerkers?Blokkeer"] = new("Bas", async (_, client) => await BlokkeerAsync(client), "Blokkeren"),
        ["/beheer/medewerkers?Deblokkeer"] = new("Bas", async (_, client) => Formulierproef.Eerste(await (await BlokkeerAsync(client)).VerstuurAsync("Blokkeren"), "Deblokkeer"), "Weer toelaten"),
        ["/beheer/medewerkers?Opnieuw"] = new("Bas", async (_, client) => Formulierproef.Eerste(await Formulierproef.Eerste(await Pagina.HaalAsync(client, "/beheer/medewerkers/uitnodigen"))
            .Zet("Gegevens.Naam", "Wil").Zet("Gegevens.Adres", "wil@deproeftuin.example").Zet("Gegevens.Rol", "Fg").VerstuurAsync(), "Opnieuw"), "Opnieuw uitnodigen"),
        ["/beheer/instellingen/{instelling}?Bekijk"] = Op("Marleen", _ => "/beheer/instellingen/BasisDagen", "Bekijk wat er verandert", "Bekijk", Gevolg.Niets, f => f.Zet("Nieuw", "21")),
        ["/beheer/instellingen/{instelling}"] = new("Marleen", async (_, client) => Formulierproef.Eerste(await Formulierproef.Eerste(await Pagina.HaalAsync(client, "/beheer/instellingen/BasisDagen"), "Bekijk")
            .Zet("Nieuw", "21").VerstuurAsync("Bekijk wat er verandert")), "Ja, verander dit"),
        ["/beheer/reglement?Bekijk"] = Op("Marleen", _ => "/beheer/reglement", "Bekijk hoe iedereen het leest", "Bekijk", Gevolg.Niets, Reglement),
        ["/beheer/reglement"] = Op("Bas", _ => "/beheer/reglement", "Plaats deze tekst", "Bekijk", vul: Reglement),
        ["/beheer/reglement?Terug"] = new("Marleen", async (_, client) => Formulierproef.Eerste(await ReglementAsync(client), "Terug"), "Neem terug"),
        ["/account"] = Op("Karin", _ => "/account", vul: f => f.Zet("Naam", "Karin Jansen")),
        ["/account?Uitloggen"] = new("Karin", async (s, client) =>
        {
            await s.LogOokEldersInAsync("Karin");
            return Formulierproef.Eerste(await Pagina.HaalAsync(client, "/account"), "Uitloggen");
        }),
        ["/account/geheimhouding"] = new("Fatma", async (s, client) =>
        {
            await s.App.VraagAsync(db => db.Set<Geheimhoudingsverklaring>().ExecuteDeleteAsync());
            return (await Pagina.HaalAsync(client, "/account/geheimhouding")).Formulier().Zet("Akkoord", "true");
        }),
        ["/account?Ochtendmail"] = new("Fatma", async (_, client) => (await Pagina.HaalAsync(client, "/account")).Formulier("#ochtendmail form")),
        ["/ontwikkeling/bouwstenen"] = Op("Karin", _ => "/ontwikkeling/bouwstenen", gevolg: Gevolg.Niets),
        ["/secretariaat/inlogherstel?LaatToe"] = new("Fatma", (s, client) => HerstelAsync(s, client, "LaatToe"), "Het was deze persoon zelf"),
        ["/secretariaat/inlogherstel?Weiger"] = new("Fatma", (s, client) => HerstelAsync(s, client, "Weiger"), "Weiger en sluit het account"),
    };

    private static void Reglement(Formulier formulier) => formulier.Zet("Naam", "1 juli 2099").Zet("GeldtVanaf", "2099-07-01").Zet("Tekst", "# Begin\nTekst.");

    private static async Task<Pagina> ReglementAsync(HttpClient client)
    {
        var formulier = Formulierproef.Eerste(await Pagina.HaalAsync(client, "/beheer/reglement"), "Bekijk");
        Reglement(formulier);
        return await formulier.VerstuurAsync("Plaats deze tekst");
    }

    private static async Task<Formulier> BlokkeerAsync(HttpClient client) => Formulierproef.Eerste(await Pagina.HaalAsync(client, "/beheer/medewerkers"), "Blokkeer", "Eva Postma");

    /// <summary>Nadia lost her telephone and chose another way to log in with a recovery code.</summary>
    private static async Task<Formulier> HerstelAsync(Demostand stand, HttpClient client, string handler)
    {
        await stand.App.DoeAsync<IServiceProvider>(async diensten =>
        {
            var db = diensten.GetRequiredService<PortaalDbContext>();
            await diensten.GetRequiredService<Factorherstel>().ValTerugAsync(await db.Users.SingleAsync(u => u.Id == stand.Account("Nadia").Id));
            await db.SaveChangesAsync();
        });
        return Formulierproef.Eerste(await Pagina.HaalAsync(client, "/secretariaat/inlogherstel"), handler);
    }
}
