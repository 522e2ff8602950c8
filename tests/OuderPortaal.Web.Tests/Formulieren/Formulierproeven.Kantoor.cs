using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Kantoor;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Tests.Demo;

namespace OuderPortaal.Web.Tests.Formulieren;

/// <content>The office is closed, the directeur is away, a colleague is replaced.</content>
internal static partial class Formulierproeven
{
    private static readonly (DateOnly Van, DateOnly TotEnMet) Kantoortijd = (new(2026, 3, 10), new(2026, 3, 12));

    private static Dictionary<string, Formulierproef> Kantoor => new()
    {
        ["/secretariaat/kantoor/sluiting"] = Op("Fatma", _ => "/secretariaat/kantoor/sluiting", vul: f => VulTijd(f, "Sluiting").Zet("Sluiting.Reden", "Studiedagen")),
        ["/secretariaat/kantoor/sluiting/{id}"] = new("Fatma", async (s, client) => Formulierproef.Eerste(await Pagina.HaalAsync(client, $"/secretariaat/kantoor/sluiting/{await SluitingAsync(s)}"))),
        ["/secretariaat/kantoor/waarnemer"] = Op("Marleen", _ => "/secretariaat/kantoor/waarnemer", vul: f => VulTijd(f, "Waarneming").Zet("Waarneming.Mandaat", "Mandaatbesluit 2026-3").Zet("Waarneming.Wie", f.Keuzes("Waarneming.Wie")[^1])),
        ["/secretariaat/kantoor/waarnemer?Stop"] = new("Marleen", async (s, client) =>
        {
            await BewaarKantoorAsync(s, Waarneming.LegVast(s.Account("Fatma").MedewerkerId, Kantoortijd.Van, Kantoortijd.TotEnMet, "Mandaatbesluit 2026-3", [], s.Account("Marleen").MedewerkerId, s.App.Klok.Nu));
            return Formulierproef.Eerste(await Pagina.HaalAsync(client, "/secretariaat/kantoor/waarnemer"), "Stop");
        }),
        ["/secretariaat/kantoor/vervanging"] = new("Joris", async (s, client) =>
            VulTijd(Formulierproef.Eerste(await Pagina.HaalAsync(client, "/secretariaat/kantoor/vervanging")), "Vervanging").Zet("Vervanging.Vervanger", s.Account("Eva").Id.ToString())),
        ["/secretariaat/kantoor/vervanging?Stop"] = new("Joris", async (s, client) =>
        {
            await BewaarKantoorAsync(s, Vervanging.LegVast(s.Account("Joris").MedewerkerId, s.Account("Eva").MedewerkerId, Kantoortijd.Van, Kantoortijd.TotEnMet, [], s.Account("Joris").MedewerkerId, s.App.Klok.Nu));
            return Formulierproef.Eerste(await Pagina.HaalAsync(client, "/secretariaat/kantoor/vervanging"), "Stop");
        }),
    };

    /// <summary>Public id of a closure that is planned.</summary>
    internal static async Task<string> SluitingAsync(Demostand stand)
    {
        var sluiting = Kantoorsluiting.Plan(Kantoortijd.Van, Kantoortijd.TotEnMet, "Studiedagen", [], stand.Account("Fatma").MedewerkerId, stand.App.Klok.Nu);
        await BewaarKantoorAsync(stand, sluiting);
        return sluiting.PubliekId;
    }

    private static Formulier VulTijd(Formulier formulier, string wat) => formulier.Zet($"{wat}.Van", $"{Kantoortijd.Van:yyyy-MM-dd}").Zet($"{wat}.TotEnMet", $"{Kantoortijd.TotEnMet:yyyy-MM-dd}");

    private static Task BewaarKantoorAsync(Demostand stand, Aggregate wat) => stand.App.DoeAsync<PortaalDbContext>(async db =>
    {
        db.Add(wat);
        await db.SaveChangesAsync();
    });
}
