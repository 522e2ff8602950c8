using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OuderPortaal.Web.Components.Blokken;

/// <summary>The one h1 of a page: <c>&lt;titel inleiding="Wij zijn aan zet."&gt;Inzage in het dossier&lt;/titel&gt;</c>.</summary>
[HtmlTargetElement("titel")]
public sealed class TitelTagHelper : TagHelper
{
    public string? Inleiding { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "titel");
        output.PreContent.AppendHtml("<h1 class=\"utrecht-heading-1\">");
        output.PostContent.AppendHtml("</h1>");
        if (Inleiding is { Length: > 0 })
            output.PostContent.AppendHtml("<p class=\"utrecht-paragraph utrecht-paragraph--lead\">").Append(Inleiding).AppendHtml("</p>");
    }
}
