using System.Text;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Cijfers;
using OuderPortaal.Web.Data.Demo;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Tests.Correcties;
using OuderPortaal.Web.Tests.Secretariaat;

namespace OuderPortaal.Web.Tests.Cijfers;

/// <summary>The figures against requests in every state: by hand, by SQL, and by the term of each whole request.</summary>
[Regel("R-AM-33")]
public sealed class CijfersTests : IAsyncLifetime
{
    private static readonly MedewerkerId Directeur = new(Guid.Parse("01900000-0000-7000-8000-0000000000dd"));

    private readonly PortaalApp _app = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    /// <summary>Everything received on 2 March: R is 30 March; with six days of pause 5 April, which is Easter, so 7 April.</summary>
    [Fact, Regel("R-TRM-1", "R-TRM-7", "R-TRM-10", "R-TRM-13")]
    public async Task Figures_OverRequestsInEveryState_AreWhatOneCountsByHand()
    {
        var ouder = await _app.MaakAccountAsync("Nadia Brouwer");
        var (vroeg, stil, laat, weg, wegLaat) = (await DienInAsync(ouder), await DienInAsync(ouder), await DienInAsync(ouder), await DienInAsync(ouder), await DienInAsync(ouder));
        await DienInAsync(ouder, VerzoekSoort.InzageEigenGegevens);
        var correctie = await Correctiezaak.MaakAsync(_app, ouder);
        await correctie.WijsAfAsync(Weigeringsgrond.NietAangetoond);
        await OpAsync("2026-03-04T09:00Z", stil, v => v.VraagBewijs(BewijsOnderwerp.Identiteit, Twijfel.NaamWijktAf, Bewijswijze.Balie, new DateOnly(2026, 3, 18), Zaken.Iemand, _app.Klok.Nu));
        await OpAsync("2026-03-10T09:00Z", weg, v => v.TrekIn(_app.Klok.Nu));
        await OpAsync("2026-03-11T09:00Z", stil, v => v.OntvangBewijs(v.Bewijsverzoeken[0].Id, new DateOnly(2026, 3, 11), BewijsOordeel.Goed, _app.Klok.Nu));
        await OpAsync("2026-03-12T09:00Z", vroeg, WijsAf);
        // Half past midnight on the 31st, since two days summer time: in UTC it is still the last day.
        await OpAsync("2026-03-30T22:30Z", laat, WijsAf);
        await OpAsync("2026-04-07T21:30Z", stil, WijsAf);
        await OpAsync("2026-04-10T09:00Z", wegLaat, v => v.TrekIn(_app.Klok.Nu));
        _app.Klok.Zet(Moment("2026-05-20T09:00Z"));
        var open = await DienInAsync(ouder);
        await OpAsync("2026-05-21T09:00Z", open, v => v.VraagBewijs(BewijsOnderwerp.Identiteit, Twijfel.Conflict, Bewijswijze.Balie, new DateOnly(2026, 6, 15), Zaken.Iemand, _app.Klok.Nu));
        _app.Klok.Zet(Moment("2026-06-01T09:00Z"));

        var blad = await TelAsync(new(2026));
        var (alles, inzage) = (blad.Samen, blad.Van(VerzoekSoort.Inzage));

        Assert.Equal((8, 3, 1, 1, 1, 2, 1, 0), (alles.Ontvangen, alles.OpTijd, alles.TeLaat, alles.Loopt, alles.LooptTeLaat, alles.Ingetrokken, alles.IngetrokkenTeLaat, alles.Zestien));
        Assert.Equal((6, 2, 1, 1, 0, 2), (inzage.Ontvangen, inzage.OpTijd, inzage.TeLaat, inzage.Loopt, inzage.LooptTeLaat, inzage.Ingetrokken));
        Assert.Equal((1, 1), (blad.Van(VerzoekSoort.InzageEigenGegevens).LooptTeLaat, blad.Van(VerzoekSoort.Correctie).OpTijd));
        Assert.Equal((19.5, 29.0, 0.0, null), (alles.Mediaandagen, inzage.Mediaandagen, blad.Van(VerzoekSoort.Correctie).Mediaandagen, blad.Van(VerzoekSoort.InzageEigenGegevens).Mediaandagen));
        // 5 to 10 March, and 22 May up to today: what is still to come does not count.
        Assert.Equal((2, 6 + 11, 8.5), (alles.Stilgestaan, alles.DagenStil, alles.MediaanStil));
        Assert.Equal(((1, 6), (1, 11), (0, 0)), (alles.Stil(Twijfel.NaamWijktAf), alles.Stil(Twijfel.Conflict), alles.Stil(Twijfel.AdresWijktAf)));
        Assert.Equal((4, 3, 3, 0), (alles.Besloten(BesluitUitkomst.Afgewezen), alles.EigenWoorden, alles.Afgewezen(Weigeringsgrond.NietAangetoond), alles.Verlengd));
        await SqlZegtHetzelfdeAsync(blad);

        var (eerste, tweede) = (await TelAsync(new(2026, 1)), await TelAsync(new(2026, 2)));
        Assert.Equal((7, 1, 3), (eerste.Samen.Ontvangen, tweede.Samen.Ontvangen, eerste.Van(VerzoekSoort.Correctie).Afgewezen(Weigeringsgrond.NietAangetoond)));
        await PaginaEnBestandZeggenHetzelfdeAsync(blad);
    }

    /// <summary>Half past eleven on 31 December belongs to the old year, and half past midnight to the new one, though in UTC both are December.</summary>
    [Fact, Regel("R-TRM-1")]
    public async Task Turn_OfTheYear_IsTheLocalOne_AlsoForWhatEverybodyReads()
    {
        var ouder = await _app.MaakAccountAsync("Nadia Brouwer");
        _app.Klok.Zet(Moment("2027-12-31T22:30Z"));
        var voorlopig = await Pagina.HaalAsync(_app.AlsBezoeker(), "/cijfers");
        for (var keer = 0; keer < 12; keer++)
            await DienInAsync(ouder);
        for (var keer = 0; keer < 3; keer++)
            await DienInAsync(ouder, VerzoekSoort.InzageEigenGegevens);
        _app.Klok.Zet(Moment("2027-12-31T23:30Z"));
        await DienInAsync(ouder);

        var (oud, kwartaal, nieuw) = (await TelAsync(new(2027)), await TelAsync(new(2027, 4)), await TelAsync(new(2028)));
        var openbaar = await Pagina.HaalAsync(_app.AlsBezoeker(), "/cijfers");
        _app.Klok.Zet(Moment("2028-03-01T09:00Z"));
        var later = await Pagina.HaalAsync(_app.AlsBezoeker(), "/cijfers");

        Assert.Equal((15, 15, 1), (oud.Samen.Ontvangen, kwartaal.Samen.Ontvangen, nieuw.Samen.Ontvangen));
        Assert.Contains("Er is nog geen heel jaar om over te vertellen.", voorlopig.Tekst, StringComparison.Ordinal);
        Assert.Empty(voorlopig.Document.QuerySelectorAll("main table"));
        Assert.Equal(["2027"], openbaar.Document.QuerySelectorAll("main section:has(table) h2").Select(k => k.TextContent));
        Assert.Equal(("15", "niet getoond", "minder dan 10", "0"), (Getal(openbaar, "Verzoeken die wij kregen"), Getal(openbaar, "Zien wat wij over een leerling hebben"), Getal(openbaar, "Zien wat wij over uzelf hebben"), Getal(openbaar, "Nog een kopie")));
        Assert.Equal(("0", "15"), (Getal(openbaar, "Te laat"), Getal(openbaar, "Gestopt, of nog bezig")));
        // 29 February 2028 is passed: 28 days after 31 December they are all too late, and what was kept is not what is shown.
        Assert.Equal(("15", "0"), (Getal(later, "Te laat"), Getal(later, "Gestopt, of nog bezig")));
    }

    /// <summary>The demo has every kind and state: the projection says what each whole request says of itself.</summary>
    [Fact]
    public async Task Figures_OverTheDemo_EqualTheTermOfEachWholeRequest()
    {
        await _app.DoeAsync<Demovulling>(d => d.VulAsync(Ct));
        var verzoeken = await _app.VraagAsync(db => db.Verzoeken.AsNoTracking().ToListAsync(Ct));
        var (nu, vandaag) = (_app.Klok.Nu, Amsterdam.Datum(_app.Klok.Nu));
        var bladen = new List<Cijferblad>();
        foreach (var jaar in verzoeken.Select(v => v.OntvangenOp.Year).Distinct())
            bladen.Add(await TelAsync(new(jaar)));

        int Som(Func<Soortcijfers, int> getal, VerzoekSoort? soort = null) => bladen.Sum(b => getal(soort is { } s ? b.Van(s) : b.Samen));
        Assert.Equal(verzoeken.Count, Som(c => c.Ontvangen));
        Assert.All(Enum.GetValues<VerzoekSoort>(), s => Assert.Equal(verzoeken.Count(v => v.Soort == s), Som(c => c.Ontvangen, s)));
        Assert.Equal(verzoeken.Count, Som(c => c.OpTijd + c.TeLaat + c.Loopt + c.LooptTeLaat + c.Ingetrokken + c.Zestien));
        Assert.Equal(verzoeken.Count(v => v.IsTeLaat(nu)), Som(c => c.LooptTeLaat));
        Assert.Equal(verzoeken.Count(v => v.Besluit?.BekendgemaaktOp is { } op && v.Termijn.IsTeLaat(op)), Som(c => c.TeLaat));
        Assert.Equal(verzoeken.Sum(v => v.Termijn.StilDagen.Count(d => d <= Amsterdam.Datum(v.Besluit?.BekendgemaaktOp ?? v.GeslotenOp ?? nu))), Som(c => c.DagenStil));
        Assert.True(Som(c => c.DagenStil) > 0);
        Assert.Equal(Som(c => c.DagenStil), Enum.GetValues<Twijfel>().Sum(t => Som(c => c.Stil(t).Dagen)));
        Assert.All(bladen, b => Assert.All(Cijferregels.Alle, r => Assert.True(r.Getal(b.Samen) is null or >= 0, r.Naam)));
        Assert.True(vandaag.Year >= 2026);
    }

    [Fact]
    public async Task Period_WithoutRequests_SaysSo_AndAnAddressThatMakesNoSense_IsThisYear()
    {
        var pagina = await Pagina.HaalAsync(await _app.AlsAsync(Rol.Directeur), "/cijfers/intern?jaar=99999999999&kwartaal=%27");

        Assert.Equal("Cijfers over heel 2026", pagina.H1);
        Assert.Contains("Er kwam niets binnen", pagina.Tekst, StringComparison.Ordinal);
        Assert.Empty(pagina.Document.QuerySelectorAll("main table"));
    }

    private static DateTimeOffset Moment(string utc) => DateTimeOffset.Parse(utc, System.Globalization.CultureInfo.InvariantCulture);

    private Task<Verzoek> DienInAsync(Account ouder, VerzoekSoort soort = VerzoekSoort.Inzage) => _app.DienInAsync(ouder.AccountId, soort: soort);

    private Task<Verzoek> OpAsync(string utc, Verzoek verzoek, Action<Verzoek> verb)
    {
        _app.Klok.Zet(Moment(utc));
        return _app.DoeMetAsync(verzoek, verb);
    }

    private void WijsAf(Verzoek verzoek)
    {
        verzoek.WijsToe(Zaken.Iemand, _app.Klok.Nu);
        verzoek.LegVoor(BesluitUitkomst.Afgewezen, "Dit staat niet in ons dossier.", Zaken.Iemand, _app.Klok.Nu);
        verzoek.MaakBekend(Directeur, Bekendmakingswijze.Portaal, _app.Klok.Nu, _app.Klok.Nu);
    }

    private async Task<Cijferblad> TelAsync(Periode periode)
    {
        Cijferblad? blad = null;
        await _app.DoeAsync<Cijferteller>(async t => blad = await t.TelAsync(periode, Ct));
        return blad!;
    }

    private async Task SqlZegtHetzelfdeAsync(Cijferblad blad)
    {
        const string Van2026 = """ "OntvangenOp" LIKE '2026-%' """;
        var c = blad.Samen;
        Assert.Equal(
            [
                await SqlAsync($"""SELECT count(*) FROM "Verzoeken" WHERE {Van2026}"""),
                await SqlAsync($"""SELECT count(*) FROM "Verzoeken" WHERE {Van2026} AND "Status" = 'Ingetrokken'"""),
                await SqlAsync($"""SELECT count(*) FROM "Besluiten" b JOIN "Verzoeken" v ON v."Id" = b."VerzoekId" WHERE {Van2026} AND b."BekendgemaaktOp" IS NOT NULL"""),
                await SqlAsync($"""SELECT count(*) FROM "Verzoeken" WHERE {Van2026} AND "TeLaatVanaf" <= {_app.Klok.Nu.ToUnixTimeMilliseconds()}"""),
                await SqlAsync("""SELECT count(*) FROM "Correctieonderdelen" WHERE "Grond" = 'NietAangetoond'"""),
            ],
            [c.Ontvangen, c.Ingetrokken, c.OpTijd + c.TeLaat, c.LooptTeLaat, c.Afgewezen(Weigeringsgrond.NietAangetoond)]);
    }

    private async Task PaginaEnBestandZeggenHetzelfdeAsync(Cijferblad blad)
    {
        var client = await _app.AlsAsync(Rol.Fg);
        var pagina = await Pagina.HaalAsync(client, "/cijfers/intern");
        var antwoord = await client.GetAsync("/cijfers/intern.csv?jaar=2026", Ct);
        var bytes = await antwoord.Content.ReadAsByteArrayAsync(Ct);
        var regels = Encoding.UTF8.GetString(bytes)[1..].TrimEnd().Split("\r\n");

        Assert.Equal(("text/csv", "cijfers-2026.csv"), (antwoord.Content.Headers.ContentType!.MediaType, antwoord.Content.Headers.ContentDisposition!.FileName));
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), bytes[..3]);
        Assert.Equal("Periode;Onderwerp;Cijfer;Alles;Inzage;Eigen gegevens;Correctie;Bezwaar gebruik;Informatie 377c;Extra kopie", regels[0]);
        Assert.Equal("2026;Hoe lang het duurde;Dagen van ontvangst tot beslissing (mediaan);\"19,5\";29;;0;;;", regels.Single(r => r.Contains("mediaan", StringComparison.Ordinal) && r.Contains("ontvangst", StringComparison.Ordinal)));
        Assert.Equal(Cijferregels.Alle.Count + 1, regels.Length);
        Assert.All(regels, r => Assert.Equal(10, r.Split(';').Length));
        Assert.DoesNotContain(regels.SelectMany(r => r.Split(';')), c => c.Length > 0 && c[0] is '=' or '+' or '-' or '@');
        Assert.All(new[] { "Ontvangen", "Op tijd beslist", "Dagen samen", "Dagen van ontvangst tot beslissing (mediaan)", "Nergens blijkt dat het anders is (onderdelen)" }, naam =>
            Assert.Equal(regels.Single(r => r.Split(';')[2] == naam).Split(';')[3].Trim('"'), Getal(pagina, naam, "Alles")));
        Assert.Equal(blad.Samen.Ontvangen.ToString(System.Globalization.CultureInfo.InvariantCulture), Getal(pagina, "Ontvangen", "Alles"));
        var regel = await _app.VraagAsync(db => db.Journaal.SingleAsync(j => j.Handeling == "CijfersBewaard", Ct));
        Assert.Equal(("2026", nameof(Rol.Fg)), (regel.Bijzonderheid, regel.Hoedanigheid));
    }

    private static string Getal(Pagina pagina, string naam, string kop = "")
    {
        var tekst = pagina.Document.QuerySelectorAll("main tbody tr").Single(r => r.QuerySelector("th")!.TextContent.Trim() == naam).QuerySelector("td")!.TextContent.Trim();
        return tekst[kop.Length..].Trim();
    }

    private async Task<int> SqlAsync(string sql)
    {
        await using var verbinding = _app.OpenDatabase();
        await using var opdracht = verbinding.CreateCommand();
#pragma warning disable CA2100 // The texts stand in this file.
        opdracht.CommandText = sql;
#pragma warning restore CA2100
        return Convert.ToInt32(await opdracht.ExecuteScalarAsync(Ct), System.Globalization.CultureInfo.InvariantCulture);
    }
}
