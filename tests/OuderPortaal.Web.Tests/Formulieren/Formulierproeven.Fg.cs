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
    };

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
