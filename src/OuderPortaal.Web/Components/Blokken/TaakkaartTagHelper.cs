using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OuderPortaal.Web.Components.Blokken;

/// <summary>What the reader must or can do now; at most one per child, nothing else is a card.</summary>
[HtmlTargetElement("taakkaart")]
public sealed class TaakkaartTagHelper() : SectieTagHelper("taakkaart")
{
    /// <summary>What it belongs to, when a page can have more cards with this heading: part of its name, for who sees and who hears it.</summary>
    public string? Bij { get; set; }

    protected override void Begin(TagHelperOutput output)
    {
        if (Bij is null)
            return;
        var id = output.Attributes["id"].Value;
        output.Attributes.SetAttribute("aria-labelledby", $"{id}-kop {id}-bij");
        output.PreContent.AppendHtml("<p class=\"utrecht-paragraph klein zacht\" id=\"").Append($"{id}-bij").AppendHtml("\">").Append(Bij).AppendHtml("</p>");
    }
}
