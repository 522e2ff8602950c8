using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace OuderPortaal.Web.Overzichten;

/// <summary>Makes <c>overzicht.html</c>: one file that opens without a network, on a phone, in the dark and on paper.</summary>
public sealed class OverzichtHtml(HtmlRenderer renderer)
{
    public Task<string> RenderAsync(Overzichtsinhoud inhoud)
    {
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(OverzichtBestand.Inhoud)] = inhoud });
        return renderer.Dispatcher.InvokeAsync(async () =>
        {
            var bestand = await renderer.RenderComponentAsync<OverzichtBestand>(parameters);
            return "<!DOCTYPE html>\n" + bestand.ToHtmlString();
        });
    }
}
