using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OuderPortaal.Web.Components.Blokken;

/// <summary>More for who wants to know: closed on screen, open on paper.</summary>
[HtmlTargetElement("uitklap")]
public sealed class UitklapTagHelper : TagHelper
{
    public required string Kop { get; set; }

    public bool Open { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "details";
        output.Attributes.SetAttribute("class", "uitklap");
        if (Open)
            output.Attributes.SetAttribute(new TagHelperAttribute("open"));
        output.PreContent.AppendHtml("<summary>").Append(Kop).AppendHtml("</summary>");
    }
}
