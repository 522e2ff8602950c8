using System.Data.Common;
using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Data.Demo;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Tests.Demo;

/// <summary>
/// The demo people with work in every state, everybody logged in, and a way back: <see cref="HerstelAsync"/> puts the database as it was, so that a test may do anything.
/// On top of the demo: Nadia has a correction that is judged and one that is executed, Tom's overview can be offered, Youssef's waits for a second person, a letter for Mila's grandmother waits for the post, Joris
/// is involved with Ilyas.
/// </summary>
public sealed class Demostand : IAsyncLifetime
{
    private readonly Dictionary<string, (HttpClient Volgt, HttpClient Kaal)> _browsers = new(StringComparer.Ordinal);
    private readonly SqliteConnection _begin = new("Data Source=:memory:");

    /// <summary>With a provider for who a parent is and one for staff, so that their pages are there; nobody answers.</summary>
    public PortaalApp App { get; } = new PortaalApp()
        .Zet("Identiteit:Aanbieder:Uitgever", "https://aanbieder.example").Zet("Identiteit:Aanbieder:ClientId", "portaal").Zet("Identiteit:Aanbieder:Geheim", "x").Zet("Identiteit:Aanbieder:Label", "Yivi")
        .Zet("Identiteit:Aanbieder:Niveaus:0:Acr", "laag").Zet("Identiteit:Aanbieder:Niveaus:0:Niveau", "N2")
        .Zet("Medewerkers:Aanbieder:Uitgever", "https://aanbieder.example").Zet("Medewerkers:Aanbieder:ClientId", "portaal").Zet("Medewerkers:Aanbieder:Geheim", "x").Zet("Medewerkers:Aanbieder:Label", "uw werkaccount")
        .Zet("Medewerkers:Aanbieder:Groepen:0:Id", "secretariaat").Zet("Medewerkers:Aanbieder:Groepen:0:Rol", nameof(Domain.Rol.Secretariaat));

    private const string Doen = " WHERE \"Handeling\" NOT IN ('VerzoekBekeken', 'LeerlingBekeken', 'BriefBekeken')";

    private readonly Dictionary<string, Account> _accounts = new(StringComparer.Ordinal);
    private List<(string Wat, string Id)> _zaken = [];
    private List<(string Naam, string Id)> _leerlingen = [];
    private IReadOnlyList<ITable> _tabellen = [];

    public async ValueTask InitializeAsync()
    {
        await App.DoeAsync<Demovulling>(d => d.VulAsync(CancellationToken.None));
        await App.DoeAsync<IServiceProvider>(VulAanAsync);
        foreach (var account in await App.VraagAsync(db => db.Users.AsNoTracking().ToListAsync()))
        {
            var koekjes = await App.KoekjesAsync(account);
            _accounts[account.Naam.Split(' ')[0]] = account;
            _browsers[account.Naam.Split(' ')[0]] = (
                App.CreateDefaultClient(Inloggen.Basis, new RedirectHandler(), new CookieContainerHandler(koekjes)), App.CreateDefaultClient(Inloggen.Basis, new CookieContainerHandler(koekjes)));
        }

        _zaken = [.. (await App.VraagAsync(db => db.Verzoeken.AsNoTracking().OrderBy(v => v.Nummer).ToListAsync()))
            .Select(v => ($"{v.VerzoekerNaam.Split(' ')[0]}, {v.BetrokkeneNaam.Split(' ')[0]}, {v.Status}", v.PubliekId))];
        _leerlingen = [.. (await App.VraagAsync(db => db.Leerlingen.AsNoTracking().OrderBy(l => l.Kenmerk).ToListAsync())).Select(l => (l.Naam, l.PubliekId))];
        _tabellen = await App.VraagAsync(db => Task.FromResult<IReadOnlyList<ITable>>([.. db.Model.GetRelationalModel().Tables]));
        if (App.OpServer is { } server)
        {
            server.Onthoud(App.Services);
            return;
        }

        await _begin.OpenAsync();
        using var nu = App.OpenSqlite();
        nu.BackupDatabase(_begin);
    }

    /// <summary>Public id of a request: <c>Zaak("Tom, Noor")</c>, or with its state <c>Zaak("Samira, Ilyas, Besloten")</c>.</summary>
    public string Zaak(string begin) => _zaken.First(z => z.Wat.StartsWith(begin, StringComparison.Ordinal)).Id;

    /// <summary>Public id of a pupil: by first name, or by the whole name where two have the same.</summary>
    public string Leerling(string naam) => _leerlingen.First(l => l.Naam.StartsWith(naam, StringComparison.Ordinal)).Id;

    public Account Account(string naam) => _accounts[naam];

    /// <summary>A second login of the same person, somewhere else.</summary>
    public Task LogOokEldersInAsync(string naam) => App.KoekjesAsync(_accounts[naam]);

    /// <summary>The browser of this person, by first name ("Ilse" is the fg, "Bas" the beheerder); it follows redirects.</summary>
    public HttpClient Browser(string naam) => _browsers[naam].Volgt;

    /// <summary>The same browser, cookies and all, that shows each redirect.</summary>
    public HttpClient Kaal(string naam) => _browsers[naam].Kaal;

    /// <summary>The database as it was when the test began. A job that a form set off may still be writing: it gets time to end.</summary>
    public async Task HerstelAsync()
    {
        if (App.OpServer is { } server)
        {
            await App.DoeAsync<PortaalDbContext>(async db =>
            {
                await using var slot = await Serverslot.OmTeSchrijvenAsync(db, CancellationToken.None);
                server.ZetTerug();
            });
            return;
        }

        for (var poging = 1; ; poging++)
        {
            try
            {
                await using var nu = App.OpenSqlite();
                _begin.BackupDatabase(nu);
                return;
            }
            catch (SqliteException bezet) when (bezet.SqliteErrorCode == 5 && poging < 60)
            {
                await Task.Delay(250);
            }
        }
    }

    /// <summary>How much there is of everything: rows of each table, and the versions of those that count their changes. Not that somebody looked, which is a row each time a page is shown, nor what a job in the background writes about its run, nor the keys of rows, which the program remembers.</summary>
    public IReadOnlyDictionary<string, long> Tel()
    {
        using var nu = App.OpenDatabase();
        var uit = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (var tabel in _tabellen.Where(t => t.Name is not ("Taakverloop" or "Datasleutel")))
        {
            uit[tabel.Name] = Getal(nu, $"SELECT COUNT(*) FROM \"{tabel.Name}\"" + (tabel.Name == "Journaal" ? Doen : ""));
            if (tabel.FindColumn("Versie") is not null)
                uit[$"{tabel.Name}, versies"] = Getal(nu, $"SELECT COALESCE(SUM(\"Versie\"), 0) FROM \"{tabel.Name}\"");
        }

        return uit;
    }

    public async ValueTask DisposeAsync()
    {
        await _begin.DisposeAsync();
        await App.DisposeAsync();
    }

    private static async Task VulAanAsync(IServiceProvider diensten)
    {
        var db = diensten.GetRequiredService<PortaalDbContext>();
        var kluis = diensten.GetRequiredService<Documentkluis>();
        var nu = diensten.GetRequiredService<TimeProvider>().GetUtcNow();
        var bronnen = (await db.SwvInstellingen.FirstAsync()).Gegevens.Bronnen;

        // Names are encrypted: the database cannot look for them.
        var verzoeken = await db.Verzoeken.ToListAsync();
        var tom = verzoeken.Single(v => v.VerzoekerNaam == "Tom Verhage");
        var open = await db.Overzichten.Include(o => o.Gegevens).Include(o => o.Documenten).Include(o => o.Weglatingen).Include(o => o.Zoekingen).Include(o => o.Ontvangers).SingleAsync(o => o.VerzoekId == tom.Id);
        await VulOverzichtAsync(open, tom.BehandelaarId!.Value);

        var youssef = verzoeken.Single(v => v.VerzoekerNaam == "Youssef Amrani");
        var klaar = Gegevensoverzicht.Begin(youssef, youssef.BehandelaarId!.Value, nu);
        db.Add(klaar);
        await VulOverzichtAsync(klaar, youssef.BehandelaarId!.Value);
        klaar.BiedAan(bronnen, youssef.BehandelaarId!.Value, nu);

        var oma = verzoeken.Single(v => v.VerzoekerNaam == "Truus Bakker");
        await CorrectiesAsync(db, diensten, nu);
        oma.VraagBewijs(BewijsOnderwerp.Identiteit, Twijfel.NaamWijktAf, Bewijswijze.Balie, Amsterdam.Datum(nu).AddDays(10), oma.BehandelaarId!.Value, nu);

        // Somebody is involved with Ilyas too, and it is not Eva.
        db.Add(Betrokkenheid.Begin(youssef.LeerlingId!.Value, youssef.BehandelaarId!.Value, Amsterdam.Datum(nu).AddMonths(-1), nu));
        await db.SaveChangesAsync();

        async Task VulOverzichtAsync(Gegevensoverzicht overzicht, Domain.MedewerkerId door)
        {
            overzicht.Importeer([.. Demogegevens.Over("Noor", Amsterdam.Datum(nu).AddDays(-100))], Demogegevens.Ontvangers(Amsterdam.Datum(nu)), 0, door, nu);
            overzicht.LaatWeg(overzicht.Gegevens[^2].Id, Demogegevens.AnderKind, "naam van een ander kind", WeglatingGrond.RechtenVanAnderen, door, nu);
            for (var i = 1; i <= 2; i++)
            {
                var bestand = await kluis.BewaarAsync(overzicht.Id, new MemoryStream("Een verslag."u8.ToArray()), 1000, CancellationToken.None);
                overzicht.VoegDocumentToe($"d{i}", $"Verslag {i}", null, bestand.Id, bestand.MediaType, bestand.Lengte, bestand.Sha256, door, nu);
            }

            overzicht.LaatDocumentWeg(overzicht.Documenten[1].Id, "brief over een ander kind", WeglatingGrond.RechtenVanAnderen, door, nu);
            foreach (var bron in bronnen)
                overzicht.LegZoekingVast(bron, Amsterdam.Datum(nu), Zoekresultaat.Gevonden, door, nu);
        }
    }

    /// <summary>Of Nadia, so of nobody new: one that Joris judges (Wout), one that is being executed (Kas).</summary>
    private static async Task CorrectiesAsync(PortaalDbContext db, IServiceProvider diensten, DateTimeOffset nu)
    {
        var nadia = await db.Users.SingleAsync(u => u.Naam == "Nadia Brouwer");
        var joris = (await db.Users.SingleAsync(u => u.Naam == "Joris Hendriks")).MedewerkerId;
        var fatma = (await db.Users.SingleAsync(u => u.Naam == "Fatma Yildiz")).MedewerkerId;
        foreach (var (kind, besloten) in new[] { ("Wout Correctie", false), ("Kas Uitvoering", true) })
        {
            var leerling = Domain.Leerlingen.Leerling.SchrijfIn(new(kind, kind.Split(' ')[0], kind.Split(' ')[1], new DateOnly(2018, 5, 6), "Bronlaan 4, 1000 AB Voorbeeldstad", false, "Basisschool Het Kompas"), fatma, nu);
            var link = Vertegenwoordiging.LegVast(leerling, nadia.AccountId, nadia.Naam, VertegenwoordigingSoort.OuderMetGezag, Gezagsbewijs.UittrekselBrp, Amsterdam.Datum(nu), null, fatma, nu);
            var vraag = new Vraag(VerzoekSoort.Correctie, new(nadia.AccountId, nadia.Naam, ""), new(leerling.Naam, leerling.Geboortedatum, leerling.Id), Hoedanigheid.OuderOfVoogd, AntwoordKanaal.Digitaal);
            var verzoek = Verzoek.DienIn(vraag, $"COR-{kind[..3]}", await diensten.GetRequiredService<Spelregelboek>().VanNuAsync(CancellationToken.None), nu);
            verzoek.KoppelVertegenwoordiging(link, leerling, nu);
            verzoek.WijsToe(joris, nu);
            var bewijs = await BewijsAsync(diensten, leerling.Id);
            var correctie = Correctie.Begin(verzoek, [Correcties.Correctiezaak.Geboortedatum with { BewijsId = bewijs }, Correcties.Correctiezaak.Mening], nu);
            await diensten.GetRequiredService<Documentkluis>().VerhuisAsync(bewijs, correctie.Onderdelen[0].Id, CancellationToken.None);
            correctie.Beoordeel(2, new(Aard.Feit, Onderdeeloordeel.Toegewezen, null, "", ["Dossiersysteem"]), verzoek, joris, nu);
            if (besloten)
            {
                correctie.Beoordeel(1, new(Aard.Feit, Onderdeeloordeel.Toegewezen, null, "", ["Dossiersysteem"]), verzoek, joris, nu);
                verzoek.LegCorrectieVoor(correctie, joris, nu);
                verzoek.MaakBekend(fatma, Bekendmakingswijze.Portaal, nu, nu);
                correctie.BeginUitvoering(verzoek, new Wisbelang(false, leerling.Geboortedatum, false), nu);
            }

            db.AddRange(leerling, link, verzoek, correctie);
        }

        await BezwaarAsync(db, diensten, nadia, joris, fatma, nu);
    }

    /// <summary>An objection to the use about Lot that was refused: it is still closed off.</summary>
    private static async Task BezwaarAsync(PortaalDbContext db, IServiceProvider diensten, Account nadia, Domain.MedewerkerId joris, Domain.MedewerkerId fatma, DateTimeOffset nu)
    {
        var leerling = Domain.Leerlingen.Leerling.SchrijfIn(new("Lot Bezwaar", "Lot", "Bezwaar", new DateOnly(2018, 5, 6), "Bronlaan 4, 1000 AB Voorbeeldstad", false, "Basisschool Het Kompas"), fatma, nu);
        var link = Vertegenwoordiging.LegVast(leerling, nadia.AccountId, nadia.Naam, VertegenwoordigingSoort.OuderMetGezag, Gezagsbewijs.UittrekselBrp, Amsterdam.Datum(nu), null, fatma, nu);
        var vraag = new Vraag(VerzoekSoort.BezwaarVerwerking, new(nadia.AccountId, nadia.Naam, ""), new(leerling.Naam, leerling.Geboortedatum, leerling.Id), Hoedanigheid.OuderOfVoogd, AntwoordKanaal.Digitaal);
        var verzoek = Verzoek.DienIn(vraag, "BZW-Lot", await diensten.GetRequiredService<Spelregelboek>().VanNuAsync(CancellationToken.None), nu);
        verzoek.KoppelVertegenwoordiging(link, leerling, nu);
        verzoek.WijsToe(joris, nu);
        var correctie = Correctie.Begin(verzoek, [new(CorrectieSoort.Afscherming, CorrectieGrond.WeetNiet, new("Het verslag"), Toelichting: "Wij wonen op een geheim adres.")], nu);
        correctie.Beoordeel(1, new(Aard.Feit, Onderdeeloordeel.Afgewezen, Weigeringsgrond.DwingendeGronden, "Zonder het verslag krijgt Lot geen hulp.", []), verzoek, joris, nu);
        verzoek.LegCorrectieVoor(correctie, joris, nu);
        verzoek.MaakBekend(fatma, Bekendmakingswijze.Portaal, nu, nu);
        db.AddRange(leerling, link, verzoek, correctie);

        // A parent without gezag asks how it goes with Bo, and Samira another copy of what was given about Ilyas.
        var bo = Domain.Leerlingen.Leerling.SchrijfIn(new("Bo Vraag", "Bo", "Vraag", new DateOnly(2018, 5, 6), "Bronlaan 4, 1000 AB Voorbeeldstad", false, "Basisschool Het Kompas"), fatma, nu);
        var regels = await diensten.GetRequiredService<Spelregelboek>().VanNuAsync(CancellationToken.None);
        var informatie = Verzoek.DienIn(
            new(VerzoekSoort.Informatieverzoek377c, new(nadia.AccountId, nadia.Naam, ""), new(bo.Naam, bo.Geboortedatum, bo.Id), Hoedanigheid.OuderOfVoogd, AntwoordKanaal.Digitaal), "I7C-Bo", regels, nu);
        informatie.WijsToe(joris, nu);
        db.AddRange(bo, informatie);

        var overzicht = (await db.Overzichten.ToListAsync()).First(o => o.Status == OverzichtStatus.Beschikbaar);
        var kopie = Verzoek.VraagKopie(await db.Verzoeken.SingleAsync(v => v.Id == overzicht.VerzoekId), overzicht, AntwoordKanaal.Ophalen, "", "KOP-1", regels, nu);
        kopie.WijsToe(joris, nu);
        db.Add(kopie);
    }

    private static async Task<Guid> BewijsAsync(IServiceProvider diensten, Guid eigenaar)
    {
        using var stroom = new MemoryStream(Uploads.Kwaad.Jpeg);
        return (await diensten.GetRequiredService<Documentkluis>().BewaarAsync(eigenaar, stroom, 100_000, CancellationToken.None)).Id;
    }

    private static long Getal(DbConnection verbinding, string vraag)
    {
        using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = vraag;
        return Convert.ToInt64(opdracht.ExecuteScalar(), CultureInfo.InvariantCulture);
    }
}
