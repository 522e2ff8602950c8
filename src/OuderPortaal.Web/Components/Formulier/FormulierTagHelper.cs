using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OuderPortaal.Web.Components.Formulier;

/// <summary>A form that changes something: posts to its own page, with the token against forgery and the one-time key, judged by the server in Dutch.</summary>
[HtmlTargetElement("formulier")]
public sealed class FormulierTagHelper(IHtmlGenerator generator) : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "form";
        output.Attributes.SetAttribute("method", "post");
        output.Attributes.SetAttribute("class", "utrecht-form");
        output.Attributes.SetAttribute(new TagHelperAttribute("novalidate"));
        output.PostContent.AppendHtml(EenmaligTagHelper.Render()).AppendHtml(generator.GenerateAntiforgery(ViewContext));
    }
}
