using System.ComponentModel.DataAnnotations;
using OuderPortaal.Domain.Klachten;

namespace OuderPortaal.Web.Pages.Klachten;

/// <summary>What somebody fills in who complains; what is missing the domain says in its own words.</summary>
public sealed class Klachtinvoer
{
    [StringLength(Klachtinhoud.MaxTekst, ErrorMessage = "Maak de tekst korter dan 4.000 tekens. De rest mag met de post.")]
    public string? Tekst { get; set; }

    [StringLength(200, ErrorMessage = "Een naam mag hier hoogstens 200 tekens lang zijn.")]
    public string? OverWie { get; set; }

    public bool OverPrivacy { get; set; }

    [StringLength(100, ErrorMessage = "Een naam mag hier hoogstens 100 tekens lang zijn.")]
    public string? Naam { get; set; }

    [StringLength(400, ErrorMessage = "Een adres mag hier hoogstens 400 tekens lang zijn.")]
    public string? Adres { get; set; }

    [StringLength(30, ErrorMessage = "Een telefoonnummer mag hier hoogstens 30 tekens lang zijn.")]
    public string? Telefoon { get; set; }

    /// <summary>Only with an account: letters on paper too.</summary>
    public bool PerPost { get; set; }

    /// <summary>Only with an account: public id of an own request.</summary>
    public string? Verzoek { get; set; }
}
