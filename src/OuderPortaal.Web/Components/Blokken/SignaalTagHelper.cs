using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OuderPortaal.Web.Components.Blokken;

/// <summary>A signal in words in a thin frame: "geheim adres", "bijna 16". <c>ernst</c> makes it red and bold, for what is late or wrong.</summary>
[HtmlTargetElement("signaal")]
public sealed class SignaalTagHelper : TagHelper
{
    public bool Ernst { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.Attributes.SetAttribute("class", $"utrecht-status-badge utrecht-status-badge--{(Ernst ? "danger" : "neutral")}");
    }
}
