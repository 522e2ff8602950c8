using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Fglijnen;
using OuderPortaal.Domain.Fgvragen;
using OuderPortaal.Web.Fglijnen;
using OuderPortaal.Web.Tests.Demo;
using OuderPortaal.Web.Tests.Secretariaat;

namespace OuderPortaal.Web.Tests.Formulieren;

/// <content>The confidential line with the FG, and what the FG asks and advises.</content>
internal static partial class Formulierproeven
{
    /// <summary>A request in which proof was asked.</summary>
    private const string MetBewijs = "Karin, Finn";

    private static Dictionary<string, Formulierproef> Fg => new()
    {
        ["/mijn/fg"] = Op("Youssef", _ => "/mijn/fg", vul: f => f.Zet("Tekst", "Mag dit zomaar?")),
        ["/fg/lijn/{id}"] = new("Ilse", async (s, client) => Formulierproef.Eerste(await Pagina.HaalAsync(client, $"/fg/lijn/{await FglijnAsync(s, "Youssef")}")).Zet("Tekst", "Ik kijk het na.")),
        ["/fg/lijn/{id}?Sluit"] = new("Ilse", async (s, client) => Formulierproef.Eerste(await Pagina.HaalAsync(client, $"/fg/lijn/{await FglijnAsync(s, "Youssef", beantwoord: true)}"), "Sluit")),
        ["/fg/verzoeken/{id}/waarom"] = new("Ilse", async (s, client) =>
        {
            await s.App.VraagAsync(db => db.Fgvragen.ExecuteDeleteAsync());
            var formulier = Formulierproef.Eerste(await Pagina.HaalAsync(client, $"/fg/verzoeken/{s.Zaak(MetBewijs)}/waarom"));
            return formulier.Zet("Aanleiding", formulier.Keuzes("Aanleiding")[0]).Zet("Tekst", "Waarom was dit nodig?");
        }),
        ["/fg/verzoeken/{id}/waarom?Advies"] = new("Ilse", async (s, client) => Formulierproef.Eerste(await Pagina.HaalAsync(client, $"/fg/verzoeken/{s.Zaak(MetBewijs)}/waarom"), "Advies").Zet("Advies", "Vraag het lichtste bewijs.")),
        [$"{Zaak}/fg-vragen/{{vraag}}"] = new("Fatma", async (s, client) =>
            (await Pagina.HaalAsync(client, $"/secretariaat/verzoeken/{s.Zaak(MetBewijs)}/fg-vragen/{await FgvraagAsync(s, MetBewijs)}")).Formulier().Zet("Antwoord", "De naam week af.")),
        ["/verwerkingsregister/nieuw"] = Op("Fatma", _ => "/verwerkingsregister/nieuw", vul: f => f.Zet("Invoer.Naam", "Scholing").Zet("Invoer.Doelen", "Bijhouden wie wat leerde.").Zet("Invoer.Betrokkenen", "medewerkers")
            .Zet("Invoer.Gegevens", "naam").Zet("Invoer.Ontvangers", "niemand").Zet("Invoer.Beveiliging", "wachtwoord").Zet("Invoer.Bewaartermijnen[0].Wat", "Alles").Zet("Invoer.Bewaartermijnen[0].Termijn", "drie jaar")),
        ["/verwerkingsregister/{id}/wijzigen"] = new("Fatma", async (s, client) => (await RegisterAsync(s, client)).Formulier("#wijzigen").Zet("Invoer.Ontvangers", "niemand")),
        ["/verwerkingsregister/{id}/wijzigen?Beeindig"] = new("Marleen", async (s, client) => Formulierproef.Eerste(await RegisterAsync(s, client), "Beeindig")),
        ["/toegangslijst/wijzigen?Begin"] = new("Fatma", async (s, client) =>
        {
            await s.App.BewaarAsync(async db =>
            {
                var concept = await db.ToegangslijstVersies.SingleAsync(t => t.VastgesteldOp == null);
                concept.StelVast(concept.Versie, s.Account("Marleen").MedewerkerId, s.App.Klok.Nu);
                return true;
            });
            return Formulierproef.Eerste(await Pagina.HaalAsync(client, "/toegangslijst/wijzigen"), "Begin");
        }),
        ["/toegangslijst/wijzigen?HaalWeg"] = Op("Fatma", _ => "/toegangslijst/wijzigen", handler: "HaalWeg"),
        ["/toegangslijst/rij"] = Op("Fatma", _ => "/toegangslijst/rij?was=Officemanager", vul: f => f.Zet("Invoer.Motivering", "doet de post")),
        ["/toegangslijst/vaststellen"] = Op("Marleen", _ => "/toegangslijst/vaststellen"),
    };

    /// <summary>Where the first entry of the register is changed.</summary>
    private static async Task<Pagina> RegisterAsync(Demostand stand, HttpClient client) =>
        await Pagina.HaalAsync(client, $"/verwerkingsregister/{await stand.App.VraagAsync(db => db.Verwerkingsactiviteiten.OrderBy(a => a.Id).Select(a => a.PubliekId).FirstAsync())}/wijzigen");

    /// <summary>The line of this person of the demo, with a question that waits or was answered. Gives its random id.</summary>
    internal static async Task<string> FglijnAsync(Demostand stand, string wie, bool beantwoord = false)
    {
        var account = stand.Account(wie).AccountId;
        await stand.App.DoeAsync<Fggesprek>(g => g.SchrijfAsync(account, "Mag dit zomaar?", null, CancellationToken.None));
        return await stand.App.BewaarAsync(async db =>
        {
            var lijn = await db.Set<Fglijn>().SingleAsync(l => l.AccountId == account && l.GeslotenOp == null);
            if (beantwoord)
                db.Add(lijn.Antwoord("Ik kijk het na.", stand.Account("Ilse").MedewerkerId, stand.App.Klok.Nu));
            return lijn.PubliekId;
        });
    }

    /// <summary>An open "why?" about the first proof that was asked in this request. Gives its random id.</summary>
    internal static async Task<string> FgvraagAsync(Demostand stand, string zaak)
    {
        var id = stand.Zaak(zaak);
        return await stand.App.BewaarAsync(async db =>
        {
            var verzoek = await db.Verzoeken.SingleAsync(v => v.PubliekId == id);
            var eerdere = await db.Fgvragen.Where(v => v.VerzoekId == verzoek.Id).ToListAsync();
            if (eerdere.Find(v => v.Status == FgvraagStatus.Open) is { } open)
                return open.PubliekId;
            var vraag = Fgvraag.Stel(verzoek, Fgaanleiding.Van(verzoek)[0].Sleutel, eerdere, "Waarom was dit nodig?", stand.Account("Ilse").MedewerkerId, stand.App.Klok.Nu);
            db.Add(vraag);
            return vraag.PubliekId;
        });
    }
}
