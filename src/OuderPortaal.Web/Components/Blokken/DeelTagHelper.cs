using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OuderPortaal.Web.Components.Blokken;

/// <summary>A part of a page: <c>&lt;deel kop="Uw kinderen"&gt;</c>.</summary>
[HtmlTargetElement("deel")]
public sealed class DeelTagHelper() : SectieTagHelper("deel");
