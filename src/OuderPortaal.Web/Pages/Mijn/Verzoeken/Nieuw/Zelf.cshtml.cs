using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken.Nieuw;

/// <summary>The pupil who asks: name and date of birth. Younger than 16 goes to a page that says who can help; nothing is blocked (D-16).</summary>
public sealed class ZelfModel(PortaalDbContext db, Concepten concepten, TimeProvider klok) : StapModel(db, concepten, klok)
{
    [BindProperty]
    public Antwoorden Invoer { get; set; } = new();

    protected override Stap Stap => Stap.Zelf;

    protected override void Toon() => Invoer = new() { Naam = Aanvraag.Naam, Geboren = Aanvraag.EigenGeboren };

    protected override void Neem() => (Aanvraag.Naam, Aanvraag.EigenGeboren) = (Invoer.Naam?.Trim() ?? "", Invoer.Geboren);

    protected override IEnumerable<(string Veld, Tekst Zin)> Fouten()
    {
        if (Aanvraag.Naam.Length == 0)
            yield return (nameof(Invoer.Naam), Aanvraagteksten.NaamFout);
        if (Aanvraag.EigenGeboren is not { } geboren)
            yield return (nameof(Invoer.Geboren), Aanvraagteksten.ZelfGeborenFout);
        else if (geboren > Vandaag || geboren < Vandaag.AddYears(-100))
            yield return (nameof(Invoer.Geboren), Aanvraagteksten.KindGeborenOnmogelijk);
    }

    protected override string Daarna() =>
        Aanvraag.IsZestien(Aanvraag.EigenGeboren!.Value, Vandaag) ? base.Daarna() : $"/mijn/verzoeken/nieuw/{ConceptId}/nog-geen-16";

    public sealed class Antwoorden
    {
        [StringLength(100)]
        public string? Naam { get; set; }

        public DateOnly? Geboren { get; set; }
    }
}
