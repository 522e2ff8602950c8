using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken.Nieuw;

/// <summary>Where the answer goes; asked only for an answer by post.</summary>
public sealed class AdresModel(PortaalDbContext db, Concepten concepten, TimeProvider klok) : StapModel(db, concepten, klok)
{
    [BindProperty]
    public Antwoorden Invoer { get; set; } = new();

    protected override Stap Stap => Stap.Adres;

    protected override void Toon() => Invoer.Adres = Aanvraag.Adres;

    protected override void Neem() => Aanvraag.Adres = Invoer.Adres?.Trim() ?? "";

    protected override IEnumerable<(string Veld, Tekst Zin)> Fouten()
    {
        if (Aanvraag.Adres.Length == 0)
            yield return (nameof(Invoer.Adres), Aanvraagteksten.AdresFout);
    }

    public sealed class Antwoorden
    {
        [StringLength(200)]
        public string? Adres { get; set; }
    }
}
