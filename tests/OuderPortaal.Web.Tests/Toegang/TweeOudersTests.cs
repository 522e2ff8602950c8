using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Toegang;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Overzichten;
using OuderPortaal.Web.Tests.Correcties;
using OuderPortaal.Web.Tests.Secretariaat;

namespace OuderPortaal.Web.Tests.Toegang;

/// <summary>Divorced parents: two requests, two overviews, and no address, number or mail of the one in anything that the other can get (T19).</summary>
public sealed class TweeOudersTests : IAsyncLifetime
{
    private const string Moederadres = "Schuilhof 17, 1099 ZZ Veiligstad";
    private const string Vaderadres = "Kanaalzicht 88, 1088 YY Verrestad";
    private const string Moedertelefoon = "06 11 22 33 44";
    private const string Vadertelefoon = "06 55 66 77 88";
    private readonly PortaalApp _app = new();
    private Account _moeder = null!;
    private Account _vader = null!;
    private Leerling _noor = null!;

    public async ValueTask InitializeAsync()
    {
        _app.Klok.Zet(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        (_moeder, _vader) = (await _app.MaakAccountAsync("Nadia Brouwer"), await _app.MaakAccountAsync("Tom Verhage"));
        _noor = await _app.BewaarAsync(db =>
        {
            var noor = Leerling.SchrijfIn(new("L-1", "Noor", "Verhage", new DateOnly(2014, 9, 3), Moederadres, true, "Basisschool De Zandloper"), Zaken.Iemand, _app.Klok.Nu);
            noor.VoegContactToe(new("Nadia Brouwer", Contactrelatie.OuderMetGezag, Moederadres, null, Moedertelefoon, true), Zaken.Iemand, _app.Klok.Nu);
            noor.VoegContactToe(new("Tom Verhage", Contactrelatie.OuderMetGezag, Vaderadres, null, Vadertelefoon, false), Zaken.Iemand, _app.Klok.Nu);
            db.Add(noor);
            foreach (var ouder in new[] { _moeder, _vader })
            {
                db.Add(Vertegenwoordiging.LegVast(noor, ouder.AccountId, ouder.Naam, VertegenwoordigingSoort.OuderMetGezag, Gezagsbewijs.StaatInDossier, new DateOnly(2026, 3, 2), null, Zaken.Iemand, _app.Klok.Nu));
                db.Add(Identiteitsverificatie.LegVast(ouder.AccountId, null, ouder.Naam, Identificatiewijze.Balie, "paspoort", new DateOnly(2026, 3, 2), Zaken.Iemand, _app.Klok.Nu));
            }

            return Task.FromResult(noor);
        });
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact, Regel("S-19", "R-VTG-8", "R-VTG-22", "R-VTG-24")]
    public async Task BothParents_FileInzage_EachGetsAnOverviewWithoutTheOther_InEveryOutput()
    {
        var fatma = await _app.AlsAsync(Rol.Secretariaat);
        var vanMoeder = await BegonnenAsync(_moeder);
        var vanVader = await BegonnenAsync(_vader);
        foreach (var verzoek in new[] { vanMoeder, vanVader })
        {
            var pagina = await Pagina.HaalAsync(fatma, $"/secretariaat/verzoeken/{verzoek.PubliekId}/overzicht");
            Assert.Contains("Hoort dit bij een ander?", pagina.Tekst, StringComparison.Ordinal);
            var daarna = await pagina.Formulier("main form[action*=Voorstellen]").VerstuurAsync();
            Assert.DoesNotContain("Hoort dit bij een ander?", daarna.Tekst, StringComparison.Ordinal);
            await MaakBekendAsync(verzoek.Id);
        }

        var weg = await _app.VraagAsync(db => db.Overzichten.Include(o => o.Weglatingen).ToListAsync());
        Assert.All(weg.SelectMany(o => o.Weglatingen), w => Assert.Equal(WeglatingGrond.RechtenVanAnderen, w.Grond));
        var (bijMoeder, bijVader) = (await AllesVanAsync(_moeder, vanMoeder), await AllesVanAsync(_vader, vanVader));
        Assert.Contains("Noor leest graag", bijMoeder, StringComparison.Ordinal);
        Assert.Contains("Noor leest graag", bijVader, StringComparison.Ordinal);
        Assert.All(["Kanaalzicht", "1088 YY", "Verrestad", "55 66 77 88", "655667788", _vader.Email!], kanarie => Assert.DoesNotContain(kanarie, bijMoeder, StringComparison.OrdinalIgnoreCase));
        Assert.All(["Schuilhof", "1099 ZZ", "Veiligstad", "11 22 33 44", "611223344", _moeder.Email!], kanarie => Assert.DoesNotContain(kanarie, bijVader, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(vanMoeder.Nummer, bijVader, StringComparison.Ordinal);
        Assert.DoesNotContain(vanVader.Nummer, bijMoeder, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Pagina.HaalAsync(await _app.AlsAsync(_vader), $"/mijn/verzoeken/{vanMoeder.PubliekId}")).Status);
    }

    [Fact, Regel("R-VTG-22")]
    public async Task SecretAddress_StillInTheOverview_StopsOfferingAndRelease()
    {
        var fatma = await _app.AlsAsync(Rol.Secretariaat);
        var verzoek = await BegonnenAsync(_vader);
        var pad = $"/secretariaat/verzoeken/{verzoek.PubliekId}/overzicht";

        var aangeboden = await (await Pagina.HaalAsync(fatma, pad)).Formulier("main form[action*=BiedAan]").VerstuurAsync();

        Assert.Contains("staat nog een geheim adres", aangeboden.Tekst, StringComparison.Ordinal);
        Assert.Equal(OverzichtStatus.Samenstellen, await _app.VraagAsync(db => db.Overzichten.Select(o => o.Status).SingleAsync()));
    }

    /// <summary>Everything that this parent can get: pages, page of the overview, zip with json and file, letters, mails.</summary>
    private async Task<string> AllesVanAsync(Account ouder, Verzoek verzoek)
    {
        var client = await _app.AlsAsync(ouder);
        var alles = new StringBuilder();
        foreach (var pad in new[] { "/mijn", "/mijn/berichten", "/mijn/machtigingen", $"/mijn/verzoeken/{verzoek.PubliekId}", $"/mijn/verzoeken/{verzoek.PubliekId}/overzicht", "/mijn/verzoeken/nieuw", "/account" })
            alles.AppendLine((await Pagina.HaalAsync(client, pad)).Document.QuerySelector("main")?.InnerHtml);
        foreach (var brief in await _app.VraagAsync(db => db.Brieven.Where(b => b.VerzoekId == verzoek.Id).ToListAsync()))
            alles.AppendLine(brief.Html).AppendLine((await Pagina.HaalAsync(client, $"/mijn/brieven/{brief.PubliekId}")).Html);
        await using var zip = new ZipArchive(await (await client.GetAsync($"/mijn/verzoeken/{verzoek.PubliekId}/overzicht.zip")).Content.ReadAsStreamAsync());
        foreach (var deel in zip.Entries)
        {
            using var lezer = new StreamReader(await deel.OpenAsync());
            alles.AppendLine(deel.FullName).AppendLine(await lezer.ReadToEndAsync());
        }

        return alles.ToString();
    }

    /// <summary>What is proposed to be left out is named with its words only to who may read them.</summary>
    [Theory, Regel("R-COR-7")]
    [InlineData(Rol.Behandelaar, "?afgeschermd=Wet", false), InlineData(Rol.Secretariaat, "", false), InlineData(Rol.Secretariaat, "?afgeschermd=Wet", true)]
    public async Task Proposal_AboutWhatIsClosedOff_HidesItsWords(Rol rol, string vraag, bool ziet)
    {
        var pad = $"/secretariaat/verzoeken/{(await BegonnenAsync(_moeder)).PubliekId}/overzicht";
        var client = await _app.AlsAsync(rol);
        Assert.Contains("Kanaalzicht", (await Pagina.HaalAsync(client, pad)).Tekst, StringComparison.Ordinal);
        await Correctiezaak.SchermAfAsync(_app, _moeder.AccountId, _noor);

        var pagina = await Pagina.HaalAsync(client, pad + vraag);

        Assert.Contains("Hoort dit bij een ander?", pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal(ziet, pagina.Tekst.Contains("Kanaalzicht", StringComparison.Ordinal));
        Assert.Equal(!ziet, pagina.Tekst.Contains("woorden die u niet ziet", StringComparison.Ordinal));
        Assert.Equal(ziet ? 1 : 0, await _app.VraagAsync(db => db.Journaal.CountAsync(j => j.Handeling == "AfgeschermdBekeken")));
    }

    private async Task<Verzoek> BegonnenAsync(Account ouder)
    {
        var verzoek = await _app.DienInAsync(ouder.AccountId, naam: ouder.Naam);
        return await _app.BewaarAsync(async db =>
        {
            var v = await db.Verzoeken.SingleAsync(x => x.Id == verzoek.Id);
            var noor = await db.Leerlingen.AsSplitQuery().SingleAsync();
            v.WijsToe(Zaken.Iemand, _app.Klok.Nu);
            v.KoppelLeerling(noor, _app.Klok.Nu);
            v.KoppelVertegenwoordiging(await db.Vertegenwoordigingen.SingleAsync(l => l.AccountId == ouder.AccountId), noor, _app.Klok.Nu);
            var overzicht = Gegevensoverzicht.Begin(v, Zaken.Iemand, _app.Klok.Nu);
            overzicht.Importeer(Gegevens(), [], 0, Zaken.Iemand, _app.Klok.Nu);
            foreach (var bron in (await db.SwvInstellingen.FirstAsync()).Gegevens.Bronnen)
                overzicht.LegZoekingVast(bron, Amsterdam.Datum(_app.Klok.Nu), Zoekresultaat.Gevonden, Zaken.Iemand, _app.Klok.Nu);
            db.Add(overzicht);
            return v;
        });
    }

    private Gegevensinhoud[] Gegevens() =>
    [
        Een("g1", Categorie.C7f, "Lezen", "Noor leest graag."),
        Een("g2", Categorie.C7c, "Moeder", $"Nadia Brouwer, {Moederadres}, {Moedertelefoon}, {_moeder.Email}") with { Betreft = Betreft.Ouder1 },
        Een("g3", Categorie.C7c, "Vader", $"Tom Verhage, {Vaderadres}, {Vadertelefoon}, {_vader.Email}") with { Betreft = Betreft.Ouder2 },
        Een("g4", Categorie.C7n, "Gesprek", $"Gebeld op +31 6 55667788 en op 0611223344. Vader woont nu aan Kanaalzicht 88 in Verrestad (1088 YY Verrestad), moeder aan de schuilhof 17 (1099 ZZ Veiligstad)."),
        Een("g5", Categorie.C7n, "Notitie", "Het ging goed.") with { Uitleg = $"Brief gestuurd naar {Moederadres} en naar {Vaderadres}." },
        Een("g6", Categorie.C7n, "Mail", $"Mail van {_moeder.Email} doorgestuurd aan {_vader.Email}."),
    ];

    private static Gegevensinhoud Een(string sleutel, Categorie categorie, string label, string waarde) =>
        new() { Sleutel = sleutel, Categorie = categorie, Label = label, Waarde = waarde, Herkomst = new Herkomst(HerkomstSoort.SwvZelf), Bijzonder = false };

    private async Task MaakBekendAsync(Guid verzoekId)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortaalDbContext>();
        var (verzoek, nu) = (await db.Verzoeken.SingleAsync(v => v.Id == verzoekId), _app.Klok.Nu);
        var swv = (await db.SwvInstellingen.FirstAsync()).Gegevens;
        var overzicht = await db.Overzichten.Include(o => o.Gegevens).Include(o => o.Weglatingen).Include(o => o.Zoekingen).AsSplitQuery().SingleAsync(o => o.VerzoekId == verzoekId);
        var link = await db.Vertegenwoordigingen.SingleAsync(l => l.Id == verzoek.VertegenwoordigingId);
        var directeur = (await _app.MaakAccountAsync("Marleen", Rol.Directeur)).MedewerkerId;
        overzicht.EisGeheimAfgeschermd(await Afscherming.VanAnderenAsync(db, verzoek, CancellationToken.None));
        overzicht.BiedAan(swv.Bronnen, Zaken.Iemand, nu);
        overzicht.GeefVrij(directeur, vierOgen: true, null, nu);
        verzoek.LegVoor(BesluitUitkomst.DeelsToegewezen, "Wij beschermen ook een ander.", Zaken.Iemand, nu);
        await db.SaveChangesAsync();
        verzoek.MaakBekend(directeur, Bekendmakingswijze.Portaal, nu, nu);
        var inhoud = Overzichtsinhoud.Van(overzicht, Overzichtsamensteller.Vraag(new Vrijgavetoets(verzoek, _noor, link, Niveau.N3)), swv, nu);
        overzicht.MaakBeschikbaar(verzoek.Instellingen.BeschikbaarDagen, await Overzichtsamensteller.VingerafdrukAsync(inhoud, CancellationToken.None), nu);
        await db.SaveChangesAsync();
    }
}
