using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken.Nieuw;

/// <summary>The name of who asks; asked only when the account has none.</summary>
public sealed class NaamModel(PortaalDbContext db, Concepten concepten, TimeProvider klok) : StapModel(db, concepten, klok)
{
    [BindProperty]
    public Antwoorden Invoer { get; set; } = new();

    protected override Stap Stap => Stap.Naam;

    protected override void Toon() => Invoer.Naam = Aanvraag.Naam;

    protected override void Neem() => Aanvraag.Naam = Invoer.Naam?.Trim() ?? "";

    protected override IEnumerable<(string Veld, Tekst Zin)> Fouten()
    {
        if (Aanvraag.Naam.Length == 0)
            yield return (nameof(Invoer.Naam), Aanvraagteksten.NaamFout);
    }

    public sealed class Antwoorden
    {
        [StringLength(100)]
        public string? Naam { get; set; }
    }
}
