using Microsoft.Playwright;

namespace OuderPortaal.EndToEnd.Tests;

/// <summary>
/// Counts the screens of a journey and estimates how long a person needs, who reads and types a little slower than most: 200 words a minute, on each screen down to the button
/// that leads on; 120 characters a minute on a telephone; 3 seconds to find and press what is chosen or sent; 2 seconds for a page to come.
/// </summary>
internal sealed class Schermteller(IPage pagina, string weg, bool ookBreed = true)
{
    public const int WoordenPerMinuut = 200;
    public const int TekensPerMinuut = 120;
    private const int SecondenPerTik = 3;
    private const int SecondenPerPagina = 2;

    // The words of main that are seen before the last button or link that looks like a button.
    private const string Woorden = """
        () => {
          const hoofd = document.querySelector("main");
          const knop = hoofd.querySelector(".utrecht-button--primary-action, .utrecht-button-link--primary-action");
          const lopen = document.createTreeWalker(hoofd, NodeFilter.SHOW_TEXT);
          let woorden = 0;
          for (let tekst = lopen.nextNode(); tekst; tekst = lopen.nextNode()) {
            if (knop && knop.compareDocumentPosition(tekst) & Node.DOCUMENT_POSITION_FOLLOWING && !knop.contains(tekst)) break;
            if (tekst.parentElement.checkVisibility()) woorden += tekst.data.split(/\s+/).filter(deel => deel).length;
          }
          return woorden;
        }
        """;

    private readonly List<string> _schermen = [];

    public int Aantal => _schermen.Count;

    public double Seconden { get; private set; }

    /// <summary>Looks at the screen that is there now, with this heading.</summary>
    public async Task ZieAsync(string kop)
    {
        await pagina.KopAsync(kop);
        // Words can be there before their style is.
        await pagina.WaitForLoadStateAsync();
        Assert.False(await pagina.SchuiftZijwaartsAsync(), $"{kop}: the page scrolls sideways");
        var sprongen = await pagina.FocussprongenAsync();
        Assert.True(sprongen.Length == 0, $"{kop}: {string.Join(", ", sprongen)}");
        var woorden = await pagina.EvaluateAsync<int>(Woorden);
        Seconden += SecondenPerPagina + (woorden * 60.0 / WoordenPerMinuut);
        _schermen.Add($"{Aantal + 1}. {kop}: {woorden} words, {Seconden:0} s so far");
        await pagina.BeeldAsync($"{weg}-{Aantal}");
        if (ookBreed && Environment.GetEnvironmentVariable("OUDERPORTAAL_BEELD") is { Length: > 0 })
        {
            await pagina.SetViewportSizeAsync(1280, 900);
            await pagina.BeeldAsync($"{weg}-{Aantal}");
            await pagina.SetViewportSizeAsync(390, 844);
        }
    }

    public async Task TypAsync(string label, string tekst)
    {
        Seconden += SecondenPerTik + (tekst.Length * 60.0 / TekensPerMinuut);
        await pagina.VulAsync(label, tekst);
    }

    public async Task KiesAsync(string antwoord)
    {
        Seconden += SecondenPerTik;
        await pagina.KiesAsync(antwoord);
    }

    public async Task KlikAsync(string knop)
    {
        Seconden += SecondenPerTik;
        await pagina.KlikAsync(knop);
    }

    public async Task VolgAsync(string link)
    {
        Seconden += SecondenPerTik;
        await pagina.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = link }).First.ClickAsync();
    }

    /// <summary>Something outside the portal.</summary>
    public void Wacht(int seconden) => Seconden += seconden;

    public override string ToString() => string.Join('\n', _schermen);
}
