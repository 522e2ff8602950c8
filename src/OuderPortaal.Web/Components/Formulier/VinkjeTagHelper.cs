using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OuderPortaal.Web.Components.Formulier;

/// <summary>One box to tick; what is not ticked is not sent and stays false.</summary>
[HtmlTargetElement("vinkje")]
public sealed class VinkjeTagHelper : VeldBasis
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var invoer = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        invoer.AddCssClass("utrecht-checkbox utrecht-checkbox--html-input");
        invoer.Attributes["type"] = "checkbox";
        invoer.Attributes["value"] = "true";
        if (string.Equals(Waarde, "true", StringComparison.OrdinalIgnoreCase))
            invoer.Attributes["checked"] = "checked";
        Dress(invoer, output);

        output.PreElement.AppendHtml(FoutElement());
        Wrap(output, "checkbox");
        output.Content.AppendHtml(invoer).AppendHtml(new HtmlContentBuilder()
            .AppendHtml("<label class=\"utrecht-form-label utrecht-form-label--checkbox\" for=\"").Append(Id).AppendHtml("\">").Append(VolledigLabel).AppendHtml("</label>"))
            .AppendHtml(HulpElement());
    }
}
