using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OuderPortaal.Web.Components.Formulier;

/// <summary>Buttons beside each other, under each other on a phone.</summary>
[HtmlTargetElement("knoppen")]
public sealed class KnoppenTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "utrecht-action-group");
    }
}
