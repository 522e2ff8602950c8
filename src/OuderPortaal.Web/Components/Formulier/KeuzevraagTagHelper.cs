using System.Collections;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OuderPortaal.Web.Components.Formulier;

/// <summary>
/// A question with answers to choose from; each whole row is the target. Answers come as children (<c>keuze</c>) or as <c>keuzes</c>.
/// <c>kop</c> makes the question the heading of the page; <c>meerdere</c> lets the reader choose more than one.
/// </summary>
[HtmlTargetElement("keuzevraag")]
public sealed class KeuzevraagTagHelper : VeldBasis
{
    public IEnumerable<Keuze>? Keuzes { get; set; }

    public bool Kop { get; set; }

    public bool Meerdere { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var keuzes = new List<Keuze>(Keuzes ?? []);
        context.Items[typeof(Keuze)] = keuzes;
        var overig = await output.GetChildContentAsync();

        output.TagName = "fieldset";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"utrecht-form-fieldset utrecht-form-fieldset--html-fieldset{(Fout is null ? "" : " utrecht-form-fieldset--invalid")}");
        if (BeschrevenDoor is { } ids)
            output.Attributes.SetAttribute("aria-describedby", ids);

        output.Content.AppendHtml(Kop
            ? "<legend class=\"utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend\"><h1 class=\"utrecht-heading-1\">"
            : "<legend class=\"utrecht-form-fieldset__legend\">");
        output.Content.Append(VolledigLabel).AppendHtml(Kop ? "</h1></legend>" : "</legend>");
        output.Content.AppendHtml(HulpElement()).AppendHtml(FoutElement()).AppendHtml("<div class=\"keuzes\">");
        for (var nummer = 0; nummer < keuzes.Count; nummer++)
            output.Content.AppendHtml(Rij(keuzes[nummer], nummer == 0 ? Id : $"{Id}_{nummer + 1}"));
        output.Content.AppendHtml("</div>").AppendHtml(overig);
    }

    private TagBuilder Rij(Keuze keuze, string id)
    {
        var soort = Meerdere ? "checkbox" : "radio";
        var rij = new TagBuilder("div");
        rij.AddCssClass($"utrecht-form-field utrecht-form-field--{soort}");

        var invoer = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        invoer.AddCssClass(Meerdere ? "utrecht-checkbox utrecht-checkbox--html-input" : "utrecht-radio-button utrecht-radio-button--html-input");
        invoer.Attributes["type"] = soort;
        invoer.Attributes["name"] = Naam;
        invoer.Attributes["id"] = id;
        invoer.Attributes["value"] = keuze.Waarde;
        if (Gekozen(keuze.Waarde))
            invoer.Attributes["checked"] = "checked";
        if (keuze.Dicht)
            invoer.Attributes["disabled"] = "disabled";
        if (keuze.Uitleg is not null)
            invoer.Attributes["aria-describedby"] = $"{id}-uitleg";

        rij.InnerHtml.AppendHtml(invoer);
        rij.InnerHtml.AppendHtml(new HtmlContentBuilder()
            .AppendHtml($"<label class=\"utrecht-form-label utrecht-form-label--{soort}\" for=\"").Append(id).AppendHtml("\">").Append(keuze.Label).AppendHtml("</label>"));
        if (keuze.Uitleg is not null)
        {
            rij.InnerHtml.AppendHtml(new HtmlContentBuilder()
                .AppendHtml("<p class=\"utrecht-form-field-description\" id=\"").Append($"{id}-uitleg").AppendHtml("\">").Append(keuze.Uitleg).AppendHtml("</p>"));
        }

        return rij;
    }

    private bool Gekozen(string waarde)
    {
        if (!Meerdere)
            return Waarde == waarde;

        if (Ingevuld(Naam) is not null && ViewContext.ViewData.ModelState[Naam]!.RawValue is string[] gekozen)
            return gekozen.Contains(waarde);
        return Ingevuld(Naam) is { } een ? een == waarde : For.Model is IEnumerable rij && rij.Cast<object>().Any(deel => Tekst(deel) == waarde);
    }
}
