using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Domain.Vragen;
using OuderPortaal.Web.Tests.Demo;
using OuderPortaal.Web.Tests.Secretariaat;

namespace OuderPortaal.Web.Tests.Formulieren;

/// <content>Questions that are no request.</content>
internal static partial class Formulierproeven
{
    private static Dictionary<string, Formulierproef> Vragen => new()
    {
        ["/secretariaat/vragen/noteren"] = Op("Fatma", _ => "/secretariaat/vragen/noteren", vul: f => f.Zet("Invoer.Kanaal", nameof(Kanaal.Telefoon)).Zet("Invoer.Tekst", "Waar is mijn brief?")),
        ["/secretariaat/vragen/{id}"] = new("Fatma", async (s, client) =>
            Formulierproef.Eerste(await Pagina.HaalAsync(client, $"/secretariaat/vragen/{await GewonevraagAsync(s)}")).Zet("Antwoord", "Morgen op de post.")),
    };

    /// <summary>An open question that is no request. Gives its random id.</summary>
    internal static Task<string> GewonevraagAsync(Demostand stand)
    {
        var nu = stand.App.Klok.Nu;
        return stand.App.BewaarAsync(db =>
        {
            var vraag = VraagZonderVerzoek.Noteer(new("Waar is mijn brief?"), Kanaal.Telefoon, Amsterdam.Datum(nu), Werkdagkalender.Standaard, stand.Account("Fatma").MedewerkerId, nu);
            db.Add(vraag);
            return Task.FromResult(vraag.PubliekId);
        });
    }
}
