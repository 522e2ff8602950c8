using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OuderPortaal.Web.Components;

/// <summary>One step back, inside <c>@section Kruimels</c>: <c>&lt;kruimel href="/mijn"&gt;Overzicht&lt;/kruimel&gt;</c>.</summary>
[HtmlTargetElement("kruimel")]
public sealed class KruimelTagHelper : TagHelper
{
    public required string Href { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "li";
        output.Attributes.SetAttribute("class", "utrecht-breadcrumb-nav__item");
        output.PreContent.AppendHtml("<a class=\"utrecht-link utrecht-breadcrumb-nav__link\" href=\"").Append(Href).AppendHtml("\">");
        output.PostContent.AppendHtml("</a>");
    }
}
