using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OuderPortaal.Domain.Berichten;
using OuderPortaal.Domain.Deelvragen;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Deelvragen;
using OuderPortaal.Web.Kluis;
using OuderPortaal.Web.Mail;
using OuderPortaal.Web.Tests.Demo;
using OuderPortaal.Web.Tests.Secretariaat;

namespace OuderPortaal.Web.Tests.Formulieren;

/// <content>Questions to a colleague, school or expert.</content>
internal static partial class Formulierproeven
{
    private const string MetVraag = "Tom, Noor";

    private static Dictionary<string, Formulierproef> Deelvragen => new()
    {
        [$"{Zaak}/vragen"] = Werk(MetVraag, "/vragen", vul: Vul),
        [$"{Zaak}/vragen?Bekijk"] = Werk(MetVraag, "/vragen", knop: "Bekijk hem eerst", gevolg: Gevolg.Niets, vul: Vul),
        [$"{Zaak}/vragen/{{deelvraag}}?Herinner"] = Volgvraag("Herinner"),
        [$"{Zaak}/vragen/{{deelvraag}}?Intrekken"] = Volgvraag("Intrekken"),
        [$"{Zaak}/vragen/{{deelvraag}}?Notitie"] = Volgvraag("Notitie", beantwoord: true),
        [$"{Zaak}/zoekvraag"] = Werk("Youssef, Ilyas", "/zoekvraag", vul: f => f.Zet("Invoer.Collegas", f.Keuzes("Invoer.Collegas")[0])),
        ["/secretariaat/zoekvragen/{zoekvraag}"] = new("Eva", async (s, client) =>
            Formulierproef.Eerste(await Pagina.HaalAsync(client, $"/secretariaat/zoekvragen/{await ZoekvraagAsync(s, "Youssef, Ilyas")}")).Zet("Uitkomst", nameof(Zoekuitkomst.NietsGevonden))),
        ["/vraag/{sleutel}?Antwoord"] = new("Youssef", async (s, client) =>
        {
            var sleutel = await SleutelAsync(s);
            await s.App.DoeAsync<Antwoordbalie>(b => b.StuurCodeAsync(sleutel, CancellationToken.None));
            var code = (await s.App.VraagAsync(db => db.UitgaandeMails.Where(m => m.Soort == MailSoort.Deelvraagcode).OrderByDescending(m => m.Id).FirstAsync())).Link;
            var vraag = await (await Pagina.HaalAsync(client, $"/vraag/{sleutel}?stap=code")).Formulier("main form[action*=Code]").Zet("Code", code).VerstuurAsync();
            return Formulierproef.Eerste(vraag, "Antwoord").Zet("Antwoord", "Op 3 november.");
        }),
    };

    /// <summary>A question about this request that is out since yesterday, or was answered. Gives its random id.</summary>
    internal static async Task<string> DeelvraagAsync(Demostand stand, string zaak, bool beantwoord = false) => (await MaakAsync(stand, zaak, beantwoord)).PubliekId;

    /// <summary>Fatma asks Eva to search for this request. Gives the random id of the question.</summary>
    internal static async Task<string> ZoekvraagAsync(Demostand stand, string zaak)
    {
        var (id, nu, eva) = (stand.Zaak(zaak), stand.App.Klok.Nu, stand.Account("Eva"));
        return await stand.App.BewaarAsync(async db =>
        {
            var verzoek = await db.Verzoeken.SingleAsync(v => v.PubliekId == id);
            var vraag = Deelvraag.Zoek(
                verzoek, [new(eva.MedewerkerId, eva.Naam, eva.Functie, eva.Email!)], "Wilt u zoeken?", Deelvraag.Zoekvoorstel(verzoek, Amsterdam.Datum(nu)), [], Path.GetRandomFileName, stand.Account("Fatma").MedewerkerId, nu)[0];
            db.Add(vraag);
            return vraag.PubliekId;
        });
    }

    /// <summary>The same, answered with a file.</summary>
    internal static async Task<string> MetBestandAsync(Demostand stand, string zaak)
    {
        var vraag = await MaakAsync(stand, zaak, beantwoord: false);
        await stand.App.DoeAsync<IServiceProvider>(async diensten =>
        {
            var (db, nu) = (diensten.GetRequiredService<PortaalDbContext>(), stand.App.Klok.Nu);
            var gesteld = await db.Deelvragen.SingleAsync(v => v.Id == vraag.Id);
            var bestand = await diensten.GetRequiredService<Documentkluis>().BewaarAsync(vraag.VerzoekId, new MemoryStream("Een verslag."u8.ToArray()), 1000, CancellationToken.None);
            gesteld.VoegBestandToe(bestand.Id, bestand.MediaType, bestand.Lengte, nu);
            gesteld.Beantwoord("Op 3 november.", nu);
            await db.SaveChangesAsync();
        });
        return vraag.PubliekId;
    }

    /// <summary>A note at this request with a scan. Gives its random id.</summary>
    internal static async Task<string> NotitieMetScanAsync(Demostand stand, string zaak)
    {
        var (id, nu, notitie) = (stand.Zaak(zaak), stand.App.Klok.Nu, "");
        await stand.App.DoeAsync<IServiceProvider>(async diensten =>
        {
            var db = diensten.GetRequiredService<PortaalDbContext>();
            var nieuw = Notitie.Maak(await db.Verzoeken.SingleAsync(v => v.PubliekId == id), "Brief van de ouder.", stand.Account("Fatma").MedewerkerId, nu, metBestand: true);
            var bestand = await diensten.GetRequiredService<Documentkluis>().BewaarAsync(nieuw.VerzoekId, new MemoryStream("Een brief."u8.ToArray()), 1000, CancellationToken.None);
            nieuw.VoegBijlageToe(bestand.Id, bestand.MediaType, bestand.Lengte);
            db.Add(nieuw);
            await db.SaveChangesAsync();
            notitie = nieuw.PubliekId;
        });
        return notitie;
    }

    /// <summary>The secret of the link of a question that is out.</summary>
    internal static async Task<string> SleutelAsync(Demostand stand) => (await MaakAsync(stand, MetVraag, beantwoord: false)).Sleutel;

    private static void Vul(Formulier formulier) => formulier
        .Zet("Invoer.Soort", nameof(DeelvraagSoort.School)).Zet("Invoer.Naam", "Yara Meijer").Zet("Invoer.Functie", "intern begeleider").Zet("Invoer.Adres", "yara@zandloper.example").Zet("Invoer.Tekst", "Wanneer stuurde u het verslag?");

    private static Formulierproef Volgvraag(string handler, bool beantwoord = false) => new("Fatma", async (s, client) =>
        Formulierproef.Eerste(await Pagina.HaalAsync(client, $"/secretariaat/verzoeken/{s.Zaak(MetVraag)}/vragen/{await DeelvraagAsync(s, MetVraag, beantwoord)}"), handler));

    private static Task<Deelvraag> MaakAsync(Demostand stand, string zaak, bool beantwoord)
    {
        var (id, nu) = (stand.Zaak(zaak), stand.App.Klok.Nu);
        return stand.App.BewaarAsync(async db =>
        {
            var verzoek = await db.Verzoeken.SingleAsync(v => v.PubliekId == id);
            var sleutel = Path.GetRandomFileName();
            var vraag = Deelvraag.Stel(
                verzoek, new(DeelvraagSoort.School, "Yara Meijer", "intern begeleider", "yara@zandloper.example"), "Wanneer stuurde u het verslag?", Amsterdam.Datum(nu).AddDays(10), 0,
                (sleutel, Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(sleutel)))), stand.Account("Joris").MedewerkerId, nu.AddDays(-1));
            if (beantwoord)
                vraag.Beantwoord("Op 3 november.", nu);
            db.Add(vraag);
            return vraag;
        });
    }
}
