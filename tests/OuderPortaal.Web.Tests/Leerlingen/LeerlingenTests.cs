using System.Net;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Web.Tests.Secretariaat;

namespace OuderPortaal.Web.Tests.Leerlingen;

public sealed class LeerlingenTests : IAsyncDisposable
{
    private readonly PortaalApp _app = new();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory, Regel("R-AM-02")]
    [InlineData("daan")]
    [InlineData("Berg")]
    [InlineData("van den Berg")]
    [InlineData("12-4-2013")]
    public async Task Search_ByBeginOfANameOrBirthDate_FindsThePupilAndPutsNoNameInTheUrl(string vraag)
    {
        await _app.SchrijfInAsync("Daan", "van den Berg", new DateOnly(2013, 4, 12));
        await _app.SchrijfInAsync("Noor", "Verhage");
        var client = await _app.AlsAsync(Rol.Secretariaat);

        var pagina = await (await Pagina.HaalAsync(client, "/secretariaat/leerlingen")).Formulier().Zet("Vraag", vraag).VerstuurAsync();

        Assert.Equal("Daan van den Berg", Assert.Single(pagina.Document.QuerySelectorAll("tbody th a")).TextContent);
        Assert.DoesNotContain(vraag, Uri.UnescapeDataString(pagina.Pad), StringComparison.OrdinalIgnoreCase);
    }

    [Fact, Regel("R-AM-02")]
    public async Task Add_PostedEightTimes_IsOnePupil_AndASecondWithTheSameNumberIsRefused()
    {
        var client = await _app.AlsAsync(Rol.Secretariaat);
        var formulier = await VulInAsync(client, "D-77");

        var antwoorden = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => formulier.VerstuurAsync()));
        var dubbel = await (await VulInAsync(client, "D-77")).VerstuurAsync();
        var bsn = await (await VulInAsync(client, "111222333")).VerstuurAsync();

        Assert.Single(antwoorden.Select(a => a.Pad).Distinct());
        Assert.Equal("Elif Sahin", antwoorden[0].H1);
        Assert.Contains("staat al bij een andere leerling", dubbel.Tekst, StringComparison.Ordinal);
        Assert.Contains("Hier staat een burgerservicenummer", bsn.Tekst, StringComparison.Ordinal);
        Assert.Equal(1, await _app.VraagAsync(db => db.Leerlingen.CountAsync()));
    }

    [Fact]
    public async Task Edit_AfterAColleagueChangedIt_KeepsWhatWasTypedAndSaysSo()
    {
        var leerling = await _app.SchrijfInAsync();
        var client = await _app.AlsAsync(Rol.Secretariaat);
        var een = (await Pagina.HaalAsync(client, $"/secretariaat/leerlingen/{leerling.PubliekId}/wijzigen")).Formulier().Zet("Invoer.School", "De Esdoorn");
        var twee = (await Pagina.HaalAsync(client, $"/secretariaat/leerlingen/{leerling.PubliekId}/wijzigen")).Formulier().Zet("Invoer.School", "De Linde");

        await een.VerstuurAsync();
        var teLaat = await twee.VerstuurAsync();
        var opnieuw = await teLaat.Formulier().VerstuurAsync();

        Assert.Contains("Een collega wijzigde deze leerling intussen", teLaat.Tekst, StringComparison.Ordinal);
        Assert.Equal("De Linde", teLaat.Formulier()["Invoer.School"]);
        Assert.Contains("De Linde", opnieuw.Tekst, StringComparison.Ordinal);
    }

    [Fact, Regel("R-BIJ-4")]
    public async Task Behandelaar_SeesOnlyPupilsOfTheReach_AndNoSecretAddress()
    {
        var leerling = await _app.SchrijfInAsync(geheim: true);
        var eva = await _app.MaakAccountAsync("Eva Postma", Rol.Behandelaar);
        var client = await _app.AlsAsync(eva);
        var fatma = await _app.AlsAsync(Rol.Secretariaat);
        var pad = $"/secretariaat/leerlingen/{leerling.PubliekId}";

        var leeg = await Pagina.HaalAsync(client, "/secretariaat/leerlingen");
        var buiten = await Pagina.HaalAsync(client, pad);
        var vol = await Pagina.HaalAsync(fatma, pad);
        await vol.Formulier("form:has([name=Collega])").Zet("Collega", eva.Id.ToString()).VerstuurAsync();
        var binnen = await Pagina.HaalAsync(client, pad);
        await (await Pagina.HaalAsync(fatma, pad)).Formulier("form:has([name=betrokkenheid])").VerstuurAsync();
        var daarna = await Pagina.HaalAsync(client, pad);

        Assert.DoesNotContain("Noor", leeg.Tekst, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, buiten.Status);
        Assert.Contains("Bronlaan 4", vol.Tekst, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, binnen.Status);
        Assert.DoesNotContain("Bronlaan 4", binnen.Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, daarna.Status);
        Assert.Equal(2, await _app.VraagAsync(db => db.Journaal.CountAsync(j => j.Handeling == "GeweigerdeToegang" && j.AccountId == eva.AccountId)));
    }

    [Fact, Regel("R-AM-26")]
    public async Task Traject_WithItsEnd_ShowsUntilWhenItIsKept_AndALinkEnds()
    {
        var (_, leerling) = await _app.VastgesteldAsync((await _app.MaakAccountAsync("Nadia Brouwer")).AccountId, Zaken.Iemand);
        var client = await _app.AlsAsync(Rol.Secretariaat);
        var pagina = await Pagina.HaalAsync(client, $"/secretariaat/leerlingen/{leerling.PubliekId}");

        var traject = await pagina.Formulier("form:has([name='Traject.Soort'])").Zet("Traject.Soort", nameof(TrajectSoort.Advies)).Zet("Traject.Begin", "2025-09-01").Zet("Traject.Afloop", "2026-02-01").VerstuurAsync();
        var beeindigd = await traject.Formulier("form:has([name=koppeling])").VerstuurAsync();

        Assert.Contains("Bewaren tot en met donderdag 1\u00A0februari 2029", traject.Document.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Geldt niet meer", beeindigd.Tekst, StringComparison.Ordinal);
        Assert.Equal(VertegenwoordigingStatus.Beeindigd, (await _app.VraagAsync(db => db.Vertegenwoordigingen.SingleAsync())).Status);
    }

    [Fact, Regel("R-VTG-22")]
    public async Task Contact_IsKeptEncrypted_AndASecretAddressStaysWithTheSecretariaat()
    {
        var leerling = await _app.SchrijfInAsync();
        var eva = await _app.MaakAccountAsync("Eva Postma", Rol.Behandelaar);
        await _app.DoeAsync<OuderPortaal.Web.Data.PortaalDbContext>(db => { db.Add(Betrokkenheid.Begin(leerling.Id, eva.MedewerkerId, new DateOnly(2026, 1, 1), _app.Klok.Nu)); return db.SaveChangesAsync(); });
        var fatma = await _app.AlsAsync(Rol.Secretariaat);
        var pad = $"/secretariaat/leerlingen/{leerling.PubliekId}";

        var fout = await (await Pagina.HaalAsync(fatma, $"{pad}/contact")).Formulier()
            .Zet("Persoon.Naam", "Tom Verhage").Zet("Persoon.Adres", "Kadeplein 6").Zet("Persoon.Telefoon", "bel maar").VerstuurAsync();
        var goed = await fout.Formulier().Zet("Persoon.Relatie", nameof(Contactrelatie.OuderMetGezag)).Zet("Persoon.Telefoon", "06 00 00 10 02").Zet("Persoon.GeheimAdres", "true").VerstuurAsync();
        var voorEva = await Pagina.HaalAsync(await _app.AlsAsync(eva), pad);
        var contact = (await _app.VraagAsync(db => db.Leerlingen.SingleAsync())).Contacten.Single();
        var ander = await Pagina.HaalAsync(fatma, $"/secretariaat/leerlingen/{(await _app.SchrijfInAsync("Ilyas", "Amrani")).PubliekId}/contact/{contact.Id}");
        await (await Pagina.HaalAsync(fatma, $"{pad}/contact/{contact.Id}")).Formulier("form:has([formaction*=Verwijder])").VerstuurAsync();

        Assert.Contains("Kies wat deze persoon van de leerling is", fout.Tekst, StringComparison.Ordinal);
        Assert.Equal("Kadeplein 6", fout.Formulier()["Persoon.Adres"]);
        Assert.Contains("Kadeplein 6, 06 00 00 10 02", goed.Tekst, StringComparison.Ordinal);
        Assert.Contains("Tom Verhage", voorEva.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Kadeplein", voorEva.Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, ander.Status);
        Assert.Empty((await _app.VraagAsync(db => db.Leerlingen.SingleAsync(l => l.Id == leerling.Id))).Contacten);
    }

    private static async Task<Formulier> VulInAsync(HttpClient client, string kenmerk) =>
        (await Pagina.HaalAsync(client, "/secretariaat/leerlingen/toevoegen")).Formulier()
            .Zet("Invoer.Kenmerk", kenmerk).Zet("Invoer.Voornaam", "Elif").Zet("Invoer.Achternaam", "Sahin")
            .Zet("Invoer.Geboortedatum.Dag", "12").Zet("Invoer.Geboortedatum.Maand", "4").Zet("Invoer.Geboortedatum.Jaar", "2018");
}
