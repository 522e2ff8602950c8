using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OuderPortaal.Web.Components.Blokken;

/// <summary>One message about what just happened, above the page: "Uw wijziging is bewaard." Said aloud once, without taking the focus.</summary>
[HtmlTargetElement("melding")]
public sealed class MeldingTagHelper : TagHelper
{
    public bool Waarschuwing { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.Attributes.SetAttribute("class", $"utrecht-alert utrecht-alert--{(Waarschuwing ? "warning" : "info")}");
        output.Attributes.SetAttribute("role", "status");
    }
}
