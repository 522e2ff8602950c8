using OuderPortaal.Web.Tests.Demo;

namespace OuderPortaal.EndToEnd.Tests;

/// <summary>Every page that exists, seen by who may see it, in a real browser.</summary>
[Regel("R-TOE-1", "S-39")]
public sealed class ToegankelijkheidTests(Chromium chromium, Demostand stand) : IClassFixture<Demostand>
{
    /// <summary>Routes that show no page of their own, and who else looks at them.</summary>
    private static readonly Dictionary<string, string> ZonderPagina = new(StringComparer.Ordinal)
    {
        ["/account/inloggen/organisatie/terug"] = "leads on, or back to the login with a message (OrganisatieinlogTests)",
        ["/mijn/verzoeken/nieuw/{concept}"] = "leads to the first question that is open (AanvraagTests)",
        ["/mijn/verzoeken/{id}/documenten/{nummer:int}"] = "is a file (OverzichtTests)",
        ["/mijn/verzoeken/{id}/berichten/{bericht}/{nummer:int}"] = "is a file (GesprekTests)",
        ["/secretariaat/verzoeken/{id}/berichten/{bericht}/{nummer:int}"] = "is a file (GesprekTests)",
        ["/fg/verzoeken/{id}/pakket.zip"] = "is a file (ZaakpakketTests)",
#if FULL
        [Web.Tests.Toegang.Toegangsmatrix.VanHangfire] = "are the screens of Hangfire, as it makes them (TaakschermTests)",
#endif
    };

    [Fact]
    public async Task EveryPage_ForEveryRole_AnswersAndIsAccessible()
    {
        var rondgang = new Rondgang(stand);
        await rondgang.LoopAsync();
        await using var context = await chromium.Browser.NewContextAsync(new() { Locale = "nl-NL" });
        await using var kijker = new Kijker(stand, await context.NewPageAsync());
        await kijker.BeginAsync();
        foreach (var bladzijde in rondgang.Bladzijden)
            await kijker.BekijkAsync(bladzijde);

        var nergens = rondgang.Routes.Except(rondgang.Beantwoord);
        string[] fouten = [.. rondgang.Gebreken, .. kijker.Gebreken, .. nergens.Except(ZonderPagina.Keys).Select(r => $"{r}: nobody came there"), .. ZonderPagina.Keys.Except(nergens).Select(r => $"{r}: has a page")];
        Assert.True(fouten.Length == 0, string.Join('\n', fouten));
    }
}
