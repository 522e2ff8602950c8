using System.Net;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OuderPortaal.Web.Identity.Oidc;
using OuderPortaal.Web.Infrastructure;

namespace OuderPortaal.Web.Tests.Oidc;

/// <summary>Off is the default: then nothing of it can be seen. And what the program says about settings that cannot be.</summary>
public sealed class ZonderAanbiederTests(PortaalApp app) : IClassFixture<PortaalApp>
{
    [Theory]
    [InlineData("/account/inloggen/organisatie")]
    [InlineData("/account/inloggen/organisatie/terug?code=a&state=b")]
    [InlineData("/mijn/bewijs/terug?code=a&state=b")]
    [InlineData("/mijn/verzoeken/AAAAAAAAAAAAAAAAAAAAAA/bewijs/inlogmiddel")]
    public async Task Pages_AreNotThere(string pad) => Assert.Equal(HttpStatusCode.NotFound, (await (await app.AlsOuderAsync()).GetAsync(pad)).StatusCode);

    [Fact]
    public void Routes_DoNotNameThem() => Assert.DoesNotContain(
        app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>(),
        e => e.RoutePattern.RawText!.Contains("organisatie", StringComparison.Ordinal) || e.RoutePattern.RawText.Contains("inlogmiddel", StringComparison.Ordinal)
            || e.RoutePattern.RawText.Contains("bewijs/terug", StringComparison.Ordinal));

    [Fact]
    public async Task Buttons_AreNotThere_AndFormsLeadToThePortalOnly()
    {
        await using var eigen = new PortaalApp();
        var (account, verzoek) = await eigen.VraagBewijsAsync();

        var inloggen = await Pagina.HaalAsync(eigen.AlsBezoeker(), "/account/inloggen");
        var bewijs = await Pagina.HaalAsync(await eigen.AlsAsync(account), $"/mijn/verzoeken/{verzoek.PubliekId}/bewijs");

        Assert.Null(inloggen.Document.QuerySelector("#medewerkers"));
        Assert.Null(bewijs.Document.QuerySelector("#inlogmiddel"));
        Assert.All(new[] { inloggen, bewijs }, p => Assert.Contains("form-action 'self';", p.Antwoord.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Uitgever", "http://aanbieder.example", "Identiteit__Aanbieder__Uitgever is geen adres met https://.")]
    [InlineData("Uitgever", "http://127.0.0.1:9000", "Identiteit__Aanbieder__Uitgever is geen adres met https://.")]
    [InlineData("ClientId", "", "Identiteit__Aanbieder__ClientId ontbreekt.")]
    [InlineData("Geheim", "", "Identiteit__Aanbieder__Geheim of Identiteit__Aanbieder__Geheimbestand ontbreekt, of het bestand is leeg.")]
    [InlineData("Geheimbestand", "/bestaat/niet", "Identiteit__Aanbieder__Geheim of Identiteit__Aanbieder__Geheimbestand ontbreekt, of het bestand is leeg.")]
    [InlineData("Label", "", "Identiteit__Aanbieder__Label ontbreekt of is langer dan 40 tekens.")]
    [InlineData("Omleidingen:0", "http://digid.example", "Identiteit__Aanbieder__Omleidingen bevat iets dat geen adres met https:// is.")]
    [InlineData("Wachttijd", "00:01:00", "Identiteit__Aanbieder__Wachttijd is niet tussen 0 en 5 seconden.")]
    [InlineData("Voornaamclaim", "urn:nl-eid-gdi:1.0:BSN", "Identiteit__Aanbieder vraagt om een burgerservicenummer.")]
    [InlineData("Scopes:0", "bsn", "Identiteit__Aanbieder vraagt om een burgerservicenummer.")]
    [InlineData("Niveaus:0:Niveau", "N1", "Identiteit__Aanbieder__Niveaus ontbreekt of klopt niet.")]
    [InlineData("Niveaus:0:Niveau", "N9", "Identiteit__Aanbieder bevat een instelling die het portaal niet kent of niet kan lezen.")]
    [InlineData("Niveuas:0:Acr", "laag", "Identiteit__Aanbieder bevat een instelling die het portaal niet kent of niet kan lezen.")]
    public void Settings_ThatCannotBe_AreToldAtTheStart(string naam, string waarde, string zin)
    {
        var instellingen = Instellingen();
        instellingen[$"Identiteit:Aanbieder:{naam}"] = waarde;

        var geweigerd = Assert.Throws<StartGeweigerd>(() => Aanbieders.Lees(new ConfigurationBuilder().AddInMemoryCollection(instellingen).Build(), productie: true));

        Assert.Contains(zin, geweigerd.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_ThatAreRight_MakeOneProvider()
    {
        var aanbieders = Aanbieders.Lees(new ConfigurationBuilder().AddInMemoryCollection(Instellingen()).Build(), productie: true);

        Assert.Equal((true, false), (aanbieders.Identiteit is not null, aanbieders.Medewerkers is not null));
    }

    private static Dictionary<string, string?> Instellingen() => new(StringComparer.Ordinal)
    {
        ["Identiteit:Aanbieder:Uitgever"] = "https://aanbieder.example", ["Identiteit:Aanbieder:ClientId"] = "portaal", ["Identiteit:Aanbieder:Geheim"] = "x",
        ["Identiteit:Aanbieder:Label"] = "Yivi", ["Identiteit:Aanbieder:Niveaus:0:Acr"] = "laag", ["Identiteit:Aanbieder:Niveaus:0:Niveau"] = "N2",
    };
}
