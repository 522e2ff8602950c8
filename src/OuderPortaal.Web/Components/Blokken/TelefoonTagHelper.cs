using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OuderPortaal.Web.Components.Blokken;

/// <summary>The number of the secretariaat, to tap.</summary>
[HtmlTargetElement("telefoon", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TelefoonTagHelper(HuidigSwv swv) : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "a";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "utrecht-link");
        output.Attributes.SetAttribute("href", swv.TelefoonLink);
        output.Content.AppendHtml("<span class=\"nummer\">").Append(swv.TelefoonTekst).AppendHtml("</span>");
    }
}
