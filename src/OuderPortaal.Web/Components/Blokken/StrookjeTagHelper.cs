using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OuderPortaal.Web.Components.Blokken;

/// <summary>One note or message: <c>&lt;strookje van="Fatma, 11 maart"&gt;School gebeld.&lt;/strookje&gt;</c>.</summary>
[HtmlTargetElement("strookje")]
public sealed class StrookjeTagHelper : TagHelper
{
    public required string Van { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "strookje");
        output.PreContent.AppendHtml("<p class=\"klein\">").Append(Van).AppendHtml("</p><p class=\"regels\">");
        output.PostContent.AppendHtml("</p>");
    }
}
