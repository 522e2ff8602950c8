using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OuderPortaal.Web.Components.Blokken;

/// <summary>What stands where nothing is yet: a sentence that explains, and a way on.</summary>
[HtmlTargetElement("leeg")]
public sealed class LeegTagHelper : TagHelper
{
    public required string Kop { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "rij--vraag");
        output.PreContent.AppendHtml("<h2 class=\"utrecht-heading-3\">").Append(Kop).AppendHtml("</h2>");
    }
}
