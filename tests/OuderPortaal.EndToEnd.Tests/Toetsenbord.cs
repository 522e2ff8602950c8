using System.Text.Json;
using Microsoft.Playwright;

namespace OuderPortaal.EndToEnd.Tests;

/// <summary>
/// Someone without a mouse: goes from stop to stop with Tab and checks at each that it can be seen where one is (an outline of two pixels or more, on the screen),
/// that the order runs down the page, and that no stop holds one.
/// </summary>
internal sealed class Toetsenbord(IPage pagina)
{
    private const int HoogsteSprong = 60;
    private const int MeesteHaltes = 80;

    // What has the focus, its name as people read it, its place on the page, and whether that can be seen. A choice is outlined as a whole row.
    private const string Halte = """
        () => {
          const hier = document.activeElement;
          if (!hier || hier === document.body) return { naam: "", plek: -1, top: 0, zichtbaar: true, deel: "" };
          const omlijnd = hier.closest(".utrecht-form-field--radio, .utrecht-form-field--checkbox") ?? hier;
          const stijl = getComputedStyle(omlijnd);
          const vak = omlijnd.getBoundingClientRect();
          const label = hier.labels?.[0]?.innerText ?? hier.getAttribute("aria-label") ?? hier.innerText;
          return {
            naam: label.replaceAll(/\s+/g, " ").trim(),
            plek: hier.type === "date" ? -1 : [...document.querySelectorAll("*")].indexOf(hier),
            top: Math.round(vak.top + scrollY),
            zichtbaar: stijl.outlineStyle !== "none" && parseFloat(stijl.outlineWidth) >= 2 && vak.bottom > 0 && vak.top < innerHeight && vak.width > 0,
            deel: hier.closest("header, main, footer, nav")?.tagName.toLowerCase() ?? "",
          };
        }
        """;

    /// <summary>Presses Tab until the focus is on what has this name; returns the names on the way.</summary>
    public async Task<IReadOnlyList<string>> NaarAsync(string naam, bool terug = false)
    {
        var onderweg = new List<string>();
        var vorige = await HierAsync();
        while (onderweg.Count < MeesteHaltes)
        {
            await pagina.Keyboard.PressAsync(terug ? "Shift+Tab" : "Tab");
            var hier = await HierAsync();
            Assert.True(hier.Zichtbaar, $"{pagina.Url}: no visible focus on '{hier.Naam}'");
            Assert.True(hier.Plek < 0 || hier.Plek != vorige.Plek, $"{pagina.Url}: the focus does not leave '{hier.Naam}'");
            if (!terug && vorige.Deel == "main" && hier.Deel == "main")
                Assert.True(hier.Plek < 0 || vorige.Plek < 0 || hier.Top > vorige.Top - HoogsteSprong, $"{pagina.Url}: after '{vorige.Naam}' the focus jumps up to '{hier.Naam}'");
            onderweg.Add(hier.Naam);
            if (hier.Naam.Contains(naam, StringComparison.Ordinal))
                return onderweg;
            vorige = hier;
        }

        throw new InvalidOperationException($"{pagina.Url}: Tab does not reach '{naam}', but {string.Join(" | ", onderweg)}");
    }

    /// <summary>Goes to what has this name and presses Enter; waits for the page that follows, unless it leads to a place on this one.</summary>
    public async Task EnterAsync(string naam, bool volgt = true)
    {
        await NaarAsync(naam);
        if (!volgt)
        {
            await pagina.Keyboard.PressAsync("Enter");
            return;
        }

        await VolgAsync();
    }

    /// <summary>Goes to the group of choices that begins with this one and takes it, or one further down.</summary>
    public async Task KiesAsync(string eerste, int omlaag = 0)
    {
        await NaarAsync(eerste);
        await pagina.Keyboard.PressAsync("Space");
        for (var i = 0; i < omlaag; i++)
            await pagina.Keyboard.PressAsync("ArrowDown");
        var hier = await HierAsync();
        Assert.True(hier.Zichtbaar, $"{pagina.Url}: no visible focus on choice '{hier.Naam}'");
        Assert.True(await pagina.EvaluateAsync<bool>("() => document.activeElement.checked"), $"{pagina.Url}: '{hier.Naam}' is not chosen");
    }

    public async Task TypAsync(string veld, string tekst)
    {
        await NaarAsync(veld);
        await pagina.Keyboard.TypeAsync(tekst);
    }

    /// <summary>The first stop of a page brings one past the menu.</summary>
    public async Task SlaMenuOverAsync()
    {
        Assert.Equal(["Naar de inhoud"], await NaarAsync("Naar de inhoud"));
        await pagina.Keyboard.PressAsync("Enter");
        await pagina.Keyboard.PressAsync("Tab");
        Assert.Equal("main", (await HierAsync()).Deel);
        await pagina.Keyboard.PressAsync("Shift+Tab");
    }

    public async Task LogInAsync(string adres, string wachtwoord)
    {
        // Without movement: what slides into the page is looked at where it comes to rest.
        await pagina.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        await pagina.GotoAsync("/account/inloggen");
        await SlaMenuOverAsync();
        await TypAsync("E-mailadres", adres);
        await TypAsync("Wachtwoord", wachtwoord);
        await EnterAsync("Verder");
        await TypAsync("Code", await Demomens.CodeAsync(adres));
        await VolgAsync();
    }

    private async Task VolgAsync()
    {
        var geladen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Klaar(object? van, IPage wie) => geladen.TrySetResult();
        pagina.Load += Klaar;
        await pagina.Keyboard.PressAsync("Enter");
        await geladen.Task.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        pagina.Load -= Klaar;
    }

    private async Task<Stop> HierAsync() => JsonSerializer.Deserialize<Stop>(JsonSerializer.Serialize(await pagina.EvaluateAsync<JsonElement>(Halte)), JsonSerializerOptions.Web)!;

    private sealed record Stop(string Naam, int Plek, int Top, bool Zichtbaar, string Deel);
}
