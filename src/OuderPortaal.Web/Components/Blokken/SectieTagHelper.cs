using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OuderPortaal.Web.Components.Blokken;

/// <summary>A part of a page that is named by its own heading.</summary>
public abstract class SectieTagHelper(string klasse) : TagHelper
{
    public required string Kop { get; set; }

    /// <summary>Anchor; made from the heading when not given.</summary>
    public string? Id { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var id = Id ?? TagBuilder.CreateSanitizedId(string.Concat(Kop.ToLowerInvariant().Select(teken => char.IsAsciiLetterOrDigit(teken) ? teken : '-')).Trim('-'), "-");
        output.TagName = "section";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", klasse);
        output.Attributes.SetAttribute("id", id);
        output.Attributes.SetAttribute("aria-labelledby", $"{id}-kop");
        output.PreContent.AppendHtml("<h2 class=\"utrecht-heading-2\" id=\"").Append($"{id}-kop").AppendHtml("\">").Append(Kop).AppendHtml("</h2>");
        Begin(output);
    }

    /// <summary>What stands between the heading and the content.</summary>
    protected virtual void Begin(TagHelperOutput output)
    {
    }
}
