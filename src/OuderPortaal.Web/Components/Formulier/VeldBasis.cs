using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OuderPortaal.Web.Components.Formulier;

/// <summary>What every field has: a label, help, its own error beside it, and the ties between them for assistive technology.</summary>
public abstract class VeldBasis : TagHelper
{
    public required ModelExpression For { get; set; }

    public required string Label { get; set; }

    /// <summary>Help under the label.</summary>
    public string? Hulp { get; set; }

    /// <summary>Says "(niet verplicht)" after the label.</summary>
    public bool Optioneel { get; set; }

    public string? Autocomplete { get; set; }

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Init(TagHelperContext context) => Veldlabels.Van(ViewContext.HttpContext).Add(Naam, Label);

    protected string Naam => ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    protected string Id => Sanitize(Naam);

    protected string? Fout => ViewContext.ViewData.ModelState.TryGetValue(Naam, out var veld) ? veld.Errors.FirstOrDefault()?.ErrorMessage : null;

    protected string VolledigLabel => Optioneel ? $"{Label} (niet verplicht)" : Label;

    /// <summary>What the reader typed, or else what the model holds.</summary>
    protected string? Waarde => Ingevuld(Naam) ?? Tekst(For.Model);

    protected string? Ingevuld(string naam) => ViewContext.ViewData.ModelState.TryGetValue(naam, out ModelStateEntry? veld) ? veld.AttemptedValue : null;

    protected static string? Tekst(object? waarde) => waarde switch
    {
        null => null,
        DateOnly datum => datum.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly tijd => tijd.ToString("HH:mm", CultureInfo.InvariantCulture),
        Enum keuze => keuze.ToString(),
        bool ja => ja ? "true" : "false",
        _ => Convert.ToString(waarde, CultureInfo.CurrentCulture),
    };

    protected static string Sanitize(string naam) => TagBuilder.CreateSanitizedId(naam, "_");

    protected string? BeschrevenDoor
    {
        get
        {
            var ids = new[] { Hulp is null ? null : $"{Id}-hulp", Fout is null ? null : $"{Id}-fout" }.OfType<string>();
            return string.Join(' ', ids) is { Length: > 0 } samen ? samen : null;
        }
    }

    protected IHtmlContent LabelElement(string voor)
    {
        var label = new TagBuilder("label");
        label.AddCssClass("utrecht-form-label");
        label.Attributes["for"] = voor;
        label.InnerHtml.Append(VolledigLabel);
        return label;
    }

    protected IHtmlContent HulpElement()
    {
        if (Hulp is null)
            return HtmlString.Empty;

        var hulp = new TagBuilder("p");
        hulp.AddCssClass("utrecht-form-field-description");
        hulp.Attributes["id"] = $"{Id}-hulp";
        hulp.InnerHtml.Append(Hulp);
        return hulp;
    }

    protected IHtmlContent FoutElement()
    {
        if (Fout is null)
            return HtmlString.Empty;

        var fout = new TagBuilder("p");
        fout.AddCssClass("utrecht-form-field-error-message");
        fout.Attributes["id"] = $"{Id}-fout";
        fout.InnerHtml.AppendHtml("<span class=\"alleen-voorlezen\">Fout: </span>").Append(Fout);
        return fout;
    }

    /// <summary>Name, id, description, error state and autocomplete; other attributes of the element go along as they are.</summary>
    protected void Dress(TagBuilder invoer, TagHelperOutput output, string? naam = null, string? id = null)
    {
        invoer.Attributes["name"] = naam ?? Naam;
        invoer.Attributes["id"] = id ?? Id;
        if (BeschrevenDoor is { } ids)
            invoer.Attributes["aria-describedby"] = ids;
        if (Fout is not null)
            invoer.Attributes["aria-invalid"] = "true";
        if (Autocomplete is not null)
            invoer.Attributes["autocomplete"] = Autocomplete;
        foreach (var overig in output.Attributes)
            invoer.Attributes[overig.Name] = overig.Value?.ToString() ?? "";
        output.Attributes.Clear();
    }

    protected void Wrap(TagHelperOutput output, string soort)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"utrecht-form-field utrecht-form-field--{soort}{(Fout is null ? "" : " utrecht-form-field--invalid")}");
    }
}
