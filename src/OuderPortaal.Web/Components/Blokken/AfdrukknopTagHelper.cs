using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OuderPortaal.Web.Components.Blokken;

/// <summary>Prints the page. Hidden until the script is there; without script the browser's own menu prints.</summary>
[HtmlTargetElement("afdrukknop", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class AfdrukknopTagHelper : TagHelper
{
    public string Tekst { get; set; } = "Druk deze pagina af";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "button";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("type", "button");
        output.Attributes.SetAttribute("class", "utrecht-button utrecht-button--secondary-action");
        output.Attributes.SetAttribute(new TagHelperAttribute("data-druk-af"));
        output.Attributes.SetAttribute(new TagHelperAttribute("hidden"));
        output.Content.SetContent(Tekst);
    }
}
