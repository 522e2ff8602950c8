using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Tests.Accounts;

public sealed class InloggenTests(PortaalApp app) : IClassFixture<PortaalApp>
{
    [Fact]
    public async Task Login_WithPasswordAndCode_GoesToThePageThatWasAsked()
    {
        var (_, geheim, _) = await Accountreis.RegistreerAsync(app, app.AlsBezoeker(), "terug@deproeftuin.example");
        var client = app.AlsBezoeker();

        var gevraagd = await Pagina.HaalAsync(client, "/account/overal-uitloggen");
        var code = await Accountreis.WachtwoordAsync(client, "terug@deproeftuin.example", pad: gevraagd.Pad);
        var binnen = await code.Formulier().Zet("Appcode", Accountreis.Code(geheim)).VerstuurAsync();

        Assert.Equal("Overal uitloggen", binnen.H1);
    }

    [Fact]
    public async Task Login_WithTheSameCodeTwice_IsRefused()
    {
        var (_, geheim, _) = await Accountreis.RegistreerAsync(app, app.AlsBezoeker(), "tweemaal@deproeftuin.example");
        var code = Accountreis.Code(geheim);
        await CodeAsync(app.AlsBezoeker(), "tweemaal@deproeftuin.example", code);

        var tweede = await CodeAsync(app.AlsBezoeker(), "tweemaal@deproeftuin.example", code);

        Assert.Contains("al gebruikt", tweede.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Login_WithWrongPasswordUnknownAddressOrLockedAccount_AnswersTheSame()
    {
        var (_, _, _) = await Accountreis.RegistreerAsync(app, app.AlsBezoeker(), "slot@deproeftuin.example");

        var fout = await Accountreis.WachtwoordAsync(app.AlsBezoeker(), "slot@deproeftuin.example", "een ander wachtwoord");
        var onbekend = await Accountreis.WachtwoordAsync(app.AlsBezoeker(), "niemand@deproeftuin.example", "een ander wachtwoord");
        for (var i = 0; i < 10; i++)
            await Accountreis.WachtwoordAsync(app.AlsBezoeker(), "slot@deproeftuin.example", "een ander wachtwoord");
        var opSlot = await Accountreis.WachtwoordAsync(app.AlsBezoeker(), "slot@deproeftuin.example");

        Assert.True(await app.VraagAsync(db => db.Set<Inlogteller>().AnyAsync(t => t.Apparaat == "" && t.OpSlotTot != null && db.Users.Any(a => a.Id == t.Account && a.Email == "slot@deproeftuin.example"))));
        Assert.Equal(HttpStatusCode.OK, fout.Status);
        Assert.Equal((fout.Status, fout.Pad, fout.Tekst), (onbekend.Status, onbekend.Pad, onbekend.Tekst));
        Assert.Equal((fout.Status, fout.Pad, fout.Tekst), (opSlot.Status, opSlot.Pad, opSlot.Tekst));
    }

    [Fact]
    public async Task Code_WrongTenTimes_LocksTheAccount()
    {
        var (_, geheim, _) = await Accountreis.RegistreerAsync(app, app.AlsBezoeker(), "raden@deproeftuin.example");
        var client = app.AlsBezoeker();
        var pagina = await Accountreis.WachtwoordAsync(client, "raden@deproeftuin.example");
        for (var i = 0; i < 10; i++)
            pagina = await pagina.Formulier().Zet("Appcode", "000000").VerstuurAsync();

        var daarna = await pagina.Formulier().Zet("Appcode", Accountreis.Code(geheim)).VerstuurAsync();

        Assert.Equal("U kunt nu niet inloggen", daarna.H1);
        Assert.Equal("Inloggen", (await Pagina.HaalAsync(client, "/account")).H1);
    }

    [Fact]
    public async Task RecoveryCode_LogsInOnce_AndIsNeverFreshEnough()
    {
        var (_, _, codes) = await Accountreis.RegistreerAsync(app, app.AlsBezoeker(), "herstel@deproeftuin.example");
        var client = app.AlsBezoeker();

        var binnen = await HerstelAsync(client, "herstel@deproeftuin.example", codes[0]);
        var opnieuw = await HerstelAsync(app.AlsBezoeker(), "herstel@deproeftuin.example", codes[0]);
        var vers = await Pagina.HaalAsync(client, "/account/herstelcodes");

        Assert.Equal("Mijn gegevens", binnen.H1);
        Assert.Contains("Inloggen lukt niet", opnieuw.Tekst, StringComparison.Ordinal);
        Assert.Equal("Laat nog een keer zien dat u het bent", vers.H1);
        Assert.Equal("Passkeys", (await Pagina.HaalAsync(client, "/account/passkeys")).H1);
    }

    [Fact]
    public async Task Logout_WithTheOldCookie_OpensNothing()
    {
        var account = await app.MaakAccountAsync("Uit Logger");
        var client = await app.AlsAsync(account);
        var koekje = (await client.GetAsync("/account")).RequestMessage!.Headers.GetValues("Cookie").First(c => c.Contains("portaal-sessie", StringComparison.Ordinal));

        var uit = await (await Pagina.HaalAsync(client, "/account/uitloggen")).Formulier().VerstuurAsync("Uitloggen");
        var kaal = app.CreateDefaultClient(new Uri("https://localhost"));
        kaal.DefaultRequestHeaders.Add("Cookie", koekje);
        var daarna = await kaal.GetAsync("/account");

        Assert.Equal("U bent uitgelogd", uit.H1);
        Assert.Equal(HttpStatusCode.Redirect, daarna.StatusCode);
    }

    [Fact]
    public async Task LogoutEverywhere_EndsEveryLogin()
    {
        var account = await app.MaakAccountAsync("Overal Uit");
        var telefoon = await app.AlsAsync(account);
        var laptop = await app.AlsAsync(account);

        await (await Pagina.HaalAsync(telefoon, "/account/overal-uitloggen")).Formulier().VerstuurAsync();

        Assert.Equal("Inloggen", (await Pagina.HaalAsync(laptop, "/account")).H1);
        Assert.Equal("Inloggen", (await Pagina.HaalAsync(telefoon, "/account")).H1);
    }

    [Fact]
    public async Task Sessions_OneOfThem_CanBeEndedFromAnother()
    {
        var account = await app.MaakAccountAsync("Twee Apparaten");
        var telefoon = await app.AlsAsync(account);
        var laptop = await app.AlsAsync(account);

        var lijst = await Pagina.HaalAsync(telefoon, "/account");
        await lijst.Formulier("main li form").VerstuurAsync("Uitloggen");

        Assert.Equal("Inloggen", (await Pagina.HaalAsync(laptop, "/account")).H1);
        Assert.Equal("Mijn gegevens", (await Pagina.HaalAsync(telefoon, "/account")).H1);
    }

    [Theory]
    [InlineData(29, "Mijn gegevens")]
    [InlineData(31, "Inloggen")]
    public async Task Session_OfAParent_EndsAfterThirtyIdleMinutes(int minuten, string kop)
    {
        await using var eigen = new PortaalApp();
        var client = await eigen.AlsOuderAsync();
        eigen.Klok.Verder(TimeSpan.FromMinutes(minuten));

        Assert.Equal(kop, (await Pagina.HaalAsync(client, "/account")).H1);
    }

    [Fact]
    public async Task Session_HoweverBusy_EndsAfterTwelveHours()
    {
        await using var eigen = new PortaalApp();
        var client = await eigen.AlsOuderAsync();
        for (var i = 0; i < 12 * 3 - 1; i++)
        {
            eigen.Klok.Verder(TimeSpan.FromMinutes(20));
            Assert.Equal("Mijn gegevens", (await Pagina.HaalAsync(client, "/account")).H1);
        }

        eigen.Klok.Verder(TimeSpan.FromMinutes(20));

        Assert.Equal("Inloggen", (await Pagina.HaalAsync(client, "/account")).H1);
    }

    [Fact]
    public async Task Login_InABrowserWithAnOlderLogin_TakesANewKeyAndEndsTheOlder()
    {
        var (_, geheim, _) = await Accountreis.RegistreerAsync(app, app.AlsBezoeker(), "vast@deproeftuin.example");
        var client = app.AlsBezoeker();
        await CodeAsync(client, "vast@deproeftuin.example", Accountreis.Code(geheim));
        var account = (await app.VraagAsync(db => db.Users.SingleAsync(a => a.Email == "vast@deproeftuin.example"))).AccountId;
        var eerste = (await app.Services.GetRequiredService<Aanmeldingen>().VanAsync(account, CancellationToken.None)).Select(a => a.SleutelHash).ToHashSet();

        var opnieuw = await Pagina.HaalAsync(client, "/account/opnieuw-inloggen?terug=/account");
        var terug = await opnieuw.Formulier("main form").Zet("Appcode", Accountreis.Code(geheim, 1)).VerstuurAsync();
        var tweede = (await app.Services.GetRequiredService<Aanmeldingen>().VanAsync(account, CancellationToken.None)).Select(a => a.SleutelHash).ToHashSet();

        Assert.Equal("Mijn gegevens", terug.H1);
        Assert.Equal(eerste.Count, tweede.Count);
        Assert.Single(tweede.Except(eerste));
    }

    [Fact]
    public async Task Login_TooOftenFromOneNetwork_AsksToWait()
    {
        await using var eigen = new PortaalApp().Zet("Portaal:Accountlimiet", "3");
        for (var i = 0; i < 3; i++)
            await Accountreis.WachtwoordAsync(eigen.AlsBezoeker(), "a@deproeftuin.example");

        var vierde = await Accountreis.WachtwoordAsync(eigen.AlsBezoeker(), "a@deproeftuin.example");

        Assert.Equal(HttpStatusCode.TooManyRequests, vierde.Status);
        Assert.Equal("Even wachten", vierde.H1);
        Assert.NotNull(vierde.Antwoord.Headers.RetryAfter);
    }

    [Theory]
    [InlineData("https://kwaad.example/")]
    [InlineData("//kwaad.example")]
    [InlineData("/\\kwaad.example")]
    public async Task Login_WithAForeignReturnAddress_StaysHere(string terug)
    {
        var client = await app.AlsOuderAsync();

        var antwoord = await Pagina.HaalAsync(client, "/account/inloggen?terug=" + Uri.EscapeDataString(terug));

        Assert.Equal("localhost", antwoord.Antwoord.RequestMessage!.RequestUri!.Host);
        Assert.StartsWith("/mijn", antwoord.Pad, StringComparison.Ordinal);
    }

    private static async Task<Pagina> CodeAsync(HttpClient client, string adres, string code) =>
        await (await Accountreis.WachtwoordAsync(client, adres)).Formulier().Zet("Appcode", code).VerstuurAsync();

    private static async Task<Pagina> HerstelAsync(HttpClient client, string adres, string code) =>
        await (await (await Accountreis.WachtwoordAsync(client, adres)).VolgAsync("Ik heb mijn telefoon niet")).Formulier().Zet("Herstelcode", code).VerstuurAsync();
}
