using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OuderPortaal.Web.Components.Blokken;

/// <summary>Yellow: stays inside the office. Its items are <c>strookje</c>.</summary>
[HtmlTargetElement("notities")]
public sealed class NotitiesTagHelper() : SectieTagHelper("notities")
{
    protected override void Begin(TagHelperOutput output) => output.PreContent.AppendHtml("<p><strong>Ouder ziet dit niet.</strong></p>");
}
