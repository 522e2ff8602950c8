using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Bewaking;
using OuderPortaal.Domain.Datalekken;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Ingebrekestellingen;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Klachten;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Toestemmingen;
using OuderPortaal.Domain.Verstrekkingen;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Data.Demo;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Jobs;
using OuderPortaal.Web.Tests.Secretariaat;
using Iedereen = OuderPortaal.Web.Tests.Secretariaat.Zaken;

namespace OuderPortaal.Web.Tests.Jobs;

/// <summary>
/// The demo and some of every clock at every distance from its next step, on Monday 2 March 2026 at ten. From that same moment either every job runs at its own time, or none at all and then each
/// once. What both leave behind is kept, so that each can be asked many things.
/// </summary>
public sealed class Stilstand : IAsyncLifetime
{
    private readonly PortaalApp _app = new();
    private readonly SqliteConnection _database = new("Data Source=:memory:");
    private readonly Dictionary<string, byte[]> _bestanden = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Uren, bool Stil), IReadOnlyList<Stilstandfoto>> _fotos = [];

    public static DateTimeOffset Begin { get; } = Iedereen.Om(2026, 3, 2, 10);

    /// <summary>How it was when the silence began.</summary>
    public Stilstandfoto Start { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        if (Serverdatabase.Server is not null)
            return;
        _app.Klok.Zet(Begin);
        await _app.DoeAsync<Demovulling>(d => d.VulAsync(CancellationToken.None));
        await VerzoekenAsync();
        await AndereKlokkenAsync();
        await JarigenAsync();
        _app.Klok.Zet(Begin);
        await AllesEenKeerAsync();
        await AllesEenKeerAsync();
        Start = await Stilstandfoto.MaakAsync(_app);
        await _database.OpenAsync();
        using (var nu = _app.OpenSqlite())
            nu.BackupDatabase(_database);
        foreach (var bestand in Bestanden())
            _bestanden[bestand] = await File.ReadAllBytesAsync(bestand);
    }

    public async ValueTask DisposeAsync()
    {
        await _database.DisposeAsync();
        await _app.DisposeAsync();
    }

    /// <summary>It was open, and ended meanwhile: of these only because nobody chose for a pupil who became 16 (R-VTG-18).</summary>
    public bool GeeindigdBijZestien(Guid verzoek, Stilstandfoto na)
    {
        ArgumentNullException.ThrowIfNull(na);
        var sleutel = $"Verzoeken {verzoek.ToString().ToUpperInvariant()}";
        return Start.Staten[sleutel] != na.Staten[sleutel] && na.Staten[sleutel] == nameof(VerzoekStatus.Afgesloten);
    }

    /// <summary>Every job at its own time, all through these hours.</summary>
    public async Task<Stilstandfoto> GewoonAsync(int uren) => (await VanAsync(uren, stil: false, async () =>
    {
        foreach (var (op, plan) in Rooster(uren))
        {
            _app.Klok.Zet(op);
            await VoerUitAsync(plan);
        }

        _app.Klok.Zet(Begin.AddHours(uren));
        await AllesEenKeerAsync();
        return [await Stilstandfoto.MaakAsync(_app)];
    }))[0];

    /// <summary>Nothing for these hours, then every job once; and how it is when each ran once more.</summary>
    public async Task<(Stilstandfoto Eens, Stilstandfoto Nogmaals)> StilAsync(int uren)
    {
        var fotos = await VanAsync(uren, stil: true, async () =>
        {
            _app.Klok.Zet(Begin.AddHours(uren));
            await AllesEenKeerAsync();
            var eens = await Stilstandfoto.MaakAsync(_app);
            _app.Klok.Verder(TimeSpan.FromMinutes(15));
            await AllesEenKeerAsync();
            return [eens, await Stilstandfoto.MaakAsync(_app)];
        });
        return (fotos[0], fotos[1]);
    }

    /// <summary>Each job at its own hour; a sweep every three hours of one day, and of a longer time at six: no step here is due between two of them.</summary>
    private static IEnumerable<(DateTimeOffset Op, Taakplan Plan)> Rooster(int uren)
    {
        var (eerste, laatste) = (Amsterdam.Datum(Begin), Amsterdam.Datum(Begin.AddHours(uren)));
        var beurten = new List<(DateTimeOffset Op, Taakplan Plan)>();
        for (var dag = eerste; dag <= laatste; dag = dag.AddDays(1))
        {
            // The walk over the whole journaal says nothing here, forty times over.
            foreach (var plan in Schedule.Taken.Where(p => uren <= 24 || p != Schedule.JournaalControle))
            {
                if (plan.Cron is { } cron)
                    beurten.Add((Lokaal(dag, int.Parse(cron.Split(' ')[2], CultureInfo.InvariantCulture), int.Parse(cron.Split(' ')[1], CultureInfo.InvariantCulture)), plan));
                else
                    beurten.AddRange((uren <= 24 ? Enumerable.Range(0, 8).Select(i => i * 3) : [6]).Select(uur => (Lokaal(dag, uur, 0), plan)));
            }
        }

        return beurten.Where(b => b.Op > Begin && b.Op < Begin.AddHours(uren)).OrderBy(b => b.Op);
    }

    private static DateTimeOffset Lokaal(DateOnly dag, int uur, int minuut)
    {
        var tijd = dag.ToDateTime(new TimeOnly(uur, minuut));
        return new DateTimeOffset(tijd, TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam").GetUtcOffset(tijd));
    }

    private async Task<IReadOnlyList<Stilstandfoto>> VanAsync(int uren, bool stil, Func<Task<IReadOnlyList<Stilstandfoto>>> verloop)
    {
        if (_fotos.TryGetValue((uren, stil), out var al))
            return al;
        Herstel();
        return _fotos[(uren, stil)] = await verloop();
    }

    private async Task AllesEenKeerAsync()
    {
        foreach (var plan in Schedule.Taken)
            await VoerUitAsync(plan);
    }

    private async Task VoerUitAsync(Taakplan plan)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        await plan.VoerUit(scope.ServiceProvider, CancellationToken.None);
    }

    private void Herstel()
    {
        using (var nu = _app.OpenSqlite())
            _database.BackupDatabase(nu);
        foreach (var bestand in Bestanden().Except(_bestanden.Keys))
            File.Delete(bestand);
        foreach (var (bestand, inhoud) in _bestanden)
            File.WriteAllBytes(bestand, inhoud);
    }

    private List<string> Bestanden() =>
        [.. Directory.EnumerateFiles(_app.Map, "*", SearchOption.AllDirectories).Where(f => !f.StartsWith(_app.Databasebestand, StringComparison.Ordinal))];

    /// <summary>One received on every second day of the last 46, some on paper, some with a question for proof; the oldest with an ingebrekestelling.</summary>
    private async Task VerzoekenAsync()
    {
        var account = await _app.AccountAsync("veel@voorbeeld.example");
        for (var dagen = 46; dagen >= 0; dagen -= 2)
        {
            _app.Klok.Zet(Begin.AddDays(-dagen));
            var id = await _app.VerzoekAsync(dagen % 6 == 0 ? null : account);
            if (dagen is > 2 and < 26 && dagen % 4 == 0)
                await _app.BijVerzoekAsync(id, v =>
                {
                    v.WijsToe(Zaken.Fatma, _app.Klok.Nu);
                    var uiterlijk = Amsterdam.Datum(Begin).AddDays(1 + ((24 - dagen) * 3 / 2));
                    v.VraagBewijs(BewijsOnderwerp.Identiteit, Twijfel.NaamWijktAf, Bewijswijze.Balie, uiterlijk, Zaken.Fatma, _app.Klok.Nu);
                    v.VraagBewijs(BewijsOnderwerp.Gezag, Twijfel.GezagNietBekend, Bewijswijze.UittrekselGezag, uiterlijk.AddDays(dagen % 8 == 0 ? 0 : 9), Zaken.Fatma, _app.Klok.Nu);
                });
            if (dagen < 34)
                continue;
            _app.Klok.Zet(Begin.AddDays(-(dagen - 34)).AddMinutes(-5));
            await _app.BewaarAsync(async db =>
            {
                db.Add(Ingebrekestelling.Stuur(await db.Verzoeken.SingleAsync(v => v.Id == id), [], _app.Klok.Nu));
                return true;
            });
        }
    }

    /// <summary>Complaints, possible breaches, copies, notices, consents, drafts and accounts.</summary>
    private async Task AndereKlokkenAsync()
    {
        _app.Klok.Zet(Begin);
        var vandaag = Amsterdam.Datum(Begin);
        for (var dagen = 0; dagen < 46; dagen += 3)
        {
            await using var scope = _app.Services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<PortaalDbContext>();
            db.Add(Klacht.VoerIn(
                new Klager(null, "Truus Bakker", "Dorpsstraat 21, 1004 GH Voorbeelddorp"), new Klachtinhoud("Er belde niemand terug."), Kanaal.Brief, vandaag.AddDays(-dagen), $"KLT-{dagen:00}",
                await scope.ServiceProvider.GetRequiredService<Spelregelboek>().VanNuAsync(default), Begin));
            await db.SaveChangesAsync();
        }

        foreach (var uren in new[] { 52, 28, 4 })
        {
            _app.Klok.Zet(Begin.AddHours(-uren));
            await _app.BewaarAsync(db =>
            {
                db.Add(Datalek.Meld(new Datalekmelding(null, "/uitleg"), _app.Klok.Nu));
                return Task.FromResult(true);
            });
        }

        foreach (var dagen in new[] { 13, 10, 1, 0 })
        {
            var (ouder, leerling) = (await _app.AccountAsync($"kopie{dagen}@voorbeeld.example"), await _app.SchrijfInAsync());
            _app.Klok.Zet(Begin.AddDays(-dagen));
            var verzoek = await _app.DienInAsync(ouder, antwoord: AntwoordKanaal.Post);
            await _app.BewaarAsync(async db =>
            {
                var v = await db.Verzoeken.SingleAsync(x => x.Id == verzoek.Id);
                v.WijsToe(Iedereen.Iemand, _app.Klok.Nu);
                v.KoppelLeerling(await db.Leerlingen.SingleAsync(l => l.Id == leerling.Id), _app.Klok.Nu);
                v.VraagBewijs(BewijsOnderwerp.Identiteit, Twijfel.NaamWijktAf, Bewijswijze.AfgeschermdeKopie, Amsterdam.Datum(_app.Klok.Nu).AddDays(21), Iedereen.Iemand, _app.Klok.Nu);
                db.Add(Bewijskopie.Ontvang(v, v.Bewijsverzoeken[0].Id, ouder, Guid.CreateVersion7(_app.Klok.Nu), _app.Klok.Nu));
                return true;
            });
        }

        foreach (var dagen in new[] { 27, 20, 13, 6, 0 })
        {
            _app.Klok.Zet(Begin.AddDays(-dagen));
            var leerling = await _app.SchrijfInAsync();
            var verzoek = await _app.VerzoekAsync(null);
            await _app.BewaarAsync(async db =>
            {
                var bericht = Kennisgeving.AanHerkomst(verzoek, await db.Leerlingen.SingleAsync(l => l.Id == leerling.Id), [Categorie.C7a], CorrectieSoort.Verbetering, "Het nummer is nu goed.", _app.Klok.Nu);
                bericht.WijzigAdres("Schoolpad 1, 1001 AB Voorbeeldstad");
                bericht.ZetKlaar(_app.Klok.Nu);
                bericht.Verstuur(Amsterdam.Datum(_app.Klok.Nu), _app.Klok.Nu);
                db.Add(bericht);
                return true;
            });
            await _app.BewaarAsync(db =>
            {
                var id = Guid.CreateVersion7(_app.Klok.Nu);
                db.Add(new Concept { Id = id, PubliekId = PubliekId.Nieuw(), AccountId = new(id), Inhoud = "x", GemaaktOp = _app.Klok.Nu, GewijzigdOp = _app.Klok.Nu.AddDays(-3) });
                return Task.FromResult(true);
            });
        }

        // Two years ago but for three and twenty days, one never confirmed.
        foreach (var (adres, geleden) in new[] { ("drie@voorbeeld.example", 728 - 30), ("twintig@voorbeeld.example", 700 - 30) })
        {
            _app.Klok.Zet(Begin.AddDays(-geleden));
            await _app.AccountAsync(adres);
        }

        _app.Klok.Zet(Begin.AddDays(-12));
        var nieuw = await _app.AccountAsync("onbevestigd@voorbeeld.example");
        await _app.InAsync((db, _) => db.Users.Where(u => u.Id == nieuw.Waarde).ExecuteUpdateAsync(s => s.SetProperty(u => u.EmailConfirmed, false)));
    }

    /// <summary>Pupils who become 16 between now and two months, with a parent, a consent and every second one with an open request; and two who become 18.</summary>
    private async Task JarigenAsync()
    {
        for (var dagen = 1; dagen <= 85; dagen += 7)
        {
            _app.Klok.Zet(Begin.AddDays(-13));
            var account = await _app.AccountAsync($"jarig{dagen}@voorbeeld.example");
            var geboren = Amsterdam.Datum(Begin).AddDays(dagen).AddYears(-16);
            var leerling = await _app.SchrijfInAsync(geboren: geboren);
            var verzoek = dagen % 2 == 0 ? await _app.DienInAsync(account, geboren: geboren) : null;
            await _app.BewaarAsync(async db =>
            {
                var (l, vandaag) = (await db.Leerlingen.SingleAsync(x => x.Id == leerling.Id), Amsterdam.Datum(_app.Klok.Nu));
                var link = Vertegenwoordiging.LegVast(l, account, "Nadia Brouwer", VertegenwoordigingSoort.OuderMetGezag, Gezagsbewijs.UittrekselBrp, vandaag, null, Iedereen.Iemand, _app.Klok.Nu);
                db.Add(link);
                db.Add(Toestemming.LegVast(
                    l, new("Overleg", Toestemmingsrichting.Bron, "Huisarts", [Categorie.C7d], "2026-1", vandaag.AddDays(dagen % 3 == 0 ? 20 : 150)), new(VertegenwoordigingSoort.OuderMetGezag, "Nadia Brouwer"),
                    vandaag, "Formulier", 12, Iedereen.Iemand, _app.Klok.Nu));
                if (verzoek is null)
                    return true;
                var v = await db.Verzoeken.SingleAsync(x => x.Id == verzoek.Id);
                v.WijsToe(Iedereen.Iemand, _app.Klok.Nu);
                v.KoppelLeerling(l, _app.Klok.Nu);
                v.KoppelVertegenwoordiging(link, l, _app.Klok.Nu);
                return true;
            });
        }

        foreach (var dagen in new[] { 1, 30 })
        {
            _app.Klok.Zet(Begin.AddDays(-13));
            var leerling = await _app.SchrijfInAsync(geboren: Amsterdam.Datum(Begin).AddDays(dagen).AddYears(-18));
            await _app.BewaarAsync(async db =>
            {
                var l = await db.Leerlingen.SingleAsync(x => x.Id == leerling.Id);
                db.Add(Vertegenwoordiging.LegVast(l, null, leerling.Naam, VertegenwoordigingSoort.Zelf, Gezagsbewijs.EigenIdentiteit, Amsterdam.Datum(_app.Klok.Nu), null, Iedereen.Iemand, _app.Klok.Nu));
                return true;
            });
        }
    }
}
