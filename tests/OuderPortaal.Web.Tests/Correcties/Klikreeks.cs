using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Bewaren;
using OuderPortaal.Domain.Bezwaren;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Klachten;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Domain.Verstrekkingen;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Bewaren;
using OuderPortaal.Web.Correcties;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Jobs;
using OuderPortaal.Web.Pages.Directie;
using OuderPortaal.Web.Pages.Secretariaat;
using OuderPortaal.Web.Tests.Secretariaat;

namespace OuderPortaal.Web.Tests.Correcties;

/// <summary>One pupil whose data were given to three others, whose term is nearly over, and about whom somebody asks a correction: staff of every role click whatever comes up, nights pass, complaints come and go.</summary>
internal sealed class Klikreeks
{
    private const string Naam = "Nadia Brouwer";
    private const string Straat = "Bronlaan 4, 1000 AB Voorbeeldstad";

    private static readonly MedewerkerId Fatma = Medewerker(1), Gerda = Medewerker(2), Joris = Medewerker(3), Dirk = Medewerker(4), Marleen = Medewerker(5);

    // In a small SWV the directeur helps out at the secretariaat: Dirk does both.
    private static readonly MedewerkerId[] Secretariaat = [Fatma, Gerda, Dirk], Behandelaars = [Fatma, Gerda, Joris, Dirk], Directie = [Dirk, Marleen], Allen = [Fatma, Gerda, Dirk, Marleen];

    private readonly PortaalApp _app;
    private readonly SqliteConnection _lezer;
    private readonly Random _toeval;
    private readonly Guid _hoofd;
    private readonly Guid _leerling;
    private readonly AccountId _ouder;
    private readonly Kliktoets _toets;
    private readonly List<string> _stappen = [];
    private Klikfoto _foto;
    private Guid _laatst;

    private Klikreeks(PortaalApp app, SqliteConnection lezer, Random toeval, Guid hoofd, Guid leerling, AccountId ouder, Kliktoets toets)
    {
        (_app, _lezer, _toeval, _hoofd, _leerling, _ouder, _toets) = (app, lezer, toeval, hoofd, leerling, ouder, toets);
        _foto = Klikfoto.Lees(lezer, hoofd, leerling);
    }

    /// <summary>What was done, in order.</summary>
    public string Verslag => string.Join('\n', _stappen);

    private DateTimeOffset Nu => _app.Klok.Nu;

    private DateOnly Vandaag => Amsterdam.Datum(Nu);

    public static async Task<Klikreeks> BeginAsync(PortaalApp app, SqliteConnection lezer, Account ouder, int zaad)
    {
        var (toeval, nu, vandaag) = (new Random(zaad), app.Klok.Nu, Amsterdam.Datum(app.Klok.Nu));
        var geboren = vandaag.AddYears(toeval.Next(3) == 0 ? -13 : -9).AddDays(-toeval.Next(1, 100));
        var afloop = vandaag.AddYears(-3).AddDays(toeval.Next(20, 120));
        var leerling = await app.SchrijfInAsync(geboren: geboren);
        Guid hoofd = default;
        List<Verstrekking> gegeven = [];
        await InAsync(app, async (db, diensten) =>
        {
            var l = await db.Leerlingen.AsSplitQuery().SingleAsync(x => x.Id == leerling.Id);
            l.LegTrajectVast(TrajectSoort.Toelaatbaarheid, afloop.AddYears(-2), afloop, Fatma, nu);
            Verstrekking Geef(string naam, string adres, params Categorie[] soorten) => Verstrekking.LegVast(
                l, new(naam, OntvangerSoort.Overheid, adres, soorten, vandaag.AddYears(-1), Verstrekkingswijze.Post, Verstrekkingsgrond.GrondOntbreekt), new([], Rol.Secretariaat, null, new HashSet<Categorie>()), Fatma, nu);
            gegeven = [Geef("Leerplicht Voorbeeldstad", "Postbus 1, 1000 AA Voorbeeldstad", Categorie.C7a, Categorie.C7d), Geef("Huisarts Van Dam", "", Categorie.C7a, Categorie.C7i), Geef("Jeugdhulp De Beek", "Beekpad 2, 1000 AB Voorbeeldstad", Categorie.C7f)];
            db.AddRange(gegeven);

            var spelregels = await diensten.GetRequiredService<Spelregelboek>().VanNuAsync(default);
            var nummer = await diensten.GetRequiredService<Nummergever>().VolgendeAsync(VerzoekSoort.Correctie, default);
            var opPapier = toeval.Next(2) == 0;
            var vraag = new Vraag(VerzoekSoort.Correctie, new Verzoeker(ouder.AccountId, Naam, Straat), new Betrokkene(l.Naam, geboren), Hoedanigheid.OuderOfVoogd, opPapier ? AntwoordKanaal.Post : AntwoordKanaal.Digitaal);
            var verzoek = opPapier ? Verzoek.VoerIn(vraag, Kanaal.Brief, vandaag.AddDays(-toeval.Next(5)), nummer, spelregels, nu) : Verzoek.DienIn(vraag, nummer, spelregels, nu);
            db.Add(verzoek);
            hoofd = verzoek.Id;
            var link = Vertegenwoordiging.LegVast(l, ouder.AccountId, Naam, VertegenwoordigingSoort.OuderMetGezag, Gezagsbewijs.UittrekselBrp, vandaag, null, Fatma, nu);
            verzoek.WijsToe(Joris, nu);
            verzoek.KoppelLeerling(l, nu);
            verzoek.KoppelVertegenwoordiging(link, l, nu);
            db.Add(link);
            db.Add(Identiteitsverificatie.LegVast(ouder.AccountId, verzoek.Id, Naam, Identificatiewijze.Balie, "paspoort", vandaag, Fatma, nu));
            db.Add(Correctie.Begin(verzoek, [.. Vragen(toeval)], nu));
            await db.SaveChangesAsync();
        });
        var toets = new Kliktoets(hoofd, geboren, [.. gegeven.Select(g => (g.Id, g.Categorieen.ToArray()))]) { Afloop = afloop };
        return new Klikreeks(app, lezer, toeval, hoofd, leerling.Id, ouder.AccountId, toets);
    }

    /// <summary>An erasure always; each pair of what is asked and what kind it is about occurs once, so that each notice belongs to one item.</summary>
    private static IEnumerable<Correctievraag> Vragen(Random toeval)
    {
        Correctievraag Vraag(CorrectieSoort soort, Categorie c, int n) => new(soort, CorrectieGrond.Onjuist, new($"Gegeven {n}", $"g{n}", c, "Dossiersysteem"), $"was {n}", $"wordt {n}");
        yield return Vraag(CorrectieSoort.Verwijdering, Categorie.C7d, 1);
        if (toeval.Next(2) == 0)
            yield return Vraag(CorrectieSoort.Verbetering, Categorie.C7a, 2);
        if (toeval.Next(3) == 0)
            yield return Vraag(CorrectieSoort.Verwijdering, Categorie.C7a, 3);
        if (toeval.Next(3) == 0)
            yield return Vraag(CorrectieSoort.Aanvulling, Categorie.C7f, 4);
        if (toeval.Next(3) == 0)
            yield return Vraag(CorrectieSoort.Afscherming, Categorie.C7i, 5);
    }

    /// <summary>One click, and the judgement after it. Says whether the click was accepted, and what it was.</summary>
    public async Task<(Kliksoort Soort, bool Gelukt)> StapAsync()
    {
        var klik = Kies();
        var dubbel = klik.ZonderSlot && _toeval.Next(6) == 0;
        _stappen.Add($"{_stappen.Count + 1}. {Vandaag:yyyy-MM-dd} {klik.Soort} {klik.Wat} door {Wie(klik.Door)}{(dubbel ? ", twice at once" : "")}");
        var gelukt = klik.Soort == Kliksoort.Nacht ? await NachtAsync() : dubbel ? await DubbelAsync(klik) : await KlikAsync(klik);
        _stappen[^1] += gelukt ? "" : " (refused)";
        if (gelukt)
            Onthoud(klik);
        var nu = Klikfoto.Lees(_lezer, _hoofd, _leerling);
        _toets.Controleer(klik, gelukt, _foto, nu, Vandaag);
        _foto = nu;
        return (klik.Soort, gelukt);
    }

    private async Task<bool> KlikAsync(Klik klik)
    {
        try
        {
            await InAsync(_app, (db, diensten) => db.InTransactieAsync(async t =>
            {
                await klik.Werk(db, diensten);
                await db.SaveChangesAsync(t);
            }, CancellationToken.None));
            return true;
        }
        catch (Exception e) when (IsNee(e))
        {
            return false;
        }
    }

    /// <summary>What a page shows as a sentence.</summary>
    private static bool IsNee(Exception e) => e is RuleViolation or DbUpdateConcurrencyException || (e is DbUpdateException fout && fout.IsDubbel());

    /// <summary>Two people press the same button on a page that was loaded before: it counts once.</summary>
    private async Task<bool> DubbelAsync(Klik klik)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortaalDbContext>();
        try
        {
            await klik.Werk(db, scope.ServiceProvider);
        }
        catch (RuleViolation)
        {
            return false;
        }

        var eerste = await KlikAsync(klik);
        try
        {
            await db.SaveChangesAsync();
        }
        catch (Exception e) when (IsNee(e))
        {
            return eerste;
        }

        return eerste ? throw new InvalidOperationException("the same click counted twice") : true;
    }

    private async Task<bool> NachtAsync()
    {
        var jobs = new List<Func<Task>>
        {
            () => _app.DoeAsync<OpruimJob>(job => job.RunAsync(default)), () => _app.DoeAsync<KennisgevingJob>(job => job.RunAsync(default)),
            () => _app.DoeAsync<BewaartermijnJob>(job => job.RunAsync(default)), () => _app.DoeAsync<TermijnBewakingJob>(job => job.RunAsync(default)),
        };
        while (jobs.Count > 0)
        {
            var i = _toeval.Next(jobs.Count);
            await jobs[i]();
            jobs.RemoveAt(i);
        }

        return true;
    }

    /// <summary>What the judge must know of what is open, of its own knowledge.</summary>
    private void Onthoud(Klik klik)
    {
        switch (klik.Soort)
        {
            case Kliksoort.Klacht: _toets.Klachten.Add(_laatst); break;
            case Kliksoort.KlachtKlaar: _toets.Klachten.Remove(klik.Id); break;
            case Kliksoort.Bezwaar: _toets.Bezwaren[_laatst] = (null, false); break;
            case Kliksoort.BezwaarKlaar: _toets.Bezwaren[klik.Id] = (Vandaag, klik.Wat == nameof(BezwaarUitkomst.Ingetrokken)); break;
            case Kliksoort.AnderVerzoek: _toets.Anderen.Add(_laatst); break;
            case Kliksoort.AnderTrekIn: _toets.Anderen.Remove(klik.Id); break;
            case Kliksoort.Taak: _toets.TaakOpen = false; break;
            case Kliksoort.Afloop: _toets.Afloop = klik.Dag; break;
        }
    }

    private Klik Kies()
    {
        var status = _foto.Hoofd(_hoofd)!.Status;
        var open = _foto.Berichten.Count(k => k.AfgerondOp is null);
        // What fits is clicked most, and now and then anything at all.
        var anders = _toeval.Next(10) == 0 ? 1.0 : 0.0;
        (Kliksoort Soort, double Gewicht)[] kans =
        [
            (Kliksoort.Beoordeel, status == "InBehandeling" ? 12 : anders), (Kliksoort.LegVoor, status == "InBehandeling" ? 5 : anders), (Kliksoort.GeefTerug, status == "InBesluitvorming" ? 1.5 : anders),
            (Kliksoort.MaakBekend, status == "InBesluitvorming" ? 8 : anders), (Kliksoort.TrekIn, 0.08), (Kliksoort.Zienswijze, status == "InBehandeling" ? 0.4 : anders), (Kliksoort.Verklaar, 0.3),
            (Kliksoort.VraagBewijs, status == "InBehandeling" ? 0.8 : anders), (Kliksoort.BewijsIn, _foto.Bewijzen.Any(b => b.Open) ? 3 : 0), (Kliksoort.Vervroeg, status == "InBehandeling" ? 2 : 0.2), (Kliksoort.MeldVertraging, 0.3),
            (Kliksoort.VinkAf, status == "Uitvoering" ? 16 : anders), (Kliksoort.Adres, 1.5 * open), (Kliksoort.ZetKlaar, 2 * open), (Kliksoort.Verstuur, 2 * open), (Kliksoort.StelNietMogelijkVoor, open),
            (Kliksoort.KeurNietMogelijkGoed, 1.5 * open), (Kliksoort.LaatBuiten, 0.4 * open), (Kliksoort.Bevestig, open), (Kliksoort.Herinner, 0.3 * open), (Kliksoort.SluitZonderReactie, 0.3 * open),
            (Kliksoort.Klacht, _foto.LeerlingEr && _toets.Klachten.Count < 2 ? 0.6 : 0), (Kliksoort.KlachtKlaar, 2.5 * _toets.Klachten.Count),
            (Kliksoort.Bezwaar, _toets.Bezwaren.Count < 2 ? 0.5 : 0), (Kliksoort.BezwaarKlaar, _toets.Bezwaren.Values.Any(b => b.Op is null) ? 2 : 0),
            (Kliksoort.AnderVerzoek, _foto.LeerlingEr && _toets.Anderen.Count < 2 ? 0.5 : 0), (Kliksoort.AnderTrekIn, 2 * _toets.Anderen.Count), (Kliksoort.Taak, _toets.TaakOpen ? 0.7 : 0), (Kliksoort.Afloop, _foto.LeerlingEr ? 0.4 : 0),
            (Kliksoort.Vernietig, _foto.Regels.Any(r => r.Status == "TeBevestigen") ? 5 : 0.3), (Kliksoort.VernietigVink, _foto.Regelstappen.Any(s => s.Nagekeken is null) ? 8 : 0), (Kliksoort.Dagen, 5), (Kliksoort.Nacht, 2),
        ];
        while (true)
        {
            var punt = _toeval.NextDouble() * kans.Sum(k => k.Gewicht);
            var soort = kans.First(k => (punt -= k.Gewicht) < 0).Soort;
            if (Maak(soort) is { } klik)
                return klik;
        }
    }

    private Klik? Maak(Kliksoort soort) => soort switch
    {
        Kliksoort.Beoordeel => Beoordeel(),
        Kliksoort.LegVoor => MetZaak(soort, Een(Behandelaars), (v, c, door) => v.LegCorrectieVoor(c, door, Nu)),
        Kliksoort.GeefTerug => MetZaak(soort, Een(Directie), (v, _, door) => v.GeefTerug(door, Nu)),
        Kliksoort.MaakBekend => MaakBekend(),
        Kliksoort.TrekIn => MetZaak(soort, null, (v, _, _) => v.TrekIn(Nu)),
        Kliksoort.Zienswijze => MetZaak(soort, Een(Behandelaars), (v, c, _) => c.LegZienswijzeSchoolVast(Vandaag, "Basisschool Het Kompas", v, Nu)),
        Kliksoort.Verklaar => MetZaak(soort, null, (v, c, _) => c.Verklaar(1, "Zo was het niet.", v, Nu)),
        Kliksoort.VraagBewijs => VraagBewijs(),
        Kliksoort.BewijsIn => BewijsIn(),
        Kliksoort.Vervroeg => Vervroeg(),
        Kliksoort.MeldVertraging => MeldVertraging(),
        Kliksoort.VinkAf => VinkAf(),
        Kliksoort.Adres => MetBericht(soort, Een(Allen), (k, _, _) => k.WijzigAdres($"Kade {Vandaag.Day}, 1000 AC Voorbeeldstad")),
        Kliksoort.ZetKlaar => MetBericht(soort, Een(Allen), (k, _, _) => k.ZetKlaar(Nu)),
        Kliksoort.Verstuur => MetBericht(soort, Een(Allen), (k, _, dag) => k.Verstuur(dag, Nu)),
        Kliksoort.StelNietMogelijkVoor => MetBericht(soort, Een(Allen), (k, door, _) => k.StelNietMogelijkVoor(NietMogelijkReden.Onmogelijk, "Deze instelling bestaat niet meer.", door, Nu)),
        Kliksoort.KeurNietMogelijkGoed => MetBericht(soort, Een(Allen), (k, door, _) => k.KeurNietMogelijkGoed(door, Nu)),
        Kliksoort.LaatBuiten => MetBericht(soort, Een(Allen), (k, door, _) => k.LaatBuiten("Dit heeft deze ontvanger nooit gekregen.", door, Nu)),
        Kliksoort.Bevestig => MetBericht(soort, Een(Allen), (k, _, dag) => k.Bevestig(dag, Nu)),
        Kliksoort.Herinner => MetBericht(soort, Een(Allen), (k, _, _) => k.Herinner(Nu)),
        Kliksoort.SluitZonderReactie => MetBericht(soort, Een(Allen), (k, _, _) => k.SluitZonderReactie(Nu)),
        Kliksoort.Klacht => Klacht(),
        Kliksoort.KlachtKlaar => Uit(_toets.Klachten) is { } id ? new(soort, "", null, async (db, _) => (await db.Klachten.SingleAsync(k => k.Id == id)).TrekIn(Nu)) { Id = id } : null,
        Kliksoort.Bezwaar => Bezwaar(),
        Kliksoort.BezwaarKlaar => BezwaarKlaar(),
        Kliksoort.AnderVerzoek => AnderVerzoek(),
        Kliksoort.AnderTrekIn => AnderTrekIn(),
        Kliksoort.Taak => new(soort, "", Marleen, async (db, _) =>
        {
            foreach (var taak in await db.Taken.Where(t => t.LeerlingId == _leerling && t.Soort == TaakSoort.VerstrekkingZonderGrond && t.GedaanOp == null).ToListAsync())
                taak.VinkAf(Marleen, Nu);
        }),
        Kliksoort.Afloop => Afloop(),
        Kliksoort.Vernietig => Vernietig(),
        Kliksoort.VernietigVink => VernietigVink(),
        Kliksoort.Dagen => Dagen(),
        _ => new(soort, "", null, (_, _) => Task.CompletedTask),
    };

    private Klik Beoordeel()
    {
        var punt = _foto.Punten[_toeval.Next(_foto.Punten.Count)];
        string[] bronnen = _toeval.Next(3) == 0 ? ["Dossiersysteem", "Papieren map"] : ["Dossiersysteem"];
        var uit = _toeval.Next(12) switch
        {
            0 => new Onderdeelbeoordeling(Aard.Feit, Onderdeeloordeel.Toegewezen, null, "", []),
            1 => new(Aard.Feit, Onderdeeloordeel.Afgewezen, null, "Dit klopt.", []),
            2 => new(Aard.Feit, Onderdeeloordeel.Afgewezen, Weigeringsgrond.FeitelijkJuist, "Dit klopt met het rapport.", []),
            3 => new(Aard.Feit, Onderdeeloordeel.NietInOnsBestand, null, "", []),
            4 => new(Aard.Feit, Onderdeeloordeel.DeelsToegewezen, Weigeringsgrond.NodigVoorTaak, "Een deel is nog nodig.", bronnen),
            _ => new(Aard.Feit, Onderdeeloordeel.Toegewezen, null, "", bronnen),
        };
        return MetZaak(Kliksoort.Beoordeel, Een(Behandelaars), (v, c, door) => c.Beoordeel(punt.Volgnummer, uit, v, door, Nu)) with { Punt = punt.Volgnummer, Wat = $"{punt.Volgnummer} {uit.Oordeel} {uit.Bronnen.Count}" };
    }

    private Klik MaakBekend()
    {
        var (door, dag) = (Een(Directie), Vandaag.AddDays(_toeval.Next(4) == 0 ? -1 : 0));
        return new(Kliksoort.MaakBekend, $"{dag:yyyy-MM-dd}", door, async (db, diensten) =>
        {
            var v = await db.Verzoeken.SingleAsync(x => x.Id == _hoofd);
            if (v.Status != VerzoekStatus.InBesluitvorming)
                throw new RuleViolation("C2", "The page is not there.");
            var wijze = v.AntwoordKanaal == AntwoordKanaal.Digitaal ? Bekendmakingswijze.Portaal : Bekendmakingswijze.Post;
            await diensten.GetRequiredService<Bekendmaking>().MaakBekendAsync(await Zaakdossier.LeesAsync(db, v, Nu, default), door, wijze, dag, Nu, default);
        }) { Dag = dag };
    }

    private Klik VraagBewijs()
    {
        var tot = Vandaag.AddDays(_toeval.Next(0, 20));
        return MetZaak(Kliksoort.VraagBewijs, Een(Behandelaars), (v, _, door) => v.VraagBewijs(BewijsOnderwerp.Identiteit, Twijfel.NaamWijktAf, Bewijswijze.Balie, tot, door, Nu)) with { Wat = $"{tot:yyyy-MM-dd}" };
    }

    private Klik? BewijsIn() => _foto.Bewijzen.Where(b => b.Open).Select(b => b.Id).ToList() is { Count: > 0 } ids && ids[_toeval.Next(ids.Count)] is var id
        ? MetZaak(Kliksoort.BewijsIn, Een(Behandelaars), (v, _, _) => v.OntvangBewijs(id, Vandaag, BewijsOordeel.Goed, Nu)) with { Id = id }
        : null;

    private Klik Vervroeg()
    {
        var op = _foto.Hoofd(_hoofd)!.OntvangenOp.AddDays(_toeval.Next(-3, 2));
        return MetZaak(Kliksoort.Vervroeg, Een(Behandelaars), (v, _, _) => v.VervroegOntvangst(op, Nu)) with { Wat = $"{op:yyyy-MM-dd}" };
    }

    private Klik MeldVertraging()
    {
        var op = Vandaag.AddDays(_toeval.Next(60));
        return MetZaak(Kliksoort.MeldVertraging, Een(Behandelaars), (v, _, _) => v.MeldVertraging(op, Nu)) with { Wat = $"{op:yyyy-MM-dd}" };
    }

    private Klik? VinkAf()
    {
        if (_foto.Stappen.Count == 0)
            return null;
        var (stap, door) = (_foto.Stappen[_toeval.Next(_foto.Stappen.Count)], Een(Behandelaars));
        var nakijken = stap.Gedaan is not null != (_toeval.Next(12) == 0);
        return new(Kliksoort.VinkAf, $"{stap.Id:N}"[^4..] + (nakijken ? " second" : " first"), door, async (db, diensten) =>
        {
            var (v, c) = await ZaakAsync(db);
            c.VinkAf(stap.Id, nakijken, v, await diensten.GetRequiredService<Wisfeitenlezer>().LoopErEenZaakAsync(v, default), door, Nu);
        }) { Id = stap.Id };
    }

    private Klik Klacht() => new(Kliksoort.Klacht, "", null, async (db, diensten) =>
    {
        var nummer = await diensten.GetRequiredService<Nummergever>().VolgendeAsync("KLT", default);
        var klacht = Domain.Klachten.Klacht.DienIn(new Klager(_ouder, Naam, Straat), new Klachtinhoud("Niemand belde terug."), nummer, await diensten.GetRequiredService<Spelregelboek>().VanNuAsync(default), Nu);
        db.Add(klacht);
        await db.SaveChangesAsync();
        klacht.MerkAan(new Klachtkenmerken(false, null, null, _leerling), Nu);
        _laatst = klacht.Id;
    });

    private Klik Bezwaar() => new(Kliksoort.Bezwaar, "", null, async (db, diensten) =>
    {
        var nummer = await diensten.GetRequiredService<Nummergever>().VolgendeAsync(Nummergever.Bezwaarschrift, default);
        var bezwaar = Bezwaarschrift.LegVast(await db.Verzoeken.SingleAsync(v => v.Id == _hoofd), new Bezwaarinhoud(_ouder, Naam, "Ik wil dat u anders beslist.", Kanaal.Portaal, Vandaag), nummer, Nu);
        db.Add(bezwaar);
        _laatst = bezwaar.Id;
    });

    private Klik? BezwaarKlaar()
    {
        if (Uit(_toets.Bezwaren.Where(b => b.Value.Op is null).Select(b => b.Key)) is not { } id)
            return null;
        var uitkomst = _toeval.Next(2) == 0 ? BezwaarUitkomst.Ingetrokken : BezwaarUitkomst.Ongegrond;
        return new(Kliksoort.BezwaarKlaar, $"{uitkomst}", Een(Secretariaat), async (db, _) => (await db.Bezwaarschriften.SingleAsync(b => b.Id == id)).HandelAf(uitkomst, Vandaag, Nu)) { Id = id };
    }

    private Klik AnderVerzoek() => new(Kliksoort.AnderVerzoek, "", null, async (db, diensten) =>
    {
        var l = await db.Leerlingen.AsSplitQuery().SingleAsync(x => x.Id == _leerling);
        var vraag = new Vraag(VerzoekSoort.Inzage, new Verzoeker(_ouder, Naam, Straat), new Betrokkene(l.Naam, l.Geboortedatum), Hoedanigheid.OuderOfVoogd, AntwoordKanaal.Digitaal);
        var nummer = await diensten.GetRequiredService<Nummergever>().VolgendeAsync(VerzoekSoort.Inzage, default);
        var verzoek = Verzoek.DienIn(vraag, nummer, await diensten.GetRequiredService<Spelregelboek>().VanNuAsync(default), Nu);
        db.Add(verzoek);
        verzoek.WijsToe(Joris, Nu);
        verzoek.KoppelLeerling(l, Nu);
        var overzicht = Gegevensoverzicht.Begin(verzoek, Joris, Nu);
        db.Add(overzicht);
        overzicht.Importeer([new() { Sleutel = "g1", Categorie = Categorie.C7a, Label = "Geboortedatum", Waarde = "12-09-2013", Herkomst = new Herkomst(HerkomstSoort.SwvZelf), Bijzonder = false }], [], 0, Joris, Nu);
        _laatst = verzoek.Id;
    });

    private Klik? AnderTrekIn() => Uit(_toets.Anderen) is not { } id ? null : new(Kliksoort.AnderTrekIn, "", null, async (db, _) =>
    {
        (await db.Verzoeken.SingleAsync(v => v.Id == id)).TrekIn(Nu);
        await db.SaveChangesAsync();
        var overzicht = await db.Overzichten.SingleAsync(o => o.VerzoekId == id);
        if (overzicht.Status != OverzichtStatus.Ingetrokken)
            overzicht.TrekIn(Nu);
    }) { Id = id };

    private Klik Afloop()
    {
        DateOnly? afloop = _toeval.Next(4) == 0 ? null : Vandaag.AddYears(-3).AddDays(_toeval.Next(-40, 60));
        return new(Kliksoort.Afloop, $"{afloop:yyyy-MM-dd}", Een(Secretariaat), async (db, _) =>
        {
            var l = await db.Leerlingen.AsSplitQuery().SingleAsync(x => x.Id == _leerling);
            l.LegTrajectVast(l.Trajecten[0].Soort, l.Trajecten[0].Begin, afloop, Fatma, Nu);
        }) { Dag = afloop };
    }

    private Klik Vernietig()
    {
        var door = Een(Secretariaat);
        return new(Kliksoort.Vernietig, "", door, async (db, diensten) =>
        {
            var voorstel = await db.Vernietigingsvoorstellen.AsSplitQuery().FirstOrDefaultAsync(v => v.LeerlingId == _leerling && v.Status == VoorstelStatus.TeBevestigen) ?? throw new RuleViolation("C2", "The page is not there.");
            var l = await db.Leerlingen.AsSplitQuery().SingleAsync(x => x.Id == _leerling);
            var regel = Lijstregel.Van(voorstel, l, await diensten.GetRequiredService<Beletsellezer>().VanAsync(l, default), Vandaag);
            await diensten.GetRequiredService<Leerlingvernietiging>().BevestigAsync(regel, [.. regel.Trajecten.Select(t => t.Id)], door, default);
        });
    }

    private Klik? VernietigVink()
    {
        if (_foto.Regelstappen.Count == 0)
            return null;
        var stap = _foto.Regelstappen[_toeval.Next(_foto.Regelstappen.Count)];
        var nakijken = stap.Gedaan is not null != (_toeval.Next(12) == 0);
        var door = Een(nakijken ? Allen : Secretariaat);
        return new(Kliksoort.VernietigVink, $"{stap.Id:N}"[^4..] + (nakijken ? " second" : " first"), door, async (db, diensten) =>
        {
            var voorstel = await db.Vernietigingsvoorstellen.AsSplitQuery().SingleAsync(v => v.Stappen.Any(s => s.Id == stap.Id));
            voorstel.VinkAf(stap.Id, nakijken, await diensten.GetRequiredService<Beletsellezer>().NaBevestigingAsync(voorstel, default), door, Nu);
        }) { Id = stap.Id };
    }

    private Klik Dagen()
    {
        var dagen = _toeval.Next(5) == 0 ? _toeval.Next(14, 40) : _toeval.Next(1, 9);
        return new(Kliksoort.Dagen, $"{dagen}", null, (_, _) =>
        {
            _app.Klok.Verder(TimeSpan.FromDays(dagen));
            return Task.CompletedTask;
        });
    }

    private Klik MetZaak(Kliksoort soort, MedewerkerId? door, Action<Verzoek, Correctie, MedewerkerId> verb) => new(soort, "", door, async (db, _) =>
    {
        var (v, c) = await ZaakAsync(db);
        verb(v, c, door ?? default);
    });

    private Klik? MetBericht(Kliksoort soort, MedewerkerId door, Action<Kennisgeving, MedewerkerId, DateOnly> verb)
    {
        if (_foto.Berichten.Count == 0)
            return null;
        var (id, dag) = (_foto.Berichten[_toeval.Next(_foto.Berichten.Count)].Id, Vandaag.AddDays(_toeval.Next(4) == 0 ? _toeval.Next(-4, 2) : 0));
        return new(soort, $"{id:N}"[^4..] + $" {dag:MM-dd}", door, async (db, _) => verb(await db.Kennisgevingen.SingleAsync(k => k.Id == id), door, dag)) { Id = id, Dag = dag };
    }

    private async Task<(Verzoek Verzoek, Correctie Correctie)> ZaakAsync(PortaalDbContext db) =>
        (await db.Verzoeken.SingleAsync(v => v.Id == _hoofd), await db.Correcties.AsSplitQuery().SingleAsync(c => c.VerzoekId == _hoofd));

    private static async Task InAsync(PortaalApp app, Func<PortaalDbContext, IServiceProvider, Task> werk)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await werk(scope.ServiceProvider.GetRequiredService<PortaalDbContext>(), scope.ServiceProvider);
    }

    private MedewerkerId Een(MedewerkerId[] wie) => wie[_toeval.Next(wie.Length)];

    private Guid? Uit(IEnumerable<Guid> ids) => ids.Order().ToList() is { Count: > 0 } lijst ? lijst[_toeval.Next(lijst.Count)] : null;

    private static MedewerkerId Medewerker(int nummer) => new(new Guid($"0197f000-0000-7000-8000-00000000001{nummer}"));

    private static string Wie(MedewerkerId? door) => door is not { } wie ? "-" : wie == Fatma ? nameof(Fatma) : wie == Gerda ? nameof(Gerda) : wie == Joris ? nameof(Joris) : wie == Dirk ? nameof(Dirk) : nameof(Marleen);
}
