using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Toegang;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Kluis;
using OuderPortaal.Web.Overzichten;

namespace OuderPortaal.Web.Tests.Mijn;

/// <summary>A request of a family in a state, made by domain verbs, with staff to do them.</summary>
internal sealed class Zaak(PortaalApp app, Gezin gezin, MedewerkerId maker, MedewerkerId vrijgever, MedewerkerId directeur)
{
    public const string Geheim = "Tessa van hiernaast";

    public Gezin Gezin => gezin;

    public MedewerkerId Maker => maker;

    public string Adres { get; private set; } = "";

    public static async Task<Zaak> MaakAsync(PortaalApp app, Gezin? gezin = null)
    {
        var zaak = new Zaak(
            app,
            gezin ?? await Gezin.MaakAsync(app),
            (await app.MaakAccountAsync("Joris", Rol.Behandelaar)).MedewerkerId,
            (await app.MaakAccountAsync("Fatma", Rol.Secretariaat)).MedewerkerId,
            (await app.MaakAccountAsync("Marleen", Rol.Directeur)).MedewerkerId);
        await zaak.DienInAsync();
        return zaak;
    }

    public Task DoeAsync(Action<Verzoek> verb) => app.DoeAsync<PortaalDbContext>(async db =>
    {
        verb(await db.Verzoeken.SingleAsync(v => v.AccountId == gezin.Account.AccountId));
        await db.SaveChangesAsync();
    });

    public Task VraagBewijsAsync(DateOnly termijn, BewijsOnderwerp onderwerp = BewijsOnderwerp.Identiteit) =>
        DoeAsync(v => v.VraagBewijs(onderwerp, Twijfel.NaamWijktAf, Bewijswijze.Balie, termijn, maker, app.Klok.Nu));

    /// <summary>Composed with a withheld passage, a withheld item and a withheld document; released by another; made known by the directeur.</summary>
    public async Task MaakBeschikbaarAsync()
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortaalDbContext>();
        var kluis = scope.ServiceProvider.GetRequiredService<Documentkluis>();
        var nu = app.Klok.Nu;
        var verzoek = await db.Verzoeken.SingleAsync(v => v.AccountId == gezin.Account.AccountId);
        verzoek.WijsToe(maker, nu);
        var overzicht = Gegevensoverzicht.Begin(verzoek, maker, nu);
        db.Add(overzicht);
        overzicht.Importeer(Gegevens(), [new Ontvanger(OntvangerSoort.BevoegdGezagSchool, Verstrekkingsgrond.BevoegdGezagArt9lid2, [Categorie.C7a], "Schoolbestuur De Bron", new DateOnly(2025, 11, 3))], 0, maker, nu);
        foreach (var (sleutel, titel, tekst) in new[] { ("d1", "Rapport van Noor", "Inhoud van het rapport."), ("d2", "Brief van de buren", $"Brief over {Geheim}.") })
        {
            var bestand = await kluis.BewaarAsync(overzicht.Id, new MemoryStream(Encoding.UTF8.GetBytes(tekst)), 1000, CancellationToken.None);
            overzicht.VoegDocumentToe(sleutel, titel, null, bestand.Id, bestand.MediaType, bestand.Lengte, bestand.Sha256, maker, nu);
        }

        overzicht.LaatWeg(overzicht.Gegevens[1].Id, Geheim, "naam van een ander kind", WeglatingGrond.RechtenVanAnderen, maker, nu);
        overzicht.LaatWeg(overzicht.Gegevens[2].Id, null, "adres van de andere ouder", WeglatingGrond.RechtenVanAnderen, maker, nu);
        overzicht.LaatDocumentWeg(overzicht.Documenten[1].Id, "brief over een ander kind", WeglatingGrond.RechtenVanAnderen, maker, nu);
        var bronnen = (await db.SwvInstellingen.FirstAsync()).Gegevens.Bronnen;
        foreach (var bron in bronnen)
            overzicht.LegZoekingVast(bron, Amsterdam.Datum(nu), Zoekresultaat.Gevonden, maker, nu);
        overzicht.BiedAan(bronnen, maker, nu);
        overzicht.GeefVrij(vrijgever, vierOgen: true, null, nu);
        verzoek.LegVoor(BesluitUitkomst.DeelsToegewezen, "Wij beschermen ook een ander kind.", maker, nu);
        await db.SaveChangesAsync();

        verzoek.MaakBekend(directeur, Bekendmakingswijze.Portaal, nu, nu);
        var inhoud = Overzichtsinhoud.Van(overzicht, Overzichtsamensteller.Vraag(new Vrijgavetoets(verzoek, gezin.Leerling, gezin.Link, Domain.Identiteit.Niveau.N3)), (await db.SwvInstellingen.FirstAsync()).Gegevens, nu);
        overzicht.MaakBeschikbaar(verzoek.Instellingen.BeschikbaarDagen, await Overzichtsamensteller.VingerafdrukAsync(inhoud, CancellationToken.None), nu);
        await db.SaveChangesAsync();
    }

    private static Gegevensinhoud[] Gegevens() =>
    [
        new() { Sleutel = "g1", Categorie = Categorie.C7a, Label = "Geboortedatum", Waarde = "3 september 2014", Herkomst = new Herkomst(HerkomstSoort.School, "Basisschool De Zandloper"), Bijzonder = false },
        new() { Sleutel = "g2", Categorie = Categorie.C7i, Label = "Verslag", Waarde = $"Noor speelde met {Geheim}.", Herkomst = new Herkomst(HerkomstSoort.SwvZelf), Bijzonder = true },
        new() { Sleutel = "g3", Categorie = Categorie.C7c, Label = "Vader", Waarde = "Geheimweg 3", Herkomst = new Herkomst(HerkomstSoort.School), Bijzonder = false, Betreft = Betreft.Ouder2 },
    ];

    private async Task DienInAsync()
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortaalDbContext>();
        var regels = await scope.ServiceProvider.GetRequiredService<Spelregelboek>().VanNuAsync(CancellationToken.None);
        var vraag = new Vraag(
            VerzoekSoort.Inzage, new Verzoeker(gezin.Account.AccountId, gezin.Account.Naam, ""), new Betrokkene(gezin.Leerling.Naam, gezin.Leerling.Geboortedatum, gezin.Leerling.Id),
            Hoedanigheid.OuderOfVoogd, AntwoordKanaal.Digitaal);
        var verzoek = Verzoek.DienIn(vraag, await scope.ServiceProvider.GetRequiredService<Nummergever>().VolgendeAsync(VerzoekSoort.Inzage, CancellationToken.None), regels, app.Klok.Nu);
        verzoek.KoppelVertegenwoordiging(gezin.Link, gezin.Leerling, app.Klok.Nu, gezin.Gever);
        db.Add(verzoek);
        await db.SaveChangesAsync();
        Adres = $"/mijn/verzoeken/{verzoek.PubliekId}";
    }
}
