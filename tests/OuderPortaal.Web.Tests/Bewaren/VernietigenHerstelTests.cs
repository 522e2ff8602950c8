using System.Net;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Bewaren;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Domain.Toestemmingen;
using OuderPortaal.Web.Jobs;
using OuderPortaal.Web.Kluis;
using OuderPortaal.Web.Tests.Correcties;
using OuderPortaal.Web.Tests.Formulieren;
using OuderPortaal.Web.Tests.Secretariaat;

namespace OuderPortaal.Web.Tests.Bewaren;

/// <summary>What a destruction leaves behind on purpose: certificates and ticks that outlive a backup, consents that ended, an empty log.</summary>
public sealed class VernietigenHerstelTests : IAsyncDisposable
{
    private const string Ja = "Ja, vernietig dit";
    private readonly PortaalApp _app = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory, Regel("R-BWR-13"), InlineData(false), InlineData(true)]
    public async Task Backup_BringsBackTheCertificate_AndOnlyTheTicksThatWereMissing(bool alles)
    {
        var leerling = await _app.LeerlingAsync(new DateOnly(2023, 1, 14));
        await _app.RunAsync();
        var pad = (await _app.VoorstelAsync()).Pad();
        var (fatma, marleen) = (await _app.AlsAsync(Rol.Secretariaat, "Fatma"), await _app.AlsAsync(Rol.Directeur, "Marleen"));
        await Formulierproef.Eerste(await Pagina.HaalAsync(fatma, pad), "Bevestig").VerstuurAsync(Ja);
        var kopie = await KopieAsync();
        foreach (var _ in Enumerable.Range(0, alles ? 4 : 1))
        {
            await Formulierproef.Eerste(await Pagina.HaalAsync(fatma, pad), "VinkAf").VerstuurAsync();
            await Formulierproef.Eerste(await Pagina.HaalAsync(marleen, pad), "VinkAf").VerstuurAsync();
        }

        await using var na = ZetTerug(kopie);
        var (echt, terug) = (await _app.VoorstelAsync(), await na.VoorstelAsync());

        Assert.Equal((echt.Status, echt.AfgerondOp, echt.Kenmerk ?? ""), (terug.Status, terug.AfgerondOp, terug.Kenmerk ?? ""));
        Assert.Equal(echt.Stappen.Select(s => (s.Id, s.GedaanDoor, s.GedaanOp, s.NagekekenDoor, s.NagekekenOp)), terug.Stappen.Select(s => (s.Id, s.GedaanDoor, s.GedaanOp, s.NagekekenDoor, s.NagekekenOp)));
        Assert.Equal(alles ? 0 : 3, await na.VraagAsync(db => db.Taken.CountAsync(t => t.LeerlingId == leerling.Id && t.Soort == TaakSoort.Vernietigen && t.GedaanOp == null, Ct)));
        Assert.Equal(!alles, await na.VraagAsync(db => db.Set<Datasleutel>().AnyAsync(d => d.EigenaarId == terug.Id, Ct)));
        var signaal = await na.VraagAsync(db => db.Taken.SingleAsync(t => t.VoorRol == Rol.Fg && t.Soort == TaakSoort.Signaal && t.Omschrijving.Contains("reservekopie"), Ct));
        Assert.Contains("zijn hersteld (1 keer)", signaal.Omschrijving, StringComparison.Ordinal);
        Assert.DoesNotContain("(0 keer)", signaal.Omschrijving, StringComparison.Ordinal);
        // What stands beside the database names nobody and no number.
        var lijst = await File.ReadAllTextAsync(Path.Combine(_app.Map, "vernietigd.lijst"), Ct);
        Assert.All(lijst.Split('\n').Where(r => r.Contains(" Verklaring ", StringComparison.Ordinal)).Select(r => System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(r.Split(' ')[2]))), json =>
        {
            Assert.Contains("Dossiersysteem", json, StringComparison.Ordinal);
            Assert.DoesNotContain(leerling.Kenmerk, json, StringComparison.Ordinal);
            Assert.DoesNotContain(Bewaarzaak.Canary, json, StringComparison.Ordinal);
        });
    }

    [Fact, Regel("R-BWR-13")]
    public async Task Start_WithoutABackup_ChangesNothingOnACertificate()
    {
        await _app.LeerlingAsync(new DateOnly(2023, 1, 14));
        await _app.RunAsync();
        var fatma = await _app.AlsAsync(Rol.Secretariaat, "Fatma");
        await Formulierproef.Eerste(await Pagina.HaalAsync(fatma, (await _app.VoorstelAsync()).Pad()), "Bevestig").VerstuurAsync(Ja);
        var voor = await _app.VoorstelAsync();

        await _app.DoeAsync<Hervernietiging>(async h => Assert.Equal(0, await h.HerhaalAsync(Ct)));

        Assert.Equal(voor.Versie, (await _app.VoorstelAsync()).Versie);
        Assert.Equal(0, await _app.VraagAsync(db => db.Taken.CountAsync(t => t.VoorRol == Rol.Fg, Ct)));
    }

    [Fact, Regel("R-BWR-8")]
    public async Task RunningConsent_OfAPupilWhoGoes_EndsThatDay_WithoutATask_AndStaysThreeYears()
    {
        var leerling = await _app.LeerlingAsync(new DateOnly(2023, 1, 14));
        var vandaag = Domain.Kalender.Amsterdam.Datum(_app.Klok.Nu);
        await _app.BewaarAsync(async db =>
        {
            db.Add(Toestemming.LegVast(
                await db.Leerlingen.SingleAsync(Ct), new("Overleg", Toestemmingsrichting.Bron, "Huisarts", [Categorie.C7d], "2026-1", vandaag.AddMonths(6)),
                new(VertegenwoordigingSoort.OuderMetGezag, "Nadia Brouwer"), vandaag, "Formulier", 12, Zaken.Iemand, _app.Klok.Nu));
            return true;
        });
        await _app.RunAsync();

        var na = await Formulierproef.Eerste(await Pagina.HaalAsync(await _app.AlsAsync(Rol.Secretariaat), (await _app.VoorstelAsync()).Pad()), "Bevestig").VerstuurAsync(Ja);
        _app.Klok.Zet(_app.Klok.Nu.AddMonths(7));
        await _app.DoeAsync<ToestemmingJob>(job => job.RunAsync(Ct));

        var toestemming = await _app.VraagAsync(db => db.Toestemmingen.SingleAsync(t => t.LeerlingId == leerling.Id, Ct));
        Assert.Equal(HttpStatusCode.OK, na.Status);
        Assert.Equal((ToestemmingStatus.Verlopen, vandaag), (toestemming.Status, toestemming.GeeindigdOp));
        Assert.Equal(0, await _app.VraagAsync(db => db.Taken.CountAsync(t => t.Soort == TaakSoort.GebruikStoppen, Ct)));
        Assert.Equal(1, await _app.VraagAsync(db => db.Journaal.CountAsync(j => j.Handeling == nameof(ToestemmingBeeindigd), Ct)));
    }

    [Fact, Regel("R-AM-28")]
    public async Task Erasure_ThatWasExecuted_LeavesTheKeyOfTheItemNowhere_WithoutTheNight()
    {
        var zaak = await Correctiezaak.MaakAsync(_app, geboren: new DateOnly(2018, 9, 12), vragen: [Correctiezaak.Geboortedatum, Correctiezaak.OudAdres]);
        await zaak.BesluitAsync();
        var onderdeel = (await zaak.HaalAsync()).Onderdelen.Single(o => o.Volgnummer == 2).Id;
        var sleutel = await _app.VraagAsync(db => db.Set<Datasleutel>().Where(d => d.EigenaarId == onderdeel).Select(d => d.Gewikkeld).SingleAsync(Ct));
        Assert.True(_app.Bewaart(sleutel), "The key is there, or this test can prove nothing.");

        await zaak.VoerUitAsync();

        Assert.False(_app.Bewaart(sleutel));
    }

    private async Task<string> KopieAsync()
    {
        var kopie = Path.Combine(_app.Map, "..", Path.GetRandomFileName());
        await using var verbinding = _app.OpenSqlite();
        await using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = "VACUUM INTO $kopie";
        opdracht.Parameters.AddWithValue("$kopie", kopie);
        await opdracht.ExecuteNonQueryAsync(Ct);
        return kopie;
    }

    private PortaalApp ZetTerug(string kopie)
    {
        var na = new PortaalApp();
        File.Move(kopie, na.Databasebestand, overwrite: true);
        File.Copy(Path.Combine(_app.Map, "vernietigd.lijst"), Path.Combine(na.Map, "vernietigd.lijst"));
        na.Klok.Zet(_app.Klok.Nu);
        _ = na.Services;
        return na;
    }
}
