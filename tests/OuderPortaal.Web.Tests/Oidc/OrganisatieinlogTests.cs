using System.Net;
using System.Web;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OuderPortaal.Domain;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Tests.Accounts;

namespace OuderPortaal.Web.Tests.Oidc;

/// <summary>Staff who log in at their organisation, at a real OpenID Connect server.</summary>
[Collection(nameof(AanbiederReeks))]
public sealed class OrganisatieinlogTests(Aanbiederproces aanbieder)
{
    private const string Fatma = "fatma@deproeftuin.example";

    [Fact, Regel("R-AM-07")]
    public async Task Invited_TiesTheAccountOnce_AndThenLogsInBySubject()
    {
        await using var app = new PortaalApp().MetMedewerkers(aanbieder);
        await aanbieder.BedienAsync(Aanbiederreis.Fatma());

        var eerste = await KoppelAsync(app, await NodigUitAsync(app));
        var inloggen = await InloggenAsync(app.AlsBezoeker());

        Assert.Equal("/secretariaat", eerste.Pad);
        Assert.Equal("/secretariaat", inloggen.Pad);
        Assert.Equal(1, await app.VraagAsync(db => db.UserLogins.CountAsync()));
        Assert.DoesNotContain("fatma", await app.VraagAsync(db => db.UserLogins.Select(l => l.ProviderKey).SingleAsync()), StringComparison.Ordinal);
        Assert.Equal(["OrganisatieGekoppeld"], await app.VraagAsync(db => db.Journaal.Select(j => j.Handeling).ToListAsync()));
    }

    [Fact, Regel("R-AM-07")]
    public async Task Invitation_WorksOnce_AlsoForTheLoginOfTheOrganisation()
    {
        await using var app = new PortaalApp().MetMedewerkers(aanbieder);
        await aanbieder.BedienAsync(Aanbiederreis.Fatma());
        var link = await NodigUitAsync(app);
        await KoppelAsync(app, link);

        Assert.Equal("Deze link werkt niet meer", (await Pagina.HaalAsync(app.AlsBezoeker(), link)).H1);
    }

    [Fact]
    public async Task Stranger_WithTheSameAddressAtAnotherSubject_StaysOut()
    {
        await using var app = new PortaalApp().MetMedewerkers(aanbieder);
        await aanbieder.BedienAsync(Aanbiederreis.Fatma());
        await KoppelAsync(app, await NodigUitAsync(app));
        await aanbieder.BedienAsync(Aanbiederreis.Fatma() with { Sub = "iemand-anders" });
        var client = app.AlsBezoeker();

        var pagina = await InloggenAsync(client);

        Assert.Contains("Dit werkaccount hoort niet bij een account hier.", pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal("Inloggen", (await Pagina.HaalAsync(client, "/secretariaat")).H1);
    }

    [Fact]
    public async Task Somebody_WhoWasNotInvited_StaysOut_AndGetsNoAccount()
    {
        await using var app = new PortaalApp().MetMedewerkers(aanbieder);
        await aanbieder.BedienAsync(Aanbiederreis.Fatma());

        var pagina = await InloggenAsync(app.AlsBezoeker());

        Assert.Contains("Dit werkaccount hoort niet bij een account hier.", pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal(0, await app.VraagAsync(db => db.Users.CountAsync()));
    }

    [Fact]
    public async Task TwoAccounts_CannotShareOneLogin()
    {
        await using var app = new PortaalApp().MetMedewerkers(aanbieder);
        await aanbieder.BedienAsync(Aanbiederreis.Fatma());
        await KoppelAsync(app, await NodigUitAsync(app));

        var pagina = await KoppelAsync(app, await NodigUitAsync(app, "tweede@deproeftuin.example"));

        Assert.Contains("Dit werkaccount hoort niet bij een account hier.", pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal(1, await app.VraagAsync(db => db.UserLogins.CountAsync()));
    }

    [Theory, Regel("R-AM-07")]
    [InlineData("onbekende-groep")]
    [InlineData(Aanbiederreis.Groep, "directie")]
    public async Task Staff_WithoutOneRoleInTheirGroups_StaysOut(params string[] groepen)
    {
        await using var app = new PortaalApp().MetMedewerkers(aanbieder);
        await aanbieder.BedienAsync(Aanbiederreis.Fatma());
        await KoppelAsync(app, await NodigUitAsync(app));
        await aanbieder.BedienAsync(Aanbiederreis.Fatma(groepen));
        var client = app.AlsBezoeker();

        var pagina = await InloggenAsync(client);

        Assert.Contains("Uw werkaccount zit niet in een groep met een rol in dit portaal, of in meer dan een.", pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal("Inloggen", (await Pagina.HaalAsync(client, "/secretariaat")).H1);
    }

    [Fact, Regel("R-AM-07")]
    public async Task Staff_WhoseGroupChanged_GetTheNewRole_AndTheOldLoginEnds()
    {
        await using var app = new PortaalApp().MetMedewerkers(aanbieder);
        await aanbieder.BedienAsync(Aanbiederreis.Fatma());
        var oud = app.AlsBezoeker();
        await KoppelAsync(app, await NodigUitAsync(app), oud);
        await aanbieder.BedienAsync(Aanbiederreis.Fatma("directie"));

        var pagina = await InloggenAsync(app.AlsBezoeker());

        Assert.Equal("/directie", pagina.Pad);
        Assert.Equal("Inloggen", (await Pagina.HaalAsync(oud, "/secretariaat")).H1);
        Assert.Contains("RolGewijzigd", await app.VraagAsync(db => db.Journaal.Select(j => j.Handeling).ToListAsync()));
    }

    [Fact]
    public async Task Staff_WhoAreBlocked_StayOut()
    {
        await using var app = new PortaalApp().MetMedewerkers(aanbieder);
        await aanbieder.BedienAsync(Aanbiederreis.Fatma());
        await KoppelAsync(app, await NodigUitAsync(app));
        await app.VraagAsync(db => db.Users.ExecuteUpdateAsync(s => s.SetProperty(a => a.GeblokkeerdOp, app.Klok.Nu)));
        var client = app.AlsBezoeker();

        var pagina = await InloggenAsync(client);

        Assert.Contains("U kunt nu niet inloggen.", pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal("Inloggen", (await Pagina.HaalAsync(client, "/secretariaat")).H1);
    }

    [Theory]
    [InlineData("pwd")]
    [InlineData("pwd", "rsa")]
    [InlineData]
    public async Task Staff_WithOneFactorThere_StayOut(params string[] amr)
    {
        await using var app = new PortaalApp().MetMedewerkers(aanbieder);
        await aanbieder.BedienAsync(Aanbiederreis.Fatma() with { Amr = amr.Length == 0 ? null : amr });

        var pagina = await KoppelAsync(app, await NodigUitAsync(app));

        Assert.Contains("Uw organisatie vroeg geen tweede bewijs.", pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal(0, await app.VraagAsync(db => db.UserLogins.CountAsync()));
    }

    [Theory, Regel("D-11")]
    [InlineData(5, "Medewerker uitnodigen")]
    [InlineData(15, "Laat nog een keer zien dat u het bent")]
    public async Task Login_IsAsFreshAsItWasThere(int minutenGeleden, string kop)
    {
        await using var app = Beheerder(new PortaalApp().MetMedewerkers(aanbieder));
        await aanbieder.BedienAsync(Aanbiederreis.Fatma("beheer"));
        await KoppelAsync(app, await NodigUitAsync(app));
        await aanbieder.BedienAsync(Aanbiederreis.Fatma("beheer") with { Geleden = minutenGeleden * 60 });
        var client = app.AlsBezoeker();
        await InloggenAsync(client);

        Assert.Equal(kop, (await Pagina.HaalAsync(client, "/beheer/medewerkers/uitnodigen")).H1);
    }

    [Fact, Regel("D-11")]
    public async Task StepUp_AsksToLogInThereAnew_AndComesBackToThePage()
    {
        await using var app = Beheerder(new PortaalApp().MetMedewerkers(aanbieder));
        await aanbieder.BedienAsync(Aanbiederreis.Fatma("beheer"));
        var client = app.AlsBezoeker();
        await KoppelAsync(app, await NodigUitAsync(app), client);
        // Past the ten minutes of a factor, and well within the ten minutes and one of play of a token.
        app.Klok.Verder(TimeSpan.FromMinutes(10.5));
        var opnieuw = await Pagina.HaalAsync(client, "/beheer/medewerkers/uitnodigen");

        // A provider that lets the old login pass: its time of logging in is ten and a half minutes behind the portal clock.
        var heen = await Aanbiederreis.NaarAanbiederAsync(opnieuw, "#organisatie form");
        var teOud = await Aanbiederreis.TerugAsync(client, await Aanbiederproces.BezoekAsync(heen));
        app.Klok.Zet(TimeProvider.System.GetUtcNow());
        var terug = await Aanbiederreis.TerugAsync(client, await Aanbiederproces.BezoekAsync(await Aanbiederreis.NaarAanbiederAsync(
            await Pagina.HaalAsync(client, "/account/opnieuw-inloggen?terug=%2Fbeheer%2Fmedewerkers%2Fuitnodigen"), "#organisatie form")));

        var gevraagd = HttpUtility.ParseQueryString(heen.Query);
        Assert.Equal(("login", "0"), (gevraagd["prompt"], gevraagd["max_age"]));
        Assert.Contains("Uw organisatie vroeg niet opnieuw om in te loggen.", teOud.Tekst, StringComparison.Ordinal);
        Assert.Equal("Medewerker uitnodigen", terug.H1);
    }

    [Fact, Regel("D-11")]
    public async Task StepUp_BySomebodyElse_IsRefused()
    {
        await using var app = Beheerder(new PortaalApp().MetMedewerkers(aanbieder));
        await aanbieder.BedienAsync(Aanbiederreis.Fatma("beheer") with { Sub = "collega" });
        await KoppelAsync(app, await NodigUitAsync(app, "collega@deproeftuin.example"));
        await aanbieder.BedienAsync(Aanbiederreis.Fatma("beheer"));
        var client = app.AlsBezoeker();
        await KoppelAsync(app, await NodigUitAsync(app), client);
        await aanbieder.BedienAsync(Aanbiederreis.Fatma("beheer") with { Sub = "collega" });

        var pagina = await Aanbiederreis.TerugAsync(client, await Aanbiederproces.BezoekAsync(
            await Aanbiederreis.NaarAanbiederAsync(await Pagina.HaalAsync(client, "/account/opnieuw-inloggen"), "#organisatie form")));

        Assert.Contains("Dit duurde te lang, of is al gebruikt.", pagina.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parent_IsNeverLoggedInByTheOrganisation()
    {
        await using var app = new PortaalApp().MetMedewerkers(aanbieder);
        await aanbieder.BedienAsync(Aanbiederreis.Fatma());
        await KoppelAsync(app, await NodigUitAsync(app));
        await app.VraagAsync(db => db.UserRoles.ExecuteDeleteAsync());

        var pagina = await InloggenAsync(app.AlsBezoeker());

        Assert.Contains("Dit werkaccount hoort niet bij een account hier.", pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal(0, await app.VraagAsync(db => db.UserRoles.CountAsync()));
    }

    [Fact, Regel("R-AM-07")]
    public async Task Staff_WhoHaveAnAccount_TieItLater_AndLogInWithBoth()
    {
        await using var app = new PortaalApp().MetMedewerkers(aanbieder);
        await aanbieder.BedienAsync(Aanbiederreis.Fatma());
        var fatma = await app.MaakAccountAsync("Fatma", Rol.Secretariaat);
        var client = await app.AlsAsync(fatma);

        var terug = await KoppelZelfAsync(client);
        var inloggen = await InloggenAsync(app.AlsBezoeker());

        Assert.Equal("/account", terug.Pad);
        Assert.Contains("U kunt inloggen met uw werkaccount.", terug.Tekst, StringComparison.Ordinal);
        Assert.Null(terug.Document.QuerySelector("#werkaccount form"));
        Assert.Equal("/secretariaat", inloggen.Pad);
        Assert.Equal([fatma.Id], await app.VraagAsync(db => db.UserLogins.Select(l => l.UserId).ToListAsync()));
        Assert.Contains(app.Services.GetRequiredService<Ontwikkelpost>().Mails, m => m.Adres == fatma.Email && m.Soort == "FactorGewijzigd");
        Assert.Equal(HttpStatusCode.OK, (await (await app.AlsAsync(fatma)).GetAsync("/secretariaat")).StatusCode);
    }

    [Fact, Regel("D-11")]
    public async Task Staff_WhoTieLater_ShowTheirFactorFirst()
    {
        await using var app = new PortaalApp().MetMedewerkers(aanbieder);
        var client = await app.AlsAsync(Rol.Secretariaat, "Fatma");
        var formulier = (await Pagina.HaalAsync(client, "/account")).Formulier("#werkaccount form");
        app.Klok.Verder(TimeSpan.FromMinutes(11));

        Assert.StartsWith("/account/opnieuw-inloggen", (await formulier.VerstuurAsync()).Pad, StringComparison.Ordinal);
    }

    [Fact, Regel("R-AM-07")]
    public async Task Login_OfAColleague_OrASecondOne_IsNotTied()
    {
        await using var app = new PortaalApp().MetMedewerkers(aanbieder);
        await aanbieder.BedienAsync(Aanbiederreis.Fatma());
        await KoppelAsync(app, await NodigUitAsync(app));
        var collega = await app.AlsAsync(Rol.Secretariaat, "Petra");

        var bezet = await KoppelZelfAsync(collega);

        Assert.Contains("Dit werkaccount hoort al bij een ander account hier", bezet.Tekst, StringComparison.Ordinal);
        Assert.Equal(1, await app.VraagAsync(db => db.UserLogins.CountAsync()));
    }

    [Fact, Regel("R-AM-07")]
    public async Task Answer_ForWhoLoggedOutMeanwhile_TiesNothing()
    {
        await using var app = new PortaalApp().MetMedewerkers(aanbieder);
        await aanbieder.BedienAsync(Aanbiederreis.Fatma());
        var client = await app.AlsAsync(Rol.Secretariaat, "Petra");
        var heen = await Aanbiederreis.NaarAanbiederAsync(await Pagina.HaalAsync(client, "/account"), "#werkaccount form");
        await app.VraagAsync(db => db.Set<Aanmelding>().ExecuteDeleteAsync());

        var terug = await Aanbiederreis.TerugAsync(client, await Aanbiederproces.BezoekAsync(heen));

        Assert.Contains("Dit duurde te lang, of is al gebruikt.", terug.Tekst, StringComparison.Ordinal);
        Assert.Equal(0, await app.VraagAsync(db => db.UserLogins.CountAsync()));
    }

    [Fact, Regel("R-AM-07")]
    public async Task Parent_CannotTieAnything()
    {
        await using var app = new PortaalApp().MetMedewerkers(aanbieder);
        var client = await app.AlsOuderAsync();
        var pagina = await Pagina.HaalAsync(client, "/account");
        using var bericht = pagina.Formulier("main form:not([action*=handler])").Bericht();
        bericht.RequestUri = new Uri("/account?handler=Werkaccount", UriKind.Relative);

        Assert.Null(pagina.Document.QuerySelector("#werkaccount"));
        Assert.Equal(HttpStatusCode.NotFound, (await client.SendAsync(bericht)).StatusCode);
    }

    [Theory, Regel("R-AM-07")]
    [InlineData(false)]
    [InlineData(true)]
    public async Task OnlyRoad_LetsStaffInByTheirOrganisationAlone_AndParentsAsEver(bool enigeWeg)
    {
        await using var app = Enige(new PortaalApp().MetMedewerkers(aanbieder), enigeWeg);
        await aanbieder.BedienAsync(Aanbiederreis.Fatma());
        using var werk = new Sleutelapparaat();
        using var thuis = new Sleutelapparaat();
        var fatma = await MetPasskeyAsync(app, "Fatma", werk, Rol.Secretariaat);
        var nadia = await MetPasskeyAsync(app, "Nadia", thuis);

        var medewerker = await Sleutelapparaat.LogInAsync(app.AlsBezoeker(), werk, fatma.Id);
        var ouder = await Sleutelapparaat.LogInAsync(app.AlsBezoeker(), thuis, nadia.Id);

        Assert.Equal(enigeWeg ? "Inloggen" : "Werkvoorraad", medewerker.H1);
        Assert.Equal(enigeWeg, medewerker.Tekst.Contains("Medewerkers loggen hier alleen in met uw werkaccount.", StringComparison.Ordinal));
        Assert.NotEqual("Inloggen", ouder.H1);
    }

    [Fact, Regel("R-AM-07")]
    public async Task OnlyRoad_InvitedStaffChooseNothingElse()
    {
        await using var app = Enige(new PortaalApp().MetMedewerkers(aanbieder), true);
        await aanbieder.BedienAsync(Aanbiederreis.Fatma());
        var link = await NodigUitAsync(app);
        var client = app.AlsBezoeker();

        var keuze = await Pagina.HaalAsync(client, link);
        var wachtwoord = await Pagina.HaalAsync(client, link.Replace("/account/bevestigen", "/account/bevestigen/wachtwoord", StringComparison.Ordinal));
        var geweigerd = await wachtwoord.Formulier().Zet("Gegevens.Wachtwoord", "fiets regen tafel").VerstuurAsync();
        var gekoppeld = await KoppelAsync(app, link, client);

        Assert.Null(keuze.Document.QuerySelector("#passkey"));
        Assert.Contains("Medewerkers loggen hier alleen in met uw werkaccount.", geweigerd.Tekst, StringComparison.Ordinal);
        Assert.False(await app.VraagAsync(db => db.Users.AnyAsync(u => u.PasswordHash != null)));
        Assert.Equal("/secretariaat", gekoppeld.Pad);
        Assert.Contains("werkaccount gekoppeld", (await Pagina.HaalAsync(await app.AlsAsync(Rol.Beheerder, "Bas"), "/beheer/medewerkers")).Tekst, StringComparison.Ordinal);
    }

    private static PortaalApp Enige(PortaalApp app, bool aan) => app.Zet("Medewerkers:Aanbieder:EnigeWeg", aan.ToString());

    private static async Task<Account> MetPasskeyAsync(PortaalApp app, string naam, Sleutelapparaat apparaat, Rol? rol = null)
    {
        var account = await app.MaakAccountAsync(naam, rol);
        await app.DoeAsync<UserManager<Account>>(async accounts =>
            Assert.True((await accounts.AddOrUpdatePasskeyAsync((await accounts.FindByIdAsync(account.Id.ToString()))!, apparaat.Passkey(account.AangemaaktOp))).Succeeded));
        return account;
    }

    private static async Task<Pagina> KoppelZelfAsync(HttpClient client) => await Aanbiederreis.TerugAsync(
        client, await Aanbiederproces.BezoekAsync(await Aanbiederreis.NaarAanbiederAsync(await Pagina.HaalAsync(client, "/account"), "#werkaccount form")));

    [Fact]
    public async Task Answer_Replayed_LogsNobodyIn()
    {
        await using var app = new PortaalApp().MetMedewerkers(aanbieder);
        await aanbieder.BedienAsync(Aanbiederreis.Fatma());
        await KoppelAsync(app, await NodigUitAsync(app));
        var client = app.AlsBezoeker();
        var antwoord = await Aanbiederproces.BezoekAsync(await BeginAsync(client));
        await Aanbiederreis.TerugAsync(client, antwoord);

        var vreemd = await Aanbiederreis.TerugAsync(app.AlsBezoeker(), antwoord);
        await app.DoeAsync<PortaalDbContext>(db => db.Set<Aanmelding>().ExecuteDeleteAsync());
        var nogEens = await Aanbiederreis.TerugAsync(client, antwoord);

        Assert.Contains("Dit duurde te lang, of is al gebruikt.", vreemd.Tekst, StringComparison.Ordinal);
        Assert.Contains("Dit duurde te lang, of is al gebruikt.", nogEens.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Return_GoesToPagesOfThePortalOnly()
    {
        await using var app = new PortaalApp().MetMedewerkers(aanbieder);
        await aanbieder.BedienAsync(Aanbiederreis.Fatma());
        await KoppelAsync(app, await NodigUitAsync(app));

        var hier = await InloggenAsync(app.AlsBezoeker(), "/secretariaat/taken");
        var elders = await InloggenAsync(app.AlsBezoeker(), "https://iemand-anders.example/");

        Assert.Equal("/secretariaat/taken", hier.Pad);
        Assert.Equal("/secretariaat", elders.Pad);
    }

    private static PortaalApp Beheerder(PortaalApp app) => app.Zet("Medewerkers:Aanbieder:Groepen:2:Id", "beheer").Zet("Medewerkers:Aanbieder:Groepen:2:Rol", nameof(Rol.Beheerder));

    private static async Task<string> NodigUitAsync(PortaalApp app, string adres = Fatma)
    {
        await app.DoeAsync<Uitnodigingen>(u => u.NodigUitAsync(new Uitnodiging("Fatma", adres, Rol.Secretariaat, "", AlleLeerlingen: false), CancellationToken.None));
        await app.TekenGeheimhoudingAsync(adres);
        return app.LaatsteLink(adres);
    }

    private static async Task<Pagina> KoppelAsync(PortaalApp app, string link, HttpClient? client = null)
    {
        client ??= app.AlsBezoeker();
        return await Aanbiederreis.TerugAsync(client, await Aanbiederproces.BezoekAsync(await Aanbiederreis.NaarAanbiederAsync(await Pagina.HaalAsync(client, link), "#organisatie form")));
    }

    private static async Task<Uri> BeginAsync(HttpClient client, string? terug = null) => await Aanbiederreis.NaarAanbiederAsync(
        await Pagina.HaalAsync(client, "/account/inloggen" + (terug is null ? "" : "?terug=" + Uri.EscapeDataString(terug))), "#medewerkers form");

    private static async Task<Pagina> InloggenAsync(HttpClient client, string? terug = null) => await Aanbiederreis.TerugAsync(client, await Aanbiederproces.BezoekAsync(await BeginAsync(client, terug)));
}
