namespace OuderPortaal.EndToEnd.Tests;

/// <summary>Every page that exists, seen by everyone who may see it, in a real browser.</summary>
[Regel("R-TOE-1", "S-39")]
public sealed class ToegankelijkheidTests(Chromium chromium, Portaalserver server) : IClassFixture<Portaalserver>
{
    private static readonly (string? Adres, string[] Begin)[] Mensen =
    [
        (null, ["/", "/Index", "/account/wachtwoord-vergeten/verstuurd", "/account/registreren/verstuurd", "/account/wachtwoord-opnieuw/klaar", "/account/inloggen", "/account/registreren", "/account/bevestigen", "/account/geblokkeerd", "/account/toegang-geweigerd", "/fout/404", "/fout/500", "/health/live"]),
        ("samira@ouders.example", ["/mijn", "/account", "/account/opnieuw-inloggen", "/account/authenticator/qr.svg"]),
        ("karin@ouders.example", ["/mijn", "/mijn/verzoeken/nieuw"]),
        ("fatma@deproeftuin.example", ["/secretariaat"]),
        ("joris@deproeftuin.example", ["/secretariaat"]),
        ("marleen@deproeftuin.example", ["/directie", "/secretariaat"]),
        ("fg@deproeftuin.example", ["/fg"]),
        ("beheer@deproeftuin.example", ["/beheer/taken", "/beheer/medewerkers"]),
    ];

    /// <summary>Answers 503 here by right: no sweep ran. Its own tests visit it.</summary>
    private static readonly string[] Elders = ["/health/ready"];

    [Fact]
    public async Task EveryPage_ForEveryRole_AnswersAndIsAccessible()
    {
        var bezocht = new HashSet<string>(StringComparer.Ordinal);
        var gebreken = new List<string>();
        foreach (var (adres, begin) in Mensen)
        {
            var pagina = await server.OpenAsync(chromium.Browser);
            if (adres is not null)
                await pagina.LogInAsync(adres);
            var rondgang = new Rondgang(server, pagina);
            await rondgang.LoopAsync(begin);
            bezocht.UnionWith(rondgang.Bezocht.Keys);
            gebreken.AddRange(rondgang.Gebreken.Select(g => $"{adres ?? "iedereen"} {g}"));
            await pagina.Context.CloseAsync();
        }

        var nergens = Rondgang.Routes(server).Select(r => r.RoutePattern.RawText ?? "").Except(bezocht).Except(Elders).ToList();
        Assert.True(gebreken.Count == 0 && nergens.Count == 0, string.Join('\n', [.. gebreken, .. nergens.Select(n => $"never visited: {n}")]));
    }
}
