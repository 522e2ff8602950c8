using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OuderPortaal.Web.Components.Blokken;

/// <summary>What the reader must or can do now; at most one per child, nothing else is a card.</summary>
[HtmlTargetElement("taakkaart")]
public sealed class TaakkaartTagHelper() : SectieTagHelper("taakkaart");
