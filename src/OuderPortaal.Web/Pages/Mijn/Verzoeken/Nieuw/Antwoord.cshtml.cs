using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken.Nieuw;

/// <summary>How the answer comes, and for an answer by post where it goes; nothing is chosen beforehand (R-AM-35).</summary>
public sealed class AntwoordModel(PortaalDbContext db, Concepten concepten, TimeProvider klok) : StapModel(db, concepten, klok)
{
    [BindProperty]
    public Antwoorden Invoer { get; set; } = new();

    protected override Stap Stap => Stap.Antwoord;

    protected override void Toon() => Invoer = new() { Kanaal = Aanvraag.AntwoordKanaal, Adres = Aanvraag.Adres };

    protected override void Neem()
    {
        Aanvraag.AntwoordKanaal = Invoer.Kanaal is { } kanaal && Enum.IsDefined(kanaal) ? kanaal : null;
        Aanvraag.Adres = Invoer.Adres?.Trim() ?? "";
    }

    protected override IEnumerable<(string Veld, Tekst Zin)> Fouten()
    {
        if (Aanvraag.AntwoordKanaal is null)
            yield return (nameof(Invoer.Kanaal), Aanvraagteksten.AntwoordFout);
        if (Aanvraag is { AntwoordKanaal: AntwoordKanaal.Post, Adres.Length: 0 })
            yield return (nameof(Invoer.Adres), Aanvraagteksten.AdresFout);
    }

    public sealed class Antwoorden
    {
        public AntwoordKanaal? Kanaal { get; set; }

        [StringLength(200)]
        public string? Adres { get; set; }
    }
}
