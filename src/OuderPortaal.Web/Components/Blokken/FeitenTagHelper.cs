using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OuderPortaal.Web.Components.Blokken;

/// <summary>A list of facts, each with its name: <c>&lt;feiten&gt;&lt;feit naam="Ontvangen"&gt;...&lt;/feit&gt;&lt;/feiten&gt;</c>.</summary>
[HtmlTargetElement("feiten")]
public sealed class FeitenTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "dl";
        output.Attributes.SetAttribute("class", "utrecht-data-list utrecht-data-list--rows");
    }
}
