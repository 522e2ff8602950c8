using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OuderPortaal.Web.Components.Formulier;

/// <summary>
/// <c>&lt;knop&gt;Verder&lt;/knop&gt;</c> sends the form, <c>&lt;knop href="/mijn"&gt;</c> goes somewhere. <c>soort</c> is primair (one a page), tweede or stil.
/// Attributes such as name, value and formaction go along.
/// </summary>
[HtmlTargetElement("knop")]
public sealed class KnopTagHelper : TagHelper
{
    public KnopSoort Soort { get; set; }

    public string? Href { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var klasse = Href is null ? "utrecht-button" : "utrecht-button-link";
        var soort = Soort switch
        {
            KnopSoort.Primair => "primary-action",
            KnopSoort.Tweede => "secondary-action",
            _ => "subtle",
        };
        output.TagName = Href is null ? "button" : "a";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass(klasse, HtmlEncoder.Default);
        output.AddClass($"{klasse}--{soort}", HtmlEncoder.Default);
        if (Href is null && !output.Attributes.ContainsName("type"))
            output.Attributes.SetAttribute("type", "submit");
        if (Href is not null)
        {
            output.AddClass("utrecht-button-link--html-a", HtmlEncoder.Default);
            output.Attributes.SetAttribute("href", Href);
        }
    }
}
