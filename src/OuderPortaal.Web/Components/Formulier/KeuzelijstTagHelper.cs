using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OuderPortaal.Web.Components.Formulier;

/// <summary>A drop-down list: <c>&lt;keuzelijst for="Invoer.Grond" label="Grond" opties="Model.Gronden" leeg="Kies een grond" /&gt;</c>.</summary>
[HtmlTargetElement("keuzelijst")]
public sealed class KeuzelijstTagHelper : VeldBasis
{
    public required IEnumerable<SelectListItem> Opties { get; set; }

    /// <summary>Text of the choice that chooses nothing; without it the first option is chosen.</summary>
    public string? Leeg { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var lijst = new TagBuilder("select");
        lijst.AddCssClass("utrecht-select utrecht-select--html-select");
        if (Leeg is not null)
            lijst.InnerHtml.AppendHtml("<option value=\"\">").Append(Leeg).AppendHtml("</option>");
        foreach (var optie in Opties)
        {
            var regel = new TagBuilder("option");
            var waarde = optie.Value ?? optie.Text;
            regel.Attributes["value"] = waarde;
            if (Waarde is { } gekozen ? gekozen == waarde : optie.Selected)
                regel.Attributes["selected"] = "selected";
            if (optie.Disabled)
                regel.Attributes["disabled"] = "disabled";
            regel.InnerHtml.Append(optie.Text);
            lijst.InnerHtml.AppendHtml(regel);
        }

        Dress(lijst, output);
        Wrap(output, "select");
        output.Content.AppendHtml(LabelElement(Id)).AppendHtml(HulpElement()).AppendHtml(FoutElement()).AppendHtml(lijst);
    }
}
