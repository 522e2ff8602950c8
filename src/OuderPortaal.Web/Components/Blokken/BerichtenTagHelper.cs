using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OuderPortaal.Web.Components.Blokken;

/// <summary>White with a dark edge: the parent reads it. Its items are <c>strookje</c>.</summary>
[HtmlTargetElement("berichten")]
public sealed class BerichtenTagHelper() : SectieTagHelper("berichten")
{
    protected override void Begin(TagHelperOutput output) => output.PreContent.AppendHtml("<p><strong>Ouder leest dit.</strong></p>");
}
