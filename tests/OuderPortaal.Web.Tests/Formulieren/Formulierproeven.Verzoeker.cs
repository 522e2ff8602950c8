using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Web.Tests.Briefcodes;
using OuderPortaal.Web.Tests.Demo;
using OuderPortaal.Web.Tests.Mijn;
using OuderPortaal.Web.Tests.Secretariaat;
using OuderPortaal.Web.Tests.Uploads;

namespace OuderPortaal.Web.Tests.Formulieren;

/// <content>What a parent or pupil sends.</content>
internal static partial class Formulierproeven
{
    private static Dictionary<string, Formulierproef> VanVerzoekers => new()
    {
        ["/mijn/verzoeken/nieuw"] = Op("Karin", _ => Wizard.Begin, vul: f => f.Zet("Invoer.Onderwerp", "Kind")),
        ["/mijn/verzoeken/nieuw/{concept}/waar"] = Stap("Kind", "waar", f => f.Zet("Invoer.Onderwerp", "IkAlsOuder")),
        ["/mijn/verzoeken/nieuw/{concept}/zelf"] = Stap("IkAlsLeerling", "zelf", f => f.Zet("Invoer.Naam", "Karin de Wit").Zet("Invoer.Geboren.Dag", "3").Zet("Invoer.Geboren.Maand", "9").Zet("Invoer.Geboren.Jaar", "2004")),
        ["/mijn/verzoeken/nieuw/{concept}/kind"] = Stap("Kind", "kind", Kind),
        ["/mijn/verzoeken/nieuw/{concept}/naam"] = Stap("IkAlsOuder", "naam", f => f.Zet("Invoer.Naam", "Karin Jansen")),
        ["/mijn/verzoeken/nieuw/{concept}/antwoord"] = new("Karin", async (_, client) => (await NaKindAsync(client)).Formulier().Zet("Invoer.Kanaal", "Digitaal")),
        ["/mijn/verzoeken/nieuw/{concept}/controleren"] = new("Karin", async (_, client) => (await Wizard.TotControleAsync(client)).Formulier(), "Verstuur het verzoek"),
        ["/mijn/verzoeken/nieuw/{concept}/weggooien"] = Stap("Kind", "weggooien", _ => { }),
        ["/mijn/verzoeken/nieuw/{concept}/onderdeel/{onderdeel}/bewijs"] = new("Karin", async (_, client) =>
            (await (await Correctiereis.MetPuntAsync(client)).VolgAsync("Bewijs toevoegen")).Formulier().Bijlage("Bestand", "akte.jpg", "image/jpeg", Uploads.Kwaad.Jpeg)),
        ["/mijn/verzoeken/nieuw/{concept}/onderdelen"] = new("Karin", async (_, client) => (await Correctiereis.MetPuntAsync(client)).Formulier()),
        ["/mijn/verzoeken/nieuw/{concept}/onderdeel/{onderdeel}"] = new("Karin", async (_, client) => (await Correctiereis.TotPuntenAsync(client)).Punt()),
        ["/mijn/verzoeken/{id}/klopt-niet/{plek}/{nummer:int}"] = new("Samira", async (s, client) =>
            (await Pagina.HaalAsync(client, $"/mijn/verzoeken/{s.Zaak("Samira, Ilyas, Besloten")}/klopt-niet/regel/1")).Formulier().Zet("Invoer.Keuze", "Weghalen").Zet("Invoer.Grond", "WeetNiet")),
        ["/mijn/verzoeken/{id}/onderdelen/{nummer:int}/verklaring"] = Op("Nadia", s => $"/mijn/verzoeken/{s.Zaak("Nadia, Noor")}/onderdelen/2/verklaring", gevolg: Gevolg.Niets, vul: f => f.Zet("Invoer.Verklaring", "Zij rekent goed.")),
        ["/mijn/verzoeken/{id}/onderdelen/{nummer:int}/verklaring?Stuur"] = new("Nadia", async (s, client) =>
            Formulierproef.Eerste(await (await Pagina.HaalAsync(client, $"/mijn/verzoeken/{s.Zaak("Nadia, Noor")}/onderdelen/2/verklaring")).Formulier().Zet("Invoer.Verklaring", "Zij rekent goed.").VerstuurAsync(), "Stuur")),
        ["/mijn/verzoeken/{id}/onderdelen/{nummer:int}/afschermen"] = Op("Nadia", s => $"/mijn/verzoeken/{s.Zaak("Nadia, Noor")}/onderdelen/3/afschermen"),
        ["/mijn/verzoeken/{id}/nog-een-kopie"] = Op("Samira", s => $"/mijn/verzoeken/{s.Zaak("Samira, Ilyas, Besloten")}/nog-een-kopie", vul: f => f.Zet("Invoer.Kanaal", "Ophalen")),
        ["/mijn/verzoeken/{id}/berichten"] = Op("Youssef", s => $"/mijn/verzoeken/{s.Zaak("Youssef")}/berichten", vul: f => f.Zet("Tekst", "Mag ik langskomen?")),
        ["/mijn/verzoeken/{id}/ingebrekestelling"] = Op("Youssef", s => $"/mijn/verzoeken/{s.Zaak("Youssef")}/ingebrekestelling"),
        ["/mijn/verzoeken/{id}/intrekken"] = Op("Youssef", s => $"/mijn/verzoeken/{s.Zaak("Youssef")}/intrekken"),
        ["/mijn/code"] = new("Nadia", async (s, client) =>
        {
            var tekens = await (await CodeAsync(s)).VerstuurAsync();
            return (await Pagina.HaalAsync(client, "/mijn/code")).Formulier(CodeTests.Vorm).Zet("Brief.Code", tekens);
        }),
        ["/mijn/code?Nieuw"] = new("Nadia", async (s, client) =>
        {
            await (await CodeAsync(s)).VerstuurAsync();
            return Formulierproef.Eerste(await Pagina.HaalAsync(client, "/mijn/code"), "Nieuw");
        }),
        ["/mijn/code?Aanvragen"] = new("Samira", async (s, client) =>
        {
            // Somebody took the proof of who she is back: the overview asks for a letter first.
            await s.App.BewaarAsync(async db =>
            {
                foreach (var gezien in await db.Identiteitsverificaties.Where(i => i.AccountId == s.Account("Samira").AccountId && i.IngetrokkenOp == null).ToListAsync())
                    gezien.TrekIn(s.App.Klok.Nu);
                return true;
            });
            return Formulierproef.Eerste(await Pagina.HaalAsync(client, $"/mijn/verzoeken/{s.Zaak("Samira, Ilyas, Besloten")}/overzicht"), "Aanvragen");
        }),
        ["/mijn/verzoeken/{id}/kopie"] = new("Karin", KopieAsync),

        // A pupil who became 16
        ["/mijn/zestien"] = Op("Karin", _ => "/mijn/zestien", vul: IkBen),
        ["/mijn/zestien?Bedenk"] = new("Daan", async (s, client) =>
            Formulierproef.Eerste(await (await Pagina.HaalAsync(client, $"/mijn/zestien/{s.Zaak("Erik, Daan")}/stoppen")).Formulier().VerstuurAsync(), "Bedenk")),
        ["/mijn/zestien/{id}/{wat}"] = Op("Daan", s => $"/mijn/zestien/{s.Zaak("Erik, Daan")}/overnemen"),

        // A machtiging
        ["/mijn/machtigingen/nieuw"] = new("Sem", async (_, client) => await MachtigAsync(client, "tante@ergens.example")),
        ["/mijn/machtigingen?Aanvaard"] = new("Tom", async (s, client) =>
        {
            await (await MachtigAsync(s.Browser("Sem"), s.Account("Tom").Email!)).VerstuurAsync();
            return Formulierproef.Eerste(await Pagina.HaalAsync(client, "/mijn/machtigingen"), "Aanvaard");
        }),
        ["/mijn/machtigingen/{id:guid}/stoppen"] = new("Sem", async (_, client) =>
            Formulierproef.Eerste(await (await Pagina.HaalAsync(client, "/mijn/machtigingen")).VolgAsync("Stop deze machtiging"))),
    };

    private static Formulierproef Stap(string onderwerp, string stap, Action<Formulier> vul) => new("Karin", async (_, client) =>
    {
        var begonnen = (await Wizard.BeginAsync(client).KiesAsync("Onderwerp", onderwerp)).Pad;
        var formulier = (await Pagina.HaalAsync(client, string.Concat(begonnen.AsSpan(0, begonnen.LastIndexOf('/')), "/", stap))).Formulier();
        vul(formulier);
        return formulier;
    });

    private static void Kind(Formulier formulier) => formulier.Zet("Invoer.Naam", "Finn de Wit").Zet("Invoer.Geboren.Dag", "2").Zet("Invoer.Geboren.Maand", "11").Zet("Invoer.Geboren.Jaar", "2018");

    private static async Task<Pagina> NaKindAsync(HttpClient client)
    {
        var formulier = (await Wizard.BeginAsync(client).KiesAsync("Onderwerp", "Kind")).Formulier();
        Kind(formulier);
        return await formulier.VerstuurAsync();
    }

    private static async Task<Formulier> KopieAsync(Demostand stand, HttpClient client) =>
        Formulierproef.Eerste(await Pagina.HaalAsync(client, $"/mijn/verzoeken/{stand.Zaak("Karin, Pim")}/kopie")).Bijlage("Kopie", "kopie.jpg", "image/jpeg", Kwaad.Jpeg);

    private static async Task<Formulier> MachtigAsync(HttpClient client, string adres) => Formulierproef.Eerste(await Pagina.HaalAsync(client, "/mijn/machtigingen/nieuw"))
        .Zet("Invoer.Naam", "Tante Riet").Zet("Invoer.Email", adres).Zet("Invoer.Reikwijdte", nameof(Reikwijdte.Meelezen)).Zet("Invoer.TotEnMet", "2026-12-31");

    private static void IkBen(Formulier formulier) => formulier.Zet("Wie.Naam", "Bo Visser").Zet("Wie.Geboren.Dag", "15").Zet("Wie.Geboren.Maand", "6").Zet("Wie.Geboren.Jaar", "2009");
}
