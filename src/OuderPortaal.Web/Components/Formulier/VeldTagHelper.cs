using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OuderPortaal.Web.Components.Formulier;

/// <summary>One line of text: <c>&lt;veld for="Invoer.Naam" label="Uw naam" autocomplete="name" /&gt;</c>. <c>type</c> may be email, tel, password, search, number or file.</summary>
[HtmlTargetElement("veld")]
public sealed class VeldTagHelper : VeldBasis
{
    public string Type { get; set; } = "text";

    /// <summary>For a code or a number: not wider than what goes in.</summary>
    public bool Kort { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var invoer = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        invoer.AddCssClass(Kort ? "utrecht-textbox utrecht-textbox--html-input kort" : "utrecht-textbox utrecht-textbox--html-input");
        invoer.Attributes["type"] = Type;
        if (Type is not ("password" or "file") && Waarde is { } waarde)
            invoer.Attributes["value"] = waarde;
        Dress(invoer, output);

        Wrap(output, Type == "file" ? "file" : "text");
        output.Content.AppendHtml(LabelElement(Id)).AppendHtml(HulpElement()).AppendHtml(FoutElement()).AppendHtml(invoer);
    }
}
