using Microsoft.Playwright;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.EndToEnd.Tests;

/// <summary>The two most travelled roads with nothing but a keyboard.</summary>
[Regel("R-TOE-1", "S-39")]
public sealed class ToetsenbordTests(Chromium chromium, Portaalserver server) : IClassFixture<Portaalserver>
{
    [Fact]
    public async Task Parent_WithOnlyAKeyboard_FilesAnInzageverzoek()
    {
        var pagina = await server.OpenAsync(chromium.Browser);
        var toetsen = new Toetsenbord(pagina);

        await toetsen.LogInAsync("nadia@ouders.example", Demoaccounts.Wachtwoord);
        await toetsen.EnterAsync("Nieuw verzoek");
        await toetsen.EnterAsync("Verder");
        await toetsen.EnterAsync("Kies waar het over gaat.", volgt: false);
        await toetsen.KiesAsync("Mijn kind");
        await toetsen.EnterAsync("Verder");
        await toetsen.KiesAsync("Noor");
        await toetsen.EnterAsync("Verder");
        await toetsen.KiesAsync("Online, in dit portaal");
        await toetsen.NaarAsync("Verder");
        await toetsen.NaarAsync("Online, in dit portaal", terug: true);
        await toetsen.EnterAsync("Verder");
        await toetsen.TypAsync("Wilt u er iets bij zeggen?", "Bel liever na vier uur.");
        await toetsen.EnterAsync("Verstuur het verzoek");

        await pagina.KopAsync("Wij hebben uw verzoek");
        await toetsen.NaarAsync("Overal uitloggen");
        await pagina.Context.CloseAsync();
    }

    [Fact]
    public async Task Secretariaat_WithOnlyAKeyboard_AsksForProof()
    {
        var pagina = await server.OpenAsync(chromium.Browser);
        var toetsen = new Toetsenbord(pagina);

        await toetsen.LogInAsync("fatma@deproeftuin.example", Demoaccounts.Wachtwoord);
        await toetsen.EnterAsync("EIG-");
        await toetsen.EnterAsync("Ik neem het");
        await toetsen.EnterAsync("Vraag om bewijs");
        await toetsen.KiesAsync("De naam wijkt af");
        await toetsen.KiesAsync("Langskomen aan de balie");
        await toetsen.EnterAsync("Stuur de brief");

        await Assertions.Expect(pagina.GetByRole(AriaRole.Link, new() { Name = "Wij willen zeker weten wie u bent" })).ToBeVisibleAsync();
        await pagina.Context.CloseAsync();
    }
}
