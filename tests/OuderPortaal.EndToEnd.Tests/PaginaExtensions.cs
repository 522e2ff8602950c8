using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace OuderPortaal.EndToEnd.Tests;

/// <summary>What a person does on a page, by the words that stand there.</summary>
public static class PaginaExtensions
{
    // What Tab reaches in the part of this page, in its order; one that lies more than a line above the one before is a jump.
    private const string Sprongen = """
        () => {
          const haltes = [...document.querySelectorAll("main a[href], main button, main input:not([type=hidden]), main select, main textarea, main summary")].filter(h => !h.disabled && h.checkVisibility());
          const plek = h => (h.closest(".utrecht-form-field--radio, .utrecht-form-field--checkbox") ?? h).getBoundingClientRect().top;
          const naam = h => (h.labels?.[0]?.innerText ?? h.innerText).trim();
          return haltes.flatMap((h, i) => h.tabIndex > 0 ? [`'${naam(h)}' goes first`] : i > 0 && plek(h) < plek(haltes[i - 1]) - 60 ? [`after '${naam(haltes[i - 1])}' the focus jumps up to '${naam(h)}'`] : []);
        }
        """;

    // At a second width only what depends on the layout can differ, unless something shows now that did not then.
    private const string Toets = """
        async () => {
          const zichtbaar = [...document.querySelectorAll("body *")].filter(e => e.checkVisibility());
          const alles = !window.eerder || zichtbaar.some(e => !window.eerder.has(e));
          window.eerder = new Set([...window.eerder ?? [], ...zichtbaar]);
          const opties = { resultTypes: ["violations"] };
          if (!alles) opties.runOnly = { type: "rule", values: ["color-contrast", "link-in-text-block", "scrollable-region-focusable", "target-size"] };
          return (await axe.run(document, opties)).violations.map(v => `${v.id} ${v.help} (${v.nodes.map(n => n.html).join(" ; ")})`);
        }
        """;

    internal static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>What axe finds wrong on this page. It is asked in the page itself, for its faults only: the package for browsers opens another page and sends all that is well back too, which takes three times as long.</summary>
    public static async Task<string[]> AxeAsync(this IPage pagina)
    {
        if (!await pagina.EvaluateAsync<bool>("'axe' in window"))
            await pagina.EvaluateAsync(Axe);
        return await pagina.EvaluateAsync<string[]>(Toets);
    }

    public static Task<bool> SchuiftZijwaartsAsync(this IPage pagina) => pagina.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth");

    /// <summary>Where the order of Tab does not run down the page.</summary>
    public static Task<string[]> FocussprongenAsync(this IPage pagina) => pagina.EvaluateAsync<string[]>(Sprongen);

    public static Task KopAsync(this IPage pagina, string tekst) =>
        Assertions.Expect(pagina.GetByRole(AriaRole.Heading, new() { Level = 1, Name = tekst, Exact = true })).ToBeVisibleAsync();

    public static Task VulAsync(this IPage pagina, string label, string waarde) => pagina.GetByLabel(label, new() { Exact = true }).FillAsync(waarde);

    public static Task KlikAsync(this IPage pagina, string knop) => pagina.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = knop, Exact = true }).ClickAsync();

    /// <summary>Chooses an answer; the whole row is the target, so its label lies over the button.</summary>
    public static Task KiesAsync(this IPage pagina, string antwoord) => pagina.GetByRole(AriaRole.Radio, new() { Name = antwoord }).CheckAsync(new() { Force = true });

    public static Task VolgAsync(this IPage pagina, string link) => pagina.GetByRole(AriaRole.Link, new() { Name = link }).First.ClickAsync();

    public static Task LogUitAsync(this IPage pagina) => pagina.GetByRole(AriaRole.Banner).GetByRole(AriaRole.Button, new() { Name = "Uitloggen" }).ClickAsync();

    /// <summary>Keeps a picture when <c>OUDERPORTAAL_BEELD</c> names a folder.</summary>
    public static async Task BeeldAsync(this IPage pagina, string naam)
    {
        if (Environment.GetEnvironmentVariable("OUDERPORTAAL_BEELD") is { Length: > 0 } map)
            await pagina.ScreenshotAsync(new() { Path = Path.Combine(map, $"{naam}-{pagina.ViewportSize?.Width}.png"), FullPage = true });
    }
}
