using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OuderPortaal.Web.Components.Formulier;

/// <summary>One answer inside a <c>keuzevraag</c>.</summary>
[HtmlTargetElement("keuze", ParentTag = "keuzevraag", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class KeuzeTagHelper : TagHelper
{
    public required string Waarde { get; set; }

    public required string Label { get; set; }

    public string? Uitleg { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ((List<Keuze>)context.Items[typeof(Keuze)]).Add(new Keuze(Waarde, Label, Uitleg));
        output.SuppressOutput();
    }
}
