using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using OuderPortaal.Domain.Post;

namespace OuderPortaal.Web.Brieven;

/// <summary>Writes a letter about a birthday, once, to the HTML that is kept.</summary>
public sealed class Leeftijdsbriefschrijver(HtmlRenderer renderer)
{
    /// <param name="moment">On which occasion.</param>
    /// <param name="aanLeerling">To the pupil, or to a parent.</param>
    /// <param name="feiten">What it may say.</param>
    public Task<string> SchrijfAsync(Leeftijdsmoment moment, bool aanLeerling, Leeftijdsfeiten feiten) => renderer.Dispatcher.InvokeAsync(async () =>
    {
        var component = (moment, aanLeerling) switch
        {
            (Leeftijdsmoment.Achttien, _) => typeof(AchttienBrief),
            (_, true) => typeof(BijnaZestienLeerlingBrief),
            _ => typeof(BijnaZestienOuderBrief),
        };
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { ["Feiten"] = feiten });
        return (await renderer.RenderComponentAsync(component, parameters)).ToHtmlString();
    });

    /// <summary>The letter with a code to a pupil who has only an account: for paper, kept nowhere.</summary>
    public Task<string> SchrijfCodeAsync(Leeftijdsfeiten feiten, string code, DateOnly geldigTotEnMet) => renderer.Dispatcher.InvokeAsync(async () =>
    {
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(Leerlingcodetekst.Feiten)] = feiten, [nameof(Leerlingcodetekst.Code)] = code, [nameof(Leerlingcodetekst.GeldigTotEnMet)] = geldigTotEnMet,
        });
        return (await renderer.RenderComponentAsync<Leerlingcodetekst>(parameters)).ToHtmlString();
    });

    /// <summary>Heading, without a name: it stands in lists too.</summary>
    public static string Titel(Leeftijdsmoment moment, bool aanLeerling) => (moment, aanLeerling) switch
    {
        (Leeftijdsmoment.Achttien, _) => "Je bent 18",
        (_, true) => "Je wordt 16: jij gaat over je gegevens",
        _ => "Bijna 16 jaar: dit verandert er voor u",
    };
}
