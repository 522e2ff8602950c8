using System.Net;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace OuderPortaal.Web.Tests.Accounts;

public sealed class AccountpaginasTests(PortaalApp app) : IClassFixture<PortaalApp>
{
    private IEnumerable<RouteEndpoint> Routes => app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    [Fact]
    public void Endpoints_OfTheAccountArea_AreOnlyOurOwnPages()
    {
        var gebied = Routes.Where(e => e.Metadata.GetMetadata<PageActionDescriptor>()?.AreaName == "Identity").ToList();

        Assert.True(gebied.Count >= 20, $"{gebied.Count}");
        Assert.All(gebied, e =>
        {
            Assert.StartsWith("account", e.RoutePattern.RawText!.TrimStart('/'), StringComparison.Ordinal);
            Assert.Equal("OuderPortaal.Web", e.Metadata.GetMetadata<CompiledPageActionDescriptor>()?.ModelTypeInfo?.Assembly.GetName().Name ?? "OuderPortaal.Web");
        });
        Assert.DoesNotContain(Routes, e => e.RoutePattern.RawText!.Contains("Identity/", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("/Identity/Account/Login")]
    [InlineData("/Identity/Account/Register")]
    [InlineData("/Identity/Account/ExternalLogin")]
    [InlineData("/Identity/Account/Manage/DeletePersonalData")]
    [InlineData("/Identity/Account/Manage/DownloadPersonalData")]
    [InlineData("/Identity/Account/ResendEmailConfirmation")]
    [InlineData("/Identity/lib/bootstrap/dist/css/bootstrap.css")]
    [InlineData("/Identity/css/site.css")]
    [InlineData("/Identity/Error")]
    public async Task Get_WhatThePackageBrings_IsNotThere(string pad)
    {
        var antwoord = await app.AlsBezoeker().GetAsync(pad);

        Assert.Equal(HttpStatusCode.NotFound, antwoord.StatusCode);
    }

    [Fact]
    public async Task Get_Ontwikkeling_OutsideDevelopment_IsNotThere()
    {
        var antwoord = await app.AlsBezoeker().GetAsync("/ontwikkeling");

        Assert.Equal(HttpStatusCode.NotFound, antwoord.StatusCode);
    }

    [Theory]
    [InlineData("/account/inloggen", "Inloggen")]
    [InlineData("/account/registreren", "Account maken")]
    [InlineData("/account/registreren/verstuurd", "Kijk in uw e-mail")]
    [InlineData("/account/bevestigen?code=bestaatniet", "Deze link werkt niet meer")]
    [InlineData("/account/bevestigen/wachtwoord?code=bestaatniet", "Deze link werkt niet meer")]
    [InlineData("/account/bevestigen/app?code=bestaatniet", "Deze link werkt niet meer")]
    [InlineData("/account/inloggen/code", "Inloggen")]
    [InlineData("/account/inloggen/herstelcode", "Inloggen met een herstelcode")]
    [InlineData("/account/wachtwoord-vergeten", "Wachtwoord vergeten")]
    [InlineData("/account/wachtwoord-vergeten/verstuurd", "Kijk in uw e-mail")]
    [InlineData("/account/wachtwoord-opnieuw?code=bestaatniet", "Deze link werkt niet meer")]
    [InlineData("/account/wachtwoord-opnieuw/klaar", "Uw wachtwoord is veranderd")]
    [InlineData("/account/toegang-geweigerd", "Deze pagina is er niet voor u")]
    [InlineData("/account/geblokkeerd", "U kunt nu niet inloggen")]
    [InlineData("/account/uitloggen", "U bent uitgelogd")]
    [InlineData("/account", "Inloggen")]
    [InlineData("/account/passkeys", "Inloggen")]
    public async Task Get_AsVisitor_ShowsThePageOrAsksToLogIn(string pad, string kop)
    {
        var pagina = await Pagina.HaalAsync(app.AlsBezoeker(), pad);

        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        Assert.Equal(kop, pagina.H1);
        Assert.DoesNotContain(" style=", pagina.Html, StringComparison.Ordinal);
        Assert.Contains("no-store", pagina.Antwoord.Headers.CacheControl?.ToString() ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/account", "Mijn gegevens")]
    [InlineData("/account/passkeys", "Passkeys")]
    [InlineData("/account/wachtwoord", "Kies een wachtwoord")]
    [InlineData("/account/authenticator", "Kies een wachtwoord")]
    [InlineData("/account/herstelcodes", "Herstelcodes")]
    [InlineData("/account/overal-uitloggen", "Overal uitloggen")]
    [InlineData("/account/opnieuw-inloggen", "Laat nog een keer zien dat u het bent")]
    [InlineData("/account/uitloggen", "Uitloggen")]
    public async Task Get_AsParent_ShowsThePage(string pad, string kop)
    {
        var pagina = await Pagina.HaalAsync(await app.AlsOuderAsync(), pad);

        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        Assert.Equal(kop, pagina.H1);
    }
}
