using OuderPortaal.Web.Tests.Demo;

namespace OuderPortaal.Web.Tests.Formulieren;

/// <summary>What a form must do when the same one comes in 32 times at once.</summary>
public enum Gevolg
{
    /// <summary>Everybody is redirected to the same page, and it is done once.</summary>
    EenKeer,

    /// <summary>It changes nothing: everybody sees the same page, or is led to it.</summary>
    Niets,
}

/// <summary>One form of the portal: who fills it in, and how they get there.</summary>
/// <param name="Wie">First name of a person of the demo.</param>
/// <param name="Vul">Goes to the page and fills the form in with what is valid.</param>
/// <param name="Knop">Text of the button; null for the first.</param>
public sealed record Formulierproef(string Wie, Func<Demostand, HttpClient, Task<Formulier>> Vul, string? Knop = null, Gevolg Gevolg = Gevolg.EenKeer)
{
    /// <summary>A page by its address, and the one form on it that posts to itself.</summary>
    public static Formulierproef Op(string wie, Func<Demostand, string> adres, string? knop = null, string handler = "", Gevolg gevolg = Gevolg.EenKeer, Action<Formulier>? vul = null) =>
        new(wie, async (stand, client) =>
        {
            var formulier = Eerste(await Pagina.HaalAsync(client, adres(stand)), handler);
            vul?.Invoke(formulier);
            return formulier;
        }, knop, gevolg);

    /// <summary>The first form whose button or address leads to this handler; without one, the first that names none.</summary>
    public static Formulier Eerste(Pagina pagina, string handler = "", string bevat = "")
    {
        var formulieren = pagina.Document.QuerySelectorAll("main form[method=post]")
            .Where(f => handler.Length == 0 ? f.GetAttribute("action")?.Contains("handler=", StringComparison.Ordinal) != true : f.OuterHtml.Contains($"handler={handler}", StringComparison.Ordinal))
            .Where(f => f.OuterHtml.Contains(bevat, StringComparison.Ordinal)).ToList();
        if (formulieren.Count == 0)
            throw new InvalidOperationException($"No form for '{handler}' on {pagina.Pad} ({pagina.Status}): {pagina.Tekst}");
        formulieren[0].SetAttribute("data-deze", "");
        return pagina.Formulier("main form[data-deze]");
    }
}
