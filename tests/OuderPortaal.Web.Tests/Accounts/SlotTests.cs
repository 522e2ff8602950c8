using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Tests.Accounts;

public sealed class SlotTests : IAsyncDisposable
{
    private const string Adres = "moeder@deproeftuin.example";
    private const string Fout = "een ander wachtwoord";

    private readonly PortaalApp _app = new();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact, Regel("R-ID-9"), Trait("asvs", "6.3.1")]
    public async Task Stranger_WithAThousandWrongLogins_DoesNotLockTheParentOutOnHerOwnDevice()
    {
        var eigen = _app.AlsBezoeker();
        var (_, geheim, _) = await Accountreis.RegistreerAsync(_app, eigen, Adres);
        await UitAsync(eigen);
        var vreemd = _app.AlsBezoeker();
        var formulier = (await Pagina.HaalAsync(vreemd, "/account/inloggen")).Formulier("main form:not([data-passkey])");
        formulier.Zet("Gegevens.Adres", Adres).Zet("Gegevens.Wachtwoord", Fout);
        for (var i = 0; i < 1_000; i++)
            using (await vreemd.SendAsync(formulier.Bericht()))
            {
            }

        var binnen = await (await Accountreis.WachtwoordAsync(eigen, Adres)).Formulier().Zet("Appcode", Accountreis.Code(geheim)).VerstuurAsync();
        var elders = await Accountreis.WachtwoordAsync(_app.AlsBezoeker(), Adres);

        Assert.StartsWith("/mijn", binnen.Pad, StringComparison.Ordinal);
        Assert.Equal("Inloggen", elders.H1);
    }

    [Fact, Regel("R-ID-9")]
    public async Task OwnDevice_WithTenWrongLogins_IsClosedForFifteenMinutes_AndOthersAreNot()
    {
        var eigen = _app.AlsBezoeker();
        await Accountreis.RegistreerAsync(_app, eigen, Adres);
        await UitAsync(eigen);
        for (var i = 0; i < 10; i++)
            await Accountreis.WachtwoordAsync(eigen, Adres, Fout);

        var dicht = await Accountreis.WachtwoordAsync(eigen, Adres);
        var elders = await Accountreis.WachtwoordAsync(_app.AlsBezoeker(), Adres);
        _app.Klok.Verder(TimeSpan.FromMinutes(14));
        var nogDicht = await Accountreis.WachtwoordAsync(eigen, Adres);
        _app.Klok.Verder(TimeSpan.FromMinutes(1));
        var open = await Accountreis.WachtwoordAsync(eigen, Adres);

        Assert.Equal(("Inloggen", "Code uit de app", "Inloggen", "Code uit de app"), (dicht.H1, elders.H1, nogDicht.H1, open.H1));
    }

    [Fact, Regel("R-ID-9")]
    public async Task Attempts_AHundredAtOnce_AreJudgedTenTimes()
    {
        await Accountreis.RegistreerAsync(_app, _app.AlsBezoeker(), Adres);
        var wie = (await _app.VraagAsync(db => db.Users.SingleAsync(a => a.Email == Adres))).Id;

        var gekregen = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Task.Run(() => PogingAsync(wie))));

        Assert.Equal(10, gekregen.Count(g => g));
    }

    [Fact]
    public async Task Device_OfAnotherAccount_CountsAsUnknownHere()
    {
        var tom = _app.AlsBezoeker();
        await Accountreis.RegistreerAsync(_app, tom, "tom@deproeftuin.example");
        await UitAsync(tom);
        await Accountreis.RegistreerAsync(_app, _app.AlsBezoeker(), Adres);

        await Accountreis.WachtwoordAsync(tom, Adres, Fout);

        var wie = (await _app.VraagAsync(db => db.Users.SingleAsync(a => a.Email == Adres))).Id;
        Assert.Equal(1, (await _app.VraagAsync(db => db.Set<Inlogteller>().SingleAsync(t => t.Account == wie && t.Apparaat == ""))).Pogingen);
    }

    [Fact]
    public async Task RightPassword_AgainAndAgain_DoesNotUseUpTheAttempts()
    {
        await Accountreis.RegistreerAsync(_app, _app.AlsBezoeker(), Adres);

        for (var i = 0; i < 12; i++)
            Assert.Equal("Code uit de app", (await Accountreis.WachtwoordAsync(_app.AlsBezoeker(), Adres)).H1);
    }

    [Fact]
    public async Task RightPassword_BetweenWrongCodes_DoesNotGiveNewAttempts()
    {
        await Accountreis.RegistreerAsync(_app, _app.AlsBezoeker(), Adres);
        var pagina = await Accountreis.WachtwoordAsync(_app.AlsBezoeker(), Adres);
        for (var i = 0; i < 10; i++)
            pagina = await (await Accountreis.WachtwoordAsync(_app.AlsBezoeker(), Adres)).Formulier().Zet("Appcode", "000000").VerstuurAsync();

        Assert.Equal("Inloggen", (await Accountreis.WachtwoordAsync(_app.AlsBezoeker(), Adres)).H1);
    }

    [Fact, Trait("asvs", "6.3.5")]
    public async Task Login_OnANewDevice_TellsTheOwner_AndOnAKnownOneDoesNot()
    {
        var eigen = _app.AlsBezoeker();
        var (_, geheim, _) = await Accountreis.RegistreerAsync(_app, eigen, Adres);
        Assert.Equal(0, Meldingen());

        await (await Accountreis.WachtwoordAsync(_app.AlsBezoeker(), Adres)).Formulier().Zet("Appcode", Accountreis.Code(geheim)).VerstuurAsync();
        Assert.Equal(1, Meldingen());
        await UitAsync(eigen);
        await (await Accountreis.WachtwoordAsync(eigen, Adres)).Formulier().Zet("Appcode", Accountreis.Code(geheim, 1)).VerstuurAsync();

        Assert.Equal(1, Meldingen());
    }

    private int Meldingen() => _app.Services.GetRequiredService<Ontwikkelpost>().Mails.Count(m => m is { Adres: Adres, Soort: "NieuwApparaat" });

    private async Task<bool> PogingAsync(Guid wie)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        var slot = ActivatorUtilities.CreateInstance<Inlogslot>(scope.ServiceProvider, new Microsoft.AspNetCore.Http.HttpContextAccessor
        {
            HttpContext = new Microsoft.AspNetCore.Http.DefaultHttpContext { RequestServices = scope.ServiceProvider },
        });
        return await slot.NeemPogingAsync(wie, CancellationToken.None);
    }

    private static async Task UitAsync(HttpClient client) => await (await Pagina.HaalAsync(client, "/account/uitloggen")).Formulier().VerstuurAsync("Uitloggen");
}
