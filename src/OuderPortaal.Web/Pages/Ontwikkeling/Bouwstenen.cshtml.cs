using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Termijnen;
using OuderPortaal.Web.Components;
using OuderPortaal.Web.Components.Formulier;

namespace OuderPortaal.Web.Pages.Ontwikkeling;

/// <summary>Every part that pages are made of, on one page, to look at and to test. Not there in production.</summary>
[AllowAnonymous]
public sealed class BouwstenenModel(IWebHostEnvironment omgeving) : PageModel
{
    [BindProperty]
    public Invoer Vraag { get; set; } = new();

    [FromQuery]
    public bool Medewerker { get; set; }

    public bool Bewaard { get; private set; }

    public Rekenstaat Rekenstaat { get; } = Rekenstaat.Van(
        Termijn.Bereken(
            new(2026, 2, 25), [new(new(2026, 3, 2), new(2026, 3, 16), new(2026, 3, 6))], null, TermijnInstellingen.Standaard, Werkdagkalender.Standaard),
        new(2026, 3, 17));

    public IReadOnlyList<TijdlijnStap> Stappen { get; } =
    [
        new("Verzoek ontvangen", StapToestand.Klaar, "woensdag 25\u00A0februari, 21.14 uur", "U kreeg meteen een bevestiging."),
        new("Wij zoeken alles bij elkaar", StapToestand.Nu, "sinds maandag 9\u00A0maart", "Wij zoeken in het dossier, de mail en de papieren map.", "Wij zijn aan zet."),
        new("Een tweede collega kijkt mee", StapToestand.Daarna, Tekst: "Zo voorkomen wij dat u gegevens van een ander krijgt."),
        new("De beslissing", StapToestand.Straks, "uiterlijk maandag 30\u00A0maart"),
    ];

    public IReadOnlyList<WerkStap> Werk { get; } =
        [new("Identiteit", StapToestand.Klaar, "#inhoud"), new("Onderdelen", StapToestand.Nu), new("Beslissing", StapToestand.Straks)];

    public IReadOnlyList<SelectListItem> Gronden { get; } = [new("Rechten van een ander", "ander"), new("Belang van het kind", "kind")];

    public IReadOnlyList<Keuze> Bronnen { get; } = [new("mail", "Mail"), new("map", "Papieren map")];

    public IReadOnlyList<GegevensRegel> Regels { get; } =
    [
        new(1, "Naam", "Noor Verhage", "Noor herkennen in ons bestand", "Basisschool De Zandloper", new(2025, 10, 1), [("Schoolbestuur De Bron", new DateOnly(2025, 11, 3))], "3\u00A0november 2028", KloptNietHref: "#g-1"),
        new(2, "Vader", "Tom Verhage.", "Weten wie voor Noor beslist", "Basisschool De Zandloper", null, [], "3\u00A0november 2028", Weggelaten: [("Adres en telefoon weggelaten", "inhoud")]),
    ];

    public IActionResult OnGet() => omgeving.IsDevelopment() || omgeving.IsEnvironment("Test") ? Page() : NotFound();

    public IActionResult OnPost()
    {
        Bewaard = ModelState.IsValid;
        return OnGet();
    }

    /// <summary>One field of each sort.</summary>
    public sealed class Invoer
    {
        [Required(ErrorMessage = "Kies wat u wilt.")]
        public string? Wat { get; set; }

        [StringLength(40)]
        public string Naam { get; set; } = "";

        [Required, EmailAddress]
        public string? Email { get; set; }

        public int? Aantal { get; set; }

        [Required(ErrorMessage = "Vul de geboortedatum in.")]
        public DateOnly? Geboren { get; set; }

        public DateOnly? Ontvangen { get; set; } = new(2026, 3, 2);

        public string? Grond { get; set; }

        public string[] Bronnen { get; set; } = ["mail"];

        public string? Toelichting { get; set; }

        public bool Akkoord { get; set; }
    }
}
