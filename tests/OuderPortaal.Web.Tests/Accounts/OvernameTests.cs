using System.Net;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Jobs;
using OuderPortaal.Web.Tests.Mail;
using OuderPortaal.Web.Tests.Mijn;

namespace OuderPortaal.Web.Tests.Accounts;

/// <summary>
/// Somebody who reads the mother's mailbox and knows her family tries every way in (T1, T13, T14): none of them gives a byte of the file. The other parent hears nothing
/// of it (R-VTG-8, D-14); the mother hears of every change.
/// </summary>
public sealed class OvernameTests : IAsyncLifetime
{
    private const string Gestolen = "vlinder kastanje boot";
    private static readonly string[] Kanaries = ["Inhoud van het rapport", "3 september 2014", "Schoolbestuur De Bron", "Lindelaan"];

    private readonly PortaalApp _app;
    private readonly Postvanger _post;
    private Zaak _zaak = null!;
    private Account _vader = null!;
    private IReadOnlyList<string> _codes = [];

    public OvernameTests() =>
        (_app, _post) = Postvanger.In(new PortaalApp().Zet("Portaal:Origin", "https://localhost"));

    private string Moeder => _zaak.Gezin.Account.Email!;

    public async ValueTask InitializeAsync()
    {
        _zaak = await Zaak.MaakAsync(_app);
        await _zaak.MaakBeschikbaarAsync();
        _vader = await _app.MaakAccountAsync("Tom Verhage");
        await _app.DoeAsync<PortaalDbContext>(async db =>
        {
            db.Add(Domain.Leerlingen.Vertegenwoordiging.LegVast(
                await db.Leerlingen.SingleAsync(l => l.Id == _zaak.Gezin.Leerling.Id), _vader.AccountId, _vader.Naam, Domain.Leerlingen.VertegenwoordigingSoort.OuderMetGezag,
                Domain.Leerlingen.Gezagsbewijs.StaatInDossier, new DateOnly(2026, 3, 2), null, _zaak.Maker, _app.Klok.Nu));
            await db.SaveChangesAsync();
        });
        await using var scope = _app.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var moeder = (await accounts.FindByIdAsync(_zaak.Gezin.Account.Id.ToString()))!;
        await accounts.AddPasswordAsync(moeder, Accountreis.Wachtwoord);
        await scope.ServiceProvider.GetRequiredService<Authenticatorapp>().ZetGeheimAsync(moeder, Demoaccounts.Geheim);
        moeder.LaatstIngelogdOp = _app.Klok.Nu;
        await accounts.SetTwoFactorEnabledAsync(moeder, true);
        _codes = await scope.ServiceProvider.GetRequiredService<Herstelcodes>().MaakAsync(moeder);
    }

    public async ValueTask DisposeAsync()
    {
        Assert.DoesNotContain(_app.Services.GetRequiredService<Ontwikkelpost>().Mails, m => m.Adres == _vader.Email);
        var vader = _vader.AccountId;
        Assert.Equal(0, await _app.VraagAsync(db => db.UitgaandeMails.CountAsync(m => m.AccountId == vader)));
        Assert.Equal(0, await _app.VraagAsync(db => db.Berichten.CountAsync(b => b.AccountId == vader)) + await _app.VraagAsync(db => db.Meldingen.CountAsync(m => m.AccountId == vader)));
        Assert.DoesNotContain(_post.Mails, m => m.Aan == _vader.Email);
        await _app.DisposeAsync();
    }

    [Fact]
    public async Task Mother_WithHerOwnFactor_ReadsIt_SoThatTheTestsBelowCanFail()
    {
        var client = _app.AlsBezoeker();
        await (await Accountreis.WachtwoordAsync(client, Moeder)).Formulier().Zet("Appcode", Demoaccounts.Code()).VerstuurAsync();

        Assert.Equal(3, await OogstAsync(client));
    }

    [Fact]
    public async Task Login_WithTheMailboxAndAGuess_GivesNothing()
    {
        var client = _app.AlsBezoeker();
        await Accountreis.WachtwoordAsync(client, Moeder, Gestolen);

        await NietsAsync(client);
    }

    [Fact]
    public async Task Reset_ByTheMailbox_StillAsksTheCodeOfTheApp()
    {
        var client = _app.AlsBezoeker();
        await HerstelAsync(client);
        var code = await Accountreis.WachtwoordAsync(client, Moeder, Gestolen);
        await code.Formulier().Zet("Appcode", "000000").VerstuurAsync();

        Assert.Equal("Code uit de app", code.H1);
        await NietsAsync(client);
        Verteld("FactorGewijzigd");
    }

    [Fact, Regel("T13")]
    public async Task Reset_ByTheMailbox_WithTheAppFromTheSameCloud_WaitsThreeDays_AndTheMothersPasskeyGoesOn()
    {
        var dief = _app.AlsBezoeker();
        await HerstelAsync(dief);
        await (await Accountreis.WachtwoordAsync(dief, Moeder, Gestolen)).Formulier().Zet("Appcode", Demoaccounts.Code()).VerstuurAsync();
        var moeder = await _app.AlsAsync(await HuidigAsync(), factorSinds: _zaak.Gezin.Account.AangemaaktOp);

        await NietsAsync(dief);
        Assert.Contains("nieuw voor uw account", (await Pagina.HaalAsync(dief, _zaak.Adres + "/overzicht")).Tekst, StringComparison.Ordinal);
        Assert.Equal(3, await OogstAsync(moeder));
        Verteld("FactorGewijzigd");
        Verteld("NieuwApparaat");
    }

    [Fact, Regel("T1")]
    public async Task Passkey_MadeJustNow_OpensNothingForThreeDays_OrUntilTheDesk()
    {
        var nieuw = _app.Klok.Nu + TimeSpan.FromHours(1);
        _app.Klok.Verder(TimeSpan.FromHours(71));
        await NietsAsync(await _app.AlsAsync(await HuidigAsync(), factorSinds: nieuw));

        await ToonAanBalieAsync();
        Assert.Equal(3, await OogstAsync(await _app.AlsAsync(await HuidigAsync(), factorSinds: nieuw)));
    }

    [Fact, Regel("T1")]
    public async Task Passkey_AfterThreeDays_OpensTheFile()
    {
        var nieuw = _app.Klok.Nu + TimeSpan.FromHours(1);
        _app.Klok.Verder(TimeSpan.FromHours(73));

        Assert.Equal(3, await OogstAsync(await _app.AlsAsync(await HuidigAsync(), factorSinds: nieuw)));
    }

    [Fact]
    public async Task NewPasskey_FromALoginThatWasLeftOpen_AsksTheFactorFirst()
    {
        var client = await _app.AlsAsync(await HuidigAsync());
        var formulier = (await Pagina.HaalAsync(client, "/account/passkeys")).Formulier("main form[data-passkey]");
        _app.Klok.Verder(TimeSpan.FromMinutes(11));

        var antwoord = await formulier.ZetOngezien("Credential", "{}").VerstuurAsync();

        Assert.StartsWith("/account/opnieuw-inloggen", antwoord.Pad, StringComparison.Ordinal);
        await NietsAsync(client);
    }

    [Fact]
    public async Task StolenCookie_WithoutAFreshFactor_GivesNothing()
    {
        var client = await _app.AlsAsync(await HuidigAsync());
        _app.Klok.Verder(TimeSpan.FromMinutes(11));

        await NietsAsync(client);
    }

    [Fact]
    public async Task StolenCookie_AfterLogout_GivesNothing()
    {
        var client = await _app.AlsAsync(await HuidigAsync());
        var koekje = (await client.GetAsync("/account")).RequestMessage!.Headers.GetValues("Cookie").First(c => c.Contains("portaal-sessie", StringComparison.Ordinal));
        var uit = await client.SendAsync((await Pagina.HaalAsync(client, "/account/uitloggen")).Formulier().Bericht("Uitloggen"));
        var kaal = _app.CreateDefaultClient(new Uri("https://localhost"), new Microsoft.AspNetCore.Mvc.Testing.Handlers.RedirectHandler());
        kaal.DefaultRequestHeaders.Add("Cookie", koekje);

        await NietsAsync(kaal);
        Assert.Equal(HttpStatusCode.OK, uit.StatusCode);
    }

    [Fact]
    public async Task Address_ChangedFromALoginThatWasLeftOpen_AsksTheFactorFirst()
    {
        var client = await _app.AlsAsync(await HuidigAsync());
        var formulier = (await Pagina.HaalAsync(client, "/account/e-mailadres")).Formulier();
        _app.Klok.Verder(TimeSpan.FromMinutes(11));

        var antwoord = await formulier.Zet("Adres", "dief@elders.example").VerstuurAsync();
        _app.BeantwoordVragen();

        Assert.StartsWith("/account/opnieuw-inloggen", antwoord.Pad, StringComparison.Ordinal);
        Assert.DoesNotContain(_app.Services.GetRequiredService<Ontwikkelpost>().Mails, m => m.Adres == "dief@elders.example");
        await NietsAsync(client);
    }

    [Fact]
    public async Task Address_ConfirmLinkInAnotherBrowser_ChangesNothing()
    {
        var moeder = await _app.AlsAsync(await HuidigAsync());
        await (await Pagina.HaalAsync(moeder, "/account/e-mailadres")).Formulier().Zet("Adres", "nieuw@ouders.example").VerstuurAsync();
        var link = _app.LaatsteLink("nieuw@ouders.example");

        var bezoeker = await Pagina.HaalAsync(_app.AlsBezoeker(), link);
        var vader = await Pagina.HaalAsync(await _app.AlsAsync(_vader), link);

        Assert.Equal("Inloggen", bezoeker.H1);
        Assert.Equal("Deze link werkt niet meer", vader.H1);
        Assert.True(await _app.VraagAsync(db => db.Users.AnyAsync(a => a.Email == Moeder)));
    }

    [Fact]
    public async Task Registering_AgainWithHerAddress_GivesNoLinkToChooseAFactor()
    {
        var client = _app.AlsBezoeker();
        await Accountreis.VraagLinkAsync(client, Moeder);
        var link = _app.LaatsteLink(Moeder);

        Assert.StartsWith("/account/inloggen", link, StringComparison.Ordinal);
        await NietsAsync(client);
    }

    [Fact]
    public async Task ConfirmLink_UsedAgain_ChoosesNoSecondFactor()
    {
        const string ander = "tweede@ouders.example";
        await Accountreis.VraagLinkAsync(_app.AlsBezoeker(), ander);
        var link = _app.LaatsteLink(ander);
        await Accountreis.MaakAfAsync(_app.AlsBezoeker(), link);

        var client = _app.AlsBezoeker();
        var nogmaals = await Pagina.HaalAsync(client, link);

        Assert.Equal("Deze link werkt niet meer", nogmaals.H1);
        await NietsAsync(client);
    }

    [Fact]
    public async Task ResetLink_UsedAgainOrOld_ChangesNothing()
    {
        var client = _app.AlsBezoeker();
        await VraagAsync(client);
        var eerste = _app.LaatsteLink(Moeder);
        await VraagAsync(client);
        var tweede = _app.LaatsteLink(Moeder);
        await ZetWachtwoordAsync(client, tweede);

        Assert.All([await Pagina.HaalAsync(client, eerste), await Pagina.HaalAsync(client, tweede)], p => Assert.Equal("Deze link werkt niet meer", p.H1));
        await NietsAsync(client);
    }

    [Fact]
    public async Task OwnAccount_InHerNameForTheSameChild_SeesNothingOfHers()
    {
        var client = _app.AlsBezoeker();
        await Accountreis.RegistreerAsync(_app, client, "nadia.brouwer@elders.example");

        await NietsAsync(client);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(_zaak.Adres)).StatusCode);
    }

    [Fact, Regel("R-ID-10")]
    public async Task RecoveryCode_FromTheKitchenDrawer_FallsBackToN1_AndAPersonDecides()
    {
        var client = _app.AlsBezoeker();
        await HerstelAsync(client);
        var codepagina = await (await Accountreis.WachtwoordAsync(client, Moeder, Gestolen)).VolgAsync("Ik heb mijn telefoon niet");
        await codepagina.Formulier().Zet("Herstelcode", _codes[0]).VerstuurAsync();
        await NietsAsync(client);
        var koppelen = await Pagina.HaalAsync(client, "/account/authenticator");
        var geheim = koppelen.Document.QuerySelector("main details .nummer")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        await koppelen.Formulier().Zet("Appcode", Accountreis.Code(geheim)).VerstuurAsync();
        await NietsAsync(client);
        Verteld("FactorGewijzigd");

        _app.Klok.Verder(TimeSpan.FromHours(80));
        await NietsAsync(await _app.AlsAsync(await HuidigAsync()));

        var secretariaat = await _app.AlsAsync(Rol.Secretariaat);
        Assert.Contains("Iemand kreeg een nieuwe inlogmanier", (await Pagina.HaalAsync(secretariaat, "/secretariaat/taken")).Tekst, StringComparison.Ordinal);
        var lijst = await Pagina.HaalAsync(secretariaat, "/secretariaat/inlogherstel");
        Assert.Contains("Noor Verhage", lijst.Tekst, StringComparison.Ordinal);
        var daarna = await lijst.Formulier("main li form").VerstuurAsync("Weiger");

        Assert.Contains("gesloten", daarna.Tekst, StringComparison.Ordinal);
        Assert.Equal("Inloggen", (await Pagina.HaalAsync(client, "/account")).H1);
        Assert.DoesNotContain("Iemand kreeg", (await Pagina.HaalAsync(secretariaat, "/secretariaat/taken")).Document.QuerySelector("#open")!.ParentElement!.TextContent, StringComparison.Ordinal);
    }

    [Theory, Regel("R-ID-10")]
    [InlineData(Identificatiewijze.Briefcode, 10, false, Niveau.N1)]
    [InlineData(Identificatiewijze.Briefcode, 80, false, Niveau.N1)]
    [InlineData(Identificatiewijze.Briefcode, 10, true, Niveau.N1)]
    [InlineData(Identificatiewijze.Briefcode, 80, true, Niveau.N3)]
    [InlineData(Identificatiewijze.Balie, 1, false, Niveau.N3)]
    public async Task Proof_AfterARecovery_CountsAfterThreeDaysAndAPerson_OrAtTheDesk(Identificatiewijze wijze, int uren, bool toegelaten, Niveau niveau)
    {
        await ValTerugAsync(toegelaten ? true : null);
        await ToonAsync(wijze);
        _app.Klok.Verder(TimeSpan.FromHours(uren));

        Assert.Equal(niveau, await _app.VraagAsync(db => new Web.Toegang.Niveaus(db, _app.Klok).VanAsync(_zaak.Gezin.Account.AccountId, CancellationToken.None)));
    }

    [Theory, Regel("R-ID-8", "R-ID-10")]
    [InlineData(10, false)]
    [InlineData(80, null)]
    [InlineData(80, false)]
    public async Task Copy_AfterARecovery_InHerNameByPost_DoesNotPassTheReleaseEither(int uren, bool? toegelaten)
    {
        await ValTerugAsync(toegelaten);
        await ToonAsync(Identificatiewijze.AfgeschermdeKopie);
        _app.Klok.Verder(TimeSpan.FromHours(uren));

        var dossier = await _app.VraagAsync(async db => await Web.Pages.Secretariaat.Zaakdossier.LeesAsync(
            db, await db.Verzoeken.SingleAsync(v => v.AccountId == _zaak.Gezin.Account.AccountId), _app.Klok.Nu, CancellationToken.None));

        Assert.Null(dossier.Identiteit);
        Assert.Equal(Niveau.N1, dossier.Toets.Niveau);
    }

    [Fact, Regel("R-ID-8")]
    public async Task Proof_OfSomebodyElse_CountsForNoOpeningOfARequestInHerName()
    {
        await _app.DoeAsync<PortaalDbContext>(async db =>
        {
            foreach (var oud in await db.Identiteitsverificaties.Where(i => i.AccountId == _zaak.Gezin.Account.AccountId).ToListAsync())
                oud.TrekIn(_app.Klok.Nu);
            db.Add(Identiteitsverificatie.LegVast(_zaak.Gezin.Account.AccountId, null, "Bart de Dief", Identificatiewijze.Balie, "paspoort", Domain.Kalender.Amsterdam.Datum(_app.Klok.Nu), _zaak.Maker, _app.Klok.Nu));
            await db.SaveChangesAsync();
        });

        await NietsAsync(await _app.AlsAsync(await HuidigAsync()));
    }

    [Fact, Regel("R-ID-10")]
    public async Task DeskVisit_OfBeforeTheRecovery_WrittenDownAfterIt_CountsForNothing()
    {
        var gezien = Domain.Kalender.Amsterdam.Datum(_app.Klok.Nu);
        _app.Klok.Verder(TimeSpan.FromDays(2));
        var nieuw = _app.Klok.Nu;
        await ValTerugAsync(null);
        await ToonAsync(Identificatiewijze.Balie, gezien);

        Assert.Equal(Niveau.N1, await _app.VraagAsync(db => new Web.Toegang.Niveaus(db, _app.Klok).VanAsync(_zaak.Gezin.Account.AccountId, CancellationToken.None)));
        await NietsAsync(await _app.AlsAsync(await HuidigAsync(), factorSinds: nieuw));
    }

    [Theory, Regel("T14")]
    [InlineData("https://localhost", false, true)]
    [InlineData("https://localhost.kwaad.example", false, false)]
    [InlineData("https://portaal-deproeftuin.example", false, false)]
    [InlineData("http://localhost", false, false)]
    [InlineData("https://localhost", true, false)]
    public async Task Passkey_OfAnotherOrigin_IsRefused(string origin, bool vanBuiten, bool goed)
    {
        await using var eigen = new PortaalApp().Zet("Portaal:Origin", "https://localhost");
        var options = eigen.Services.GetRequiredService<IOptions<IdentityPasskeyOptions>>().Value;

        var oordeel = await options.ValidateOrigin!(new PasskeyOriginValidationContext { HttpContext = new Microsoft.AspNetCore.Http.DefaultHttpContext(), Origin = origin, CrossOrigin = vanBuiten, TopOrigin = null });

        Assert.Equal(goed, oordeel);
        Assert.Equal("localhost", options.ServerDomain);
    }

    /// <summary>The real passkey of the mother signs; only where it did so, and for which name, differs.</summary>
    [Theory, Regel("T14")]
    [InlineData("https://localhost", "localhost", false, 3)]
    [InlineData("https://portaal-deproeftuin.example", "localhost", false, 0)]
    [InlineData("https://portaal-deproeftuin.example", "portaal-deproeftuin.example", false, 0)]
    [InlineData("https://localhost", "portaal-deproeftuin.example", false, 0)]
    [InlineData("https://kwaad.localhost", "localhost", false, 0)]
    [InlineData("https://localhost", "localhost", true, 0)]
    public async Task Passkey_UsedOnAnotherSite_AndPassedOnToUs_LogsNobodyIn(string origin, string domein, bool inFrame, int stukken)
    {
        using var telefoon = new Sleutelapparaat();
        await VoegToeAsync(telefoon);
        var client = _app.AlsBezoeker();

        var pagina = await LogInAsync(client, telefoon, origin, domein, inFrame);

        Assert.Equal(stukken == 0, pagina.H1 == "Inloggen");
        Assert.Equal(stukken, await OogstAsync(client));
    }

    [Fact, Regel("T14")]
    public async Task Passkey_UsedOnAnotherSite_IsNoFreshFactorEither()
    {
        using var telefoon = new Sleutelapparaat();
        await VoegToeAsync(telefoon);
        var client = await _app.AlsAsync(await HuidigAsync());
        _app.Klok.Verder(TimeSpan.FromMinutes(11));

        await LogInAsync(client, telefoon, "https://portaal-deproeftuin.example", "localhost", inFrame: false, "/account/opnieuw-inloggen", "opnieuw");
        await NietsAsync(client);

        await LogInAsync(client, telefoon, "https://localhost", "localhost", inFrame: false, "/account/opnieuw-inloggen", "opnieuw");
        Assert.Equal(3, await OogstAsync(client));
    }

    [Fact, Regel("T1", "R-AM-07")]
    public async Task Invitation_ToHerAddress_OrSentAgainToHerAccount_IsRefused_AndSendsNoLink()
    {
        var beheerder = await _app.AlsAsync(Rol.Beheerder, "Bas");
        await _app.DoeAsync<Uitnodigingen>(u => u.NodigUitAsync(new Uitnodiging("Nieuw", "nieuw@deproeftuin.example", Rol.Secretariaat, "", AlleLeerlingen: true), CancellationToken.None));

        var uitnodigen = await (await Pagina.HaalAsync(beheerder, "/beheer/medewerkers/uitnodigen")).Formulier()
            .Zet("Gegevens.Naam", "Iemand").Zet("Gegevens.Adres", Moeder).ZetOngezien("Gegevens.Rol", nameof(Rol.Secretariaat)).VerstuurAsync();
        var opnieuw = await (await Pagina.HaalAsync(beheerder, "/beheer/medewerkers")).Formulier("main form:has([aria-label='Nieuw opnieuw uitnodigen'])")
            .ZetOngezien("id", _zaak.Gezin.Account.Id.ToString()).VerstuurAsync("Opnieuw uitnodigen");

        Assert.Contains("heeft al een account", uitnodigen.Tekst, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, opnieuw.Status);
        Assert.DoesNotContain(_app.Services.GetRequiredService<Ontwikkelpost>().Mails, m => m.Adres == Moeder && m.Soort == "Uitnodiging");
        Assert.Equal(0, await _app.VraagAsync(db => db.UserRoles.CountAsync(r => r.UserId == _zaak.Gezin.Account.Id)));
    }

    [Fact, Regel("T1", "R-AM-07")]
    public async Task Invitation_SentAgainToStaffWhoCanLogIn_IsRefused_AndAnOlderOneOpensNothing()
    {
        var beheerder = await _app.AlsAsync(Rol.Beheerder, "Bas");
        var link = "";
        await _app.DoeAsync<Uitnodigingen>(async u =>
            link = await u.NodigUitAsync(new Uitnodiging("Petra", "petra@deproeftuin.example", Rol.Secretariaat, "", AlleLeerlingen: true), CancellationToken.None));
        var lijst = await Pagina.HaalAsync(beheerder, "/beheer/medewerkers");
        await Accountreis.MaakAfAsync(_app.AlsBezoeker(), new Uri(link).PathAndQuery);

        var opnieuw = await lijst.Formulier("main form:has([aria-label='Petra opnieuw uitnodigen'])").VerstuurAsync("Opnieuw uitnodigen");
        var dief = _app.AlsBezoeker();
        var oud = await Pagina.HaalAsync(dief, new Uri(link).PathAndQuery);

        Assert.Contains("kan al inloggen", opnieuw.Tekst, StringComparison.Ordinal);
        Assert.Equal("Deze link werkt niet meer", oud.H1);
        Assert.Single(_app.Services.GetRequiredService<Ontwikkelpost>().Mails, m => m.Adres == "petra@deproeftuin.example" && m.Soort == "Uitnodiging");
        await NietsAsync(dief);
    }

    /// <summary>The road of messages: who reads the mailbox follows each link that we ever sent to it, and writes back to us.</summary>
    [Fact, Regel("T1", "T7")]
    public async Task EveryMailInHerMailbox_SaysNothing_AndLeadsAStrangerToTheLoginOnly()
    {
        await HerstelAsync(_app.AlsBezoeker());
        await _app.DoeAsync<OutboxJob>(job => job.RunAsync(CancellationToken.None));

        var mails = _post.Mails.Where(m => m.Aan == Moeder).ToList();
        var links = mails.SelectMany(m => System.Text.RegularExpressions.Regex.Matches(m.Tekst + m.Html, "https?://[^\\s\"'<>]+", System.Text.RegularExpressions.RegexOptions.NonBacktracking)).Select(m => new Uri(m.Value)).ToHashSet();
        var paginas = new List<Pagina>();
        foreach (var link in links)
            paginas.Add(await Pagina.HaalAsync(_app.AlsBezoeker(), link.PathAndQuery));

        Assert.True(mails.Count >= 3);
        Assert.DoesNotContain(mails, m => Kanaries.Append("Noor").Any(k => (m.Onderwerp + m.Tekst + m.Html).Contains(k, StringComparison.Ordinal)));
        Assert.NotEmpty(links);
        Assert.All(links, l => Assert.Equal("localhost", l.Host));
        Assert.All(paginas, p => Assert.Contains(p.H1, (string[])["Inloggen", "Deze link werkt niet meer"]));
    }

    [Fact]
    public async Task Passkey_ThatIsMadeUp_LogsNobodyIn()
    {
        var client = _app.AlsBezoeker();
        var formulier = (await Pagina.HaalAsync(client, "/account/inloggen")).Formulier("main form[data-passkey]");
        await formulier.ZetOngezien("Credential", """{"id":"AAAA","rawId":"AAAA","type":"public-key","response":{"clientDataJSON":"e30","authenticatorData":"AAAA","signature":"AAAA"}}""").VerstuurAsync();

        await NietsAsync(client);
    }

    [Theory, Trait("asvs", "3.5.8")]
    [InlineData("/overzicht")]
    [InlineData("/overzicht.zip")]
    [InlineData("/documenten/1")]
    public async Task Page_OnAnotherSite_CannotAskForTheFile(string deel)
    {
        var client = await _app.AlsAsync(await HuidigAsync());
        using var bericht = new HttpRequestMessage(HttpMethod.Get, _zaak.Adres + deel) { Headers = { { "Sec-Fetch-Site", "cross-site" }, { "Sec-Fetch-Mode", "navigate" } } };

        var antwoord = await client.SendAsync(bericht);

        Assert.Equal(HttpStatusCode.Forbidden, antwoord.StatusCode);
        Assert.DoesNotContain(Kanaries, k => antwoord.Content.ReadAsStringAsync().Result.Contains(k, StringComparison.Ordinal));
    }

    /// <summary>This device belonged to the mother from the first day.</summary>
    private Task VoegToeAsync(Sleutelapparaat apparaat) => _app.DoeAsync<UserManager<Account>>(async accounts =>
    {
        var moeder = (await accounts.FindByIdAsync(_zaak.Gezin.Account.Id.ToString()))!;
        Assert.True((await accounts.AddOrUpdatePasskeyAsync(moeder, apparaat.Passkey(moeder.AangemaaktOp))).Succeeded);
    });

    private Task<Pagina> LogInAsync(
        HttpClient client, Sleutelapparaat apparaat, string origin, string domein, bool inFrame, string pad = "/account/inloggen", string opties = "inloggen") =>
        Sleutelapparaat.LogInAsync(client, apparaat, _zaak.Gezin.Account.Id, origin, domein, inFrame, pad, opties);

    /// <summary>How many of the mother's three files hold a canary, as this browser gets them.</summary>
    private async Task<int> OogstAsync(HttpClient client)
    {
        var raak = 0;
        foreach (var deel in (string[])["/overzicht", "/overzicht.zip", "/documenten/1"])
        {
            var antwoord = await client.GetAsync(_zaak.Adres + deel);
            var bytes = await antwoord.Content.ReadAsByteArrayAsync();
            raak += antwoord.Content.Headers.ContentDisposition is not null || Kanaries.Any(k => Encoding.UTF8.GetString(bytes).Contains(k, StringComparison.Ordinal)) ? 1 : 0;
        }

        return raak;
    }

    private async Task NietsAsync(HttpClient client) => Assert.Equal(0, await OogstAsync(client));

    private void Verteld(string soort) => Assert.Contains(_app.Services.GetRequiredService<Ontwikkelpost>().Mails, m => m.Adres == Moeder && m.Soort == soort);

    private Task<Account> HuidigAsync() => _app.VraagAsync(db => db.Users.SingleAsync(a => a.Id == _zaak.Gezin.Account.Id));

    private Task ToonAanBalieAsync() => ToonAsync(Identificatiewijze.Balie);

    private async Task ValTerugAsync(bool? toegelaten)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortaalDbContext>();
        var herstel = scope.ServiceProvider.GetRequiredService<Factorherstel>();
        await herstel.ValTerugAsync(await db.Users.SingleAsync(a => a.Id == _zaak.Gezin.Account.Id));
        await db.SaveChangesAsync();
        if (toegelaten is { } oordeel)
            await herstel.BeoordeelAsync(await db.Set<Inlogherstel>().SingleAsync(), oordeel, _zaak.Maker, CancellationToken.None);
    }

    private Task ToonAsync(Identificatiewijze wijze, DateOnly? gezien = null) => _app.DoeAsync<PortaalDbContext>(async db =>
    {
        var account = _zaak.Gezin.Account;
        db.Add(Identiteitsverificatie.LegVast(account.AccountId, null, account.Naam, wijze, "paspoort", gezien ?? Domain.Kalender.Amsterdam.Datum(_app.Klok.Nu), _zaak.Maker, _app.Klok.Nu));
        await db.SaveChangesAsync();
    });

    private async Task VraagAsync(HttpClient client) => await (await Pagina.HaalAsync(client, "/account/wachtwoord-vergeten")).Formulier().Zet("Adres", Moeder).VerstuurAsync();

    private static async Task ZetWachtwoordAsync(HttpClient client, string link) =>
        await (await Pagina.HaalAsync(client, link)).Formulier().Zet("Gegevens.Wachtwoord", Gestolen).VerstuurAsync();

    private async Task HerstelAsync(HttpClient client)
    {
        _app.Klok.Verder(TimeSpan.FromHours(1));
        await VraagAsync(client);
        await ZetWachtwoordAsync(client, _app.LaatsteLink(Moeder));
    }
}
