using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken.Nieuw;

/// <summary>Anything to add; never required, and never the question why (R-11.1-1).</summary>
public sealed class ToevoegenModel(PortaalDbContext db, Concepten concepten, TimeProvider klok) : StapModel(db, concepten, klok)
{
    [BindProperty]
    public Antwoorden Invoer { get; set; } = new();

    protected override Stap Stap => Stap.Toevoegen;

    protected override void Toon() => Invoer.Toelichting = Aanvraag.Toelichting;

    protected override void Neem() => (Aanvraag.Toelichting, Aanvraag.ToelichtingGezien) = (Invoer.Toelichting?.Trim() ?? "", Later is null);

    protected override IEnumerable<(string Veld, Tekst Zin)> Fouten() => [];

    public sealed class Antwoorden
    {
        [StringLength(4000)]
        public string? Toelichting { get; set; }
    }
}
