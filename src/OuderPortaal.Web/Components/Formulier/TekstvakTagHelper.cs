using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OuderPortaal.Web.Components.Formulier;

/// <summary>More than one line of text.</summary>
[HtmlTargetElement("tekstvak")]
public sealed class TekstvakTagHelper : VeldBasis
{
    public int Regels { get; set; } = 5;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var invoer = new TagBuilder("textarea");
        invoer.AddCssClass("utrecht-textarea utrecht-textarea--html-textarea");
        invoer.Attributes["rows"] = Regels.ToString();
        // The parser drops one line break after the start tag.
        invoer.InnerHtml.AppendHtml("\n").Append(Waarde ?? "");
        Dress(invoer, output);

        Wrap(output, "textarea");
        output.Content.AppendHtml(LabelElement(Id)).AppendHtml(HulpElement()).AppendHtml(FoutElement()).AppendHtml(invoer);
    }
}
