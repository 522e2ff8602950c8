using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OuderPortaal.Web.Components.Formulier;

/// <summary>A date. With <c>delen</c> it is three boxes, the best way to give a date that one knows by heart; else the device's own date field.</summary>
[HtmlTargetElement("datumveld")]
public sealed class DatumveldTagHelper : VeldBasis
{
    public bool Delen { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Delen)
            RenderDelen(output);
        else
            RenderHeel(output);
    }

    private void RenderHeel(TagHelperOutput output)
    {
        var invoer = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        invoer.AddCssClass("utrecht-textbox utrecht-textbox--html-input");
        invoer.Attributes["type"] = "date";
        if (Waarde is { } waarde)
            invoer.Attributes["value"] = waarde;
        Dress(invoer, output);

        Wrap(output, "date");
        output.Content.AppendHtml(LabelElement(Id)).AppendHtml(HulpElement()).AppendHtml(FoutElement()).AppendHtml(invoer);
    }

    private void RenderDelen(TagHelperOutput output)
    {
        output.TagName = "fieldset";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"utrecht-form-fieldset utrecht-form-fieldset--html-fieldset{(Fout is null ? "" : " utrecht-form-fieldset--invalid")}");
        if (BeschrevenDoor is { } ids)
            output.Attributes.SetAttribute("aria-describedby", ids);

        var datum = For.Model as DateOnly?;
        var rij = new TagBuilder("div");
        rij.AddCssClass("datumdelen");
        var geboorte = Autocomplete == "bday";
        rij.InnerHtml.AppendHtml(Deel("Dag", Id, datum?.Day, 2, geboorte ? "bday-day" : null));
        rij.InnerHtml.AppendHtml(Deel("Maand", $"{Id}_Maand", datum?.Month, 2, geboorte ? "bday-month" : null));
        rij.InnerHtml.AppendHtml(Deel("Jaar", $"{Id}_Jaar", datum?.Year, 4, geboorte ? "bday-year" : null));

        output.Content.AppendHtml("<legend class=\"utrecht-form-fieldset__legend\">").Append(VolledigLabel).AppendHtml("</legend>")
            .AppendHtml(HulpElement()).AppendHtml(FoutElement()).AppendHtml(rij);
    }

    private TagBuilder Deel(string deel, string id, int? waarde, int lengte, string? autocomplete)
    {
        var naam = $"{Naam}.{deel}";
        var invoer = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        invoer.AddCssClass("utrecht-textbox utrecht-textbox--html-input");
        invoer.Attributes["id"] = id;
        invoer.Attributes["name"] = naam;
        invoer.Attributes["type"] = "text";
        invoer.Attributes["inputmode"] = "numeric";
        // Room for a word such as "maart" or a slip of the thumb; the binder judges, the field does not cut.
        invoer.Attributes["maxlength"] = deel == "Maand" ? "12" : lengte.ToString();
        invoer.Attributes["autocomplete"] = autocomplete ?? "off";
        if (Fout is not null)
            invoer.Attributes["aria-invalid"] = "true";
        if ((Ingevuld(naam) ?? waarde?.ToString()) is { } tekst)
            invoer.Attributes["value"] = tekst;

        var blok = new TagBuilder("div");
        blok.AddCssClass($"datumdeel datumdeel--{lengte}");
        blok.InnerHtml.AppendHtml(new HtmlContentBuilder().AppendHtml("<label class=\"utrecht-form-label\" for=\"").Append(id).AppendHtml("\">").Append(deel).AppendHtml("</label>")).AppendHtml(invoer);
        return blok;
    }
}
