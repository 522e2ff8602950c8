using System.Net;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Klachten;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Domain.Vragen;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Jobs;
using OuderPortaal.Web.Kluis;
using OuderPortaal.Web.Tests.Secretariaat;

namespace OuderPortaal.Web.Tests.Vragen;

/// <summary>A question at the phone: written down, answered, or the request or complaint that it is, from the day on which it came.</summary>
[Regel("R-11.1-1", "R-11.3-1", "R-AM-36")]
public sealed class VraagZonderVerzoekTests : IAsyncLifetime
{
    private const string Kanarie = "KANARIEVRAAG5k";
    private readonly PortaalApp _app = new();
    private HttpClient _fatma = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _app.Klok.Zet(Zaken.Om(2026, 3, 4));
        _fatma = await _app.AlsAsync(Rol.Secretariaat, "Fatma");
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Question_IsWrittenDownWithoutABsn_Answered_AndEncrypted()
    {
        var vraag = await NoteerAsync($"Waar is {Kanarie}? Mijn nummer is 111222333.");
        var leeg = await vraag.Formulier().Zet("Antwoord", " ").VerstuurAsync();
        var dicht = await leeg.Formulier().Zet("Antwoord", $"Bij {Kanarie}.").VerstuurAsync();

        Assert.Contains("Er stond een burgerservicenummer in. Dat bewaren wij niet.", vraag.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("111222333", vraag.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Dit lijkt op", vraag.Tekst, StringComparison.Ordinal);
        Assert.Contains("Schrijf op wat u heeft geantwoord.", leeg.Tekst, StringComparison.Ordinal);
        Assert.Contains("beantwoord op woensdag 4 maart 2026, door Fatma", dicht.Tekst, StringComparison.Ordinal);
        using var sqlite = _app.OpenSqlite();
        using var lees = sqlite.CreateCommand();
        lees.CommandText = "select count(*) from VragenZonderVerzoek where length(Tekst) > 20 and length(Antwoord) > 20 and instr(Tekst, cast('KANARIE' as blob)) + instr(Antwoord, cast('KANARIE' as blob)) = 0";
        Assert.Equal(1L, await lees.ExecuteScalarAsync(Ct));
    }

    [Fact]
    public async Task Question_WithWordsOfAnInzage_HintsAndStopsNobody_AndBecomesARequestFromItsOwnDay()
    {
        var vraag = await NoteerAsync("Ik wil het dossier van mijn zoon zien.", dag: "2026-02-27");
        var invoeren = await vraag.VolgAsync("Dit is toch een verzoek");
        var teLaat = await Vul(invoeren.Formulier()).Zet("Verzoek.OntvangenOp", "2026-03-02").VerstuurAsync();
        var ingevoerd = await teLaat.Formulier().Zet("Verzoek.OntvangenOp", "2026-02-27").VerstuurAsync("Voer het verzoek in");
        var daarna = await Pagina.HaalAsync(_fatma, vraag.Pad);

        Assert.Contains("Dit lijkt op een verzoek om inzage. Dan telt de termijn vanaf vrijdag 27 februari 2026.", vraag.Tekst, StringComparison.Ordinal);
        Assert.Equal(("2026-02-27", "Truus Bakker", "Ik wil het dossier van mijn zoon zien.\n\nBereikbaar: 06 00 00 00 00"), (invoeren.Formulier()["Verzoek.OntvangenOp"], invoeren.Formulier()["Verzoek.Naam"], invoeren.Formulier()["Verzoek.Toelichting"].Trim().ReplaceLineEndings("\n")));
        Assert.Contains("De termijn telt vanaf die dag, niet later.", teLaat.Tekst, StringComparison.Ordinal);
        Assert.Contains("Het verzoek staat erin", ingevoerd.Tekst, StringComparison.Ordinal);
        var (verzoek, bron) = await _app.VraagAsync(async db => (await db.Verzoeken.SingleAsync(Ct), await db.VragenZonderVerzoek.SingleAsync(Ct)));
        Assert.Equal((new DateOnly(2026, 2, 27), Kanaal.Telefoon), (verzoek.OntvangenOp, verzoek.Kanaal));
        Assert.Equal((VraagStatus.VerzoekGeworden, verzoek.Id), (bron.Status, bron.GewordenId));
        Assert.Contains(verzoek.Nummer, daarna.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Dit lijkt op", daarna.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Dit is toch", daarna.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Question_BecomesAComplaint_Once()
    {
        var vraag = await NoteerAsync("Ik ben ontevreden over de wachttijd.", dag: "2026-03-02");
        var invoeren = await vraag.VolgAsync("Dit is toch een klacht");
        var (eerste, tweede) = (invoeren.Formulier().Zet("Invoer.Adres", "Dorpsstraat 21"), invoeren.Formulier().Zet("Invoer.Adres", "Dorpsstraat 21").ZetOngezien("Eenmalig", "een-andere-sleutel-1"));

        await eerste.VerstuurAsync();
        var nogEens = await tweede.VerstuurAsync();

        Assert.Contains("Deze vraag werd al een verzoek of klacht.", nogEens.Tekst, StringComparison.Ordinal);
        var klacht = await _app.VraagAsync(db => db.Klachten.SingleAsync(Ct));
        Assert.Equal((new DateOnly(2026, 3, 2), "Ik ben ontevreden over de wachttijd.", "Truus Bakker", "06 00 00 00 00"), (klacht.OntvangenOp, klacht.Tekst, klacht.Naam, klacht.Telefoon));
        Assert.Contains(klacht.Nummer, (await Pagina.HaalAsync(_fatma, vraag.Pad)).Tekst, StringComparison.Ordinal);
        Assert.Contains("De woorden staan bij de klacht.", (await Pagina.HaalAsync(_fatma, "/secretariaat/vragen")).Tekst, StringComparison.Ordinal);
        Assert.Equal((int)HttpStatusCode.NotFound, (int)(await Pagina.HaalAsync(_fatma, $"/secretariaat/klachten/invoeren?vraag={PubliekId.Nieuw()}")).Status);
    }

    /// <summary>The person complained about is of the secretariaat too, and reads the list of questions.</summary>
    [Fact, Regel("R-KLT-2")]
    public async Task Complaint_ThatWasAQuestion_IsNotThereForWhoItIsAbout()
    {
        var rosa = await _app.MaakAccountAsync("Rosa Timmer", Rol.Secretariaat);
        var haar = await _app.AlsAsync(rosa);
        var vraag = await NoteerAsync($"Ik ben ontevreden over Rosa. {Kanarie}", dag: "2026-03-02");
        var voor = await Pagina.HaalAsync(haar, vraag.Pad);
        await (await vraag.VolgAsync("Dit is toch een klacht")).Formulier().Zet("Invoer.Adres", "Dorpsstraat 21").VerstuurAsync();

        var tussen = await Pagina.HaalAsync(haar, "/secretariaat/vragen");
        await _app.BewaarAsync(async db =>
        {
            (await db.Klachten.SingleAsync(Ct)).WijsToe(Zaken.Iemand, rosa.MedewerkerId, _app.Klok.Nu);
            return true;
        });
        var (lijst, zelf, invoeren) = (await Pagina.HaalAsync(haar, "/secretariaat/vragen"), await haar.GetAsync(vraag.Pad, Ct), await haar.GetAsync($"/secretariaat/klachten/invoeren?vraag={vraag.Pad.Split('/')[^1]}", Ct));

        Assert.Contains(Kanarie, voor.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(Kanarie, tussen.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Truus", tussen.Html, StringComparison.Ordinal);
        Assert.Empty(lijst.Document.QuerySelectorAll("tbody tr"));
        Assert.Equal([HttpStatusCode.NotFound, HttpStatusCode.NotFound], [zelf.StatusCode, invoeren.StatusCode]);
        Assert.Single((await Pagina.HaalAsync(_fatma, "/secretariaat/vragen")).Document.QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task Question_OlderThanAYear_BecomesARequestFromItsOwnDay()
    {
        var pad = (await NoteerAsync("Ik wil het dossier van mijn zoon zien.", dag: "2026-02-27")).Pad;
        _app.Klok.Zet(Zaken.Om(2027, 3, 8));
        var later = await _app.AlsAsync(Rol.Secretariaat, "Fatma");
        var formulier = Vul((await (await Pagina.HaalAsync(later, pad)).VolgAsync("Dit is toch een verzoek")).Formulier());

        var ander = await formulier.Zet("Verzoek.OntvangenOp", "2026-02-26").VerstuurAsync();
        await ander.Formulier().Zet("Verzoek.OntvangenOp", "2026-02-27").VerstuurAsync("Voer het verzoek in");

        Assert.Contains("meer dan een jaar geleden", ander.Tekst, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 2, 27), await _app.VraagAsync(db => db.Verzoeken.Select(v => v.OntvangenOp).SingleAsync(Ct)));
    }

    /// <summary>What has no room in a field of its own stands in the text; nothing is lost, and what is filled in is never refused for its length.</summary>
    [Fact]
    public async Task LongestQuestion_FitsInWhatItBecomes_WithWhoAsks()
    {
        var (tekst, naam, mail) = (new string('v', VraagZonderVerzoek.LangsteTekst), new string('n', 110), new string('m', 65) + "@ouders.example");
        var vraag = await NoteerAsync(tekst, wie: $"{naam}, {mail}");
        var verzoek = (await vraag.VolgAsync("Dit is toch een verzoek")).Formulier();
        var invoeren = await vraag.VolgAsync("Dit is toch een klacht");

        var klacht = await invoeren.Formulier().Zet("Invoer.Naam", "Truus Bakker").Zet("Invoer.Adres", "Dorpsstraat 21").VerstuurAsync();

        Assert.Equal((naam, $"{tekst}\n\nBereikbaar: {mail}"), (verzoek["Verzoek.Naam"], verzoek["Verzoek.Toelichting"].Trim().ReplaceLineEndings("\n")));
        Assert.Equal(("", ""), (invoeren.Formulier()["Invoer.Naam"], invoeren.Formulier()["Invoer.Telefoon"]));
        Assert.StartsWith("/secretariaat/klachten/", klacht.Pad, StringComparison.Ordinal);
        Assert.Equal($"{tekst}\n\nNaam: {naam}\n\nBereikbaar: {mail}", (await _app.VraagAsync(db => db.Klachten.Select(k => k.Tekst).SingleAsync(Ct))).ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Number_OfNoRequest_IsRefused_AndTheFormKept()
    {
        var noteren = (await Pagina.HaalAsync(_fatma, "/secretariaat/vragen/noteren")).Formulier().Zet("Invoer.Kanaal", nameof(Kanaal.Mail)).Zet("Invoer.Tekst", "Waar is mijn brief?").Zet("Invoer.Over", "INZ-1999-00001");

        var na = await noteren.VerstuurAsync();

        Assert.Contains("Er is geen verzoek met dit nummer.", na.Tekst, StringComparison.Ordinal);
        Assert.Equal("Waar is mijn brief?", na.Formulier()["Invoer.Tekst"].Trim());
        Assert.Equal(0, await _app.VraagAsync(db => db.VragenZonderVerzoek.CountAsync(Ct)));
    }

    [Fact]
    public async Task Sweep_AfterFiveWerkdagen_MakesOneTask_Once_TakenAwayByTheAnswer()
    {
        var vraag = await NoteerAsync("Waar is mijn brief?", dag: "2026-03-02");
        var taken = new List<int>();
        foreach (var dag in new[] { 9, 10, 11 })
        {
            _app.Klok.Zet(Zaken.Om(2026, 3, dag));
            await VeegAsync();
            await VeegAsync();
            taken.Add(await OpenTakenAsync());
        }

        var dagenLater = await _app.AlsAsync(Rol.Secretariaat, "Fatma");
        var lijst = await Pagina.HaalAsync(dagenLater, "/secretariaat/taken");
        await (await Pagina.HaalAsync(dagenLater, vraag.Pad)).Formulier().Zet("Antwoord", "Morgen.").VerstuurAsync();
        await VeegAsync();

        Assert.Equal([0, 1, 1], taken);
        Assert.Contains("Een vraag wacht langer dan vijf werkdagen op antwoord.", lijst.Tekst, StringComparison.Ordinal);
        Assert.Equal(0, await OpenTakenAsync());
        Assert.Equal(1, await _app.VraagAsync(db => db.Taken.CountAsync(t => t.Soort == TaakSoort.VraagBeantwoorden, Ct)));
    }

    [Fact]
    public async Task List_HasTheOpenOnesFirst_AndPagesThroughAllOfThemOnce()
    {
        await _app.BewaarAsync(db =>
        {
            for (var i = 0; i < 60; i++)
            {
                var nu = _app.Klok.Nu.AddMinutes(i);
                var vraag = VraagZonderVerzoek.Noteer(new($"Vraag nummer {i:00}."), Kanaal.Telefoon, new DateOnly(2026, 3, 2).AddDays(i % 3), Werkdagkalender.Standaard, Zaken.Iemand, nu);
                if (i % 10 != 0)
                    vraag.Beantwoord("Ja.", Zaken.Iemand, nu.AddDays(1));
                db.Add(vraag);
            }

            return Task.FromResult(true);
        });

        var een = await Pagina.HaalAsync(_fatma, "/secretariaat/vragen");
        var twee = await een.VolgAsync("Volgende 50");

        var rijen = new[] { een, twee }.SelectMany(p => p.Document.QuerySelectorAll("tbody tr").Select(r => r.TextContent)).ToList();
        Assert.Equal(60, rijen.Select(r => r[r.IndexOf("Vraag nummer", StringComparison.Ordinal)..][..15]).Distinct().Count());
        Assert.Equal((60, 50), (rijen.Count, een.Document.QuerySelectorAll("tbody tr").Length));
        Assert.Equal(6, rijen.TakeWhile(r => r.Contains("open", StringComparison.Ordinal)).Count());
        Assert.Contains("Er staan er zes open.", een.Tekst, StringComparison.Ordinal);
        Assert.Equal(2, await _app.VraagAsync(db => db.Journaal.CountAsync(j => j.Handeling == "VragenlijstBekeken", Ct)));
    }

    [Theory, InlineData("2029-03-04", true), InlineData("2029-03-05", false)]
    public async Task Question_ThreeYearsAfterItWasClosedOrCame_GoesWithItsKey(string dag, bool blijft)
    {
        var pad = (await NoteerAsync("Waar is mijn brief?")).Pad;
        await (await Pagina.HaalAsync(_fatma, pad)).Formulier().Zet("Antwoord", "Morgen.").VerstuurAsync();
        await NoteerAsync("Wanneer bent u open?");
        var id = await _app.VraagAsync(db => db.VragenZonderVerzoek.Where(v => v.GeslotenOp != null).Select(v => v.Id).SingleAsync(Ct));

        _app.Klok.Zet(Amsterdam.BeginVanDag(DateOnly.ParseExact(dag, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)).AddHours(4));
        await _app.DoeAsync<OpruimJob>(job => job.RunAsync(Ct));
        await _app.DoeAsync<OpruimJob>(job => job.RunAsync(Ct));

        Assert.Equal(blijft ? 2 : 0, await _app.VraagAsync(db => db.VragenZonderVerzoek.CountAsync(Ct)));
        Assert.Equal(blijft, await _app.VraagAsync(db => db.Set<Datasleutel>().AnyAsync(d => d.EigenaarId == id, Ct)));
    }

    [Fact, Regel("R-AM-28")]
    public async Task Words_OfWhatARequestWasErasedFrom_GoHereToo()
    {
        await Vul((await (await NoteerAsync("Ik wil het dossier van mijn zoon zien.", dag: "2026-02-27")).VolgAsync("Dit is toch een verzoek")).Formulier()).VerstuurAsync("Voer het verzoek in");
        var (verzoek, nummer) = await _app.VraagAsync(async db => await db.Verzoeken.Select(v => ValueTuple.Create(v.Id, v.Nummer)).SingleAsync(Ct));
        await NoteerAsync("Krijg ik dat dossier deze week?", over: nummer);

        await _app.DoeAsync<IServiceProvider>(async diensten =>
        {
            await ((OuderPortaal.Web.Berichten.Gesprek)diensten.GetService(typeof(OuderPortaal.Web.Berichten.Gesprek))!).WisAsync(verzoek, Ct);
            await ((PortaalDbContext)diensten.GetService(typeof(PortaalDbContext))!).SaveChangesAsync(Ct);
        });

        Assert.Equal("", (await _app.VraagAsync(db => db.VragenZonderVerzoek.SingleAsync(v => v.VerzoekId == verzoek, Ct))).Tekst);
    }

    private static Formulier Vul(Formulier formulier) => formulier
        .Zet("Verzoek.Soort", nameof(VerzoekSoort.Inzage)).Zet("Verzoek.Adres", "Dorpsstraat 21").Zet("Verzoek.Hoedanigheid", nameof(Hoedanigheid.OuderOfVoogd)).Zet("Verzoek.KindNaam", "Mila Bakker")
        .Zet("Verzoek.KindGeboortedatum.Dag", "6").Zet("Verzoek.KindGeboortedatum.Maand", "5").Zet("Verzoek.KindGeboortedatum.Jaar", "2017");

    private async Task<Pagina> NoteerAsync(string tekst, string dag = "2026-03-04", string wie = "Truus Bakker, 06 00 00 00 00", string over = "") => await (await Pagina.HaalAsync(_fatma, "/secretariaat/vragen/noteren")).Formulier()
        .Zet("Invoer.Kanaal", nameof(Kanaal.Telefoon)).Zet("Invoer.OntvangenOp", dag).Zet("Invoer.Tekst", tekst).Zet("Invoer.Wie", wie).Zet("Invoer.Over", over).VerstuurAsync();

    private Task VeegAsync() => _app.DoeAsync<TermijnBewakingJob>(job => job.RunAsync(Ct));

    private Task<int> OpenTakenAsync() => _app.VraagAsync(db => db.Taken.CountAsync(t => t.Soort == TaakSoort.VraagBeantwoorden && t.GedaanOp == null, Ct));
}
