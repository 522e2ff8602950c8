using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using OuderPortaal.Domain;

namespace OuderPortaal.Web.Components.Formulier;

/// <summary>The one-time key of a form: the same form sent twice is one act.</summary>
[HtmlTargetElement("eenmalig", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class EenmaligTagHelper : TagHelper
{
    public const string Veld = "Eenmalig";

    public static IHtmlContent Render()
    {
        var sleutel = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        sleutel.Attributes["type"] = "hidden";
        sleutel.Attributes["name"] = Veld;
        sleutel.Attributes["value"] = PubliekId.Nieuw();
        return sleutel;
    }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Render());
    }
}
