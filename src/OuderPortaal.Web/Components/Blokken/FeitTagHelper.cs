using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OuderPortaal.Web.Components.Blokken;

/// <summary>
/// One fact; <c>wijzig</c> adds the link of a check-answers page, with the name of the fact for who hears it. Inside a form <c>wijzig-naar</c> makes it a button
/// (<c>Naar</c> with this value), so that what was typed on the page goes along.
/// </summary>
[HtmlTargetElement("feit", ParentTag = "feiten")]
public sealed class FeitTagHelper : TagHelper
{
    public required string Naam { get; set; }

    public string? Wijzig { get; set; }

    public string? WijzigNaar { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Wijzig is null && WijzigNaar is null ? "utrecht-data-list__item" : "utrecht-data-list__item utrecht-data-list__item--wijzig");
        output.PreContent.AppendHtml("<dt class=\"utrecht-data-list__item-key\">").Append(Naam)
            .AppendHtml("</dt><dd class=\"utrecht-data-list__item-value utrecht-data-list__item-value--html-dd\">");
        output.PostContent.AppendHtml("</dd>");
        if (Wijzig is not null)
        {
            output.PostContent.AppendHtml("<dd class=\"utrecht-data-list__actions\"><a class=\"utrecht-link los\" href=\"").Append(Wijzig)
                .AppendHtml("\">Wijzig<span class=\"alleen-voorlezen\"> ").Append(Naam).AppendHtml("</span></a></dd>");
        }

        if (WijzigNaar is not null)
        {
            output.PostContent.AppendHtml("<dd class=\"utrecht-data-list__actions\"><button class=\"utrecht-button utrecht-button--subtle\" type=\"submit\" name=\"Naar\" value=\"").Append(WijzigNaar)
                .AppendHtml("\">Wijzig<span class=\"alleen-voorlezen\"> ").Append(Naam).AppendHtml("</span></button></dd>");
        }
    }
}
