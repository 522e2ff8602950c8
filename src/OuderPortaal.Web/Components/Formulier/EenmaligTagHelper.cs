using Microsoft.AspNetCore.Razor.TagHelpers;
using OuderPortaal.Domain;

namespace OuderPortaal.Web.Components.Formulier;

/// <summary>The one-time key of a form: the same form sent twice is one act.</summary>
[HtmlTargetElement("eenmalig", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class EenmaligTagHelper : TagHelper
{
    public const string Veld = "Eenmalig";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "input";
        output.TagMode = TagMode.SelfClosing;
        output.Attributes.SetAttribute("type", "hidden");
        output.Attributes.SetAttribute("name", Veld);
        output.Attributes.SetAttribute("value", PubliekId.Nieuw());
    }
}
