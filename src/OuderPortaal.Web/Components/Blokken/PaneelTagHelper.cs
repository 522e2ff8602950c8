using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OuderPortaal.Web.Components.Blokken;

/// <summary>The one question in the middle of the workbench.</summary>
[HtmlTargetElement("paneel")]
public sealed class PaneelTagHelper() : SectieTagHelper("paneel");
