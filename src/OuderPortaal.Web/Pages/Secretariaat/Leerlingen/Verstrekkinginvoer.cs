using System.ComponentModel.DataAnnotations;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Verstrekkingen;
using OuderPortaal.Web.Import;

namespace OuderPortaal.Web.Pages.Secretariaat.Leerlingen;

/// <summary>A disclosure as it is typed.</summary>
public sealed class Verstrekkinginvoer
{
    [Required(ErrorMessage = "Kies of het al gebeurd is.")]
    public bool? Gebeurd { get; set; }

    [StringLength(200)]
    public string? Naam { get; set; }

    public OntvangerSoort? Soort { get; set; }

    [StringLength(400)]
    public string? Adres { get; set; }

    public List<Categorie> Categorieen { get; set; } = [];

    [Required(ErrorMessage = "Vul de dag in.")]
    public DateOnly? Datum { get; set; }

    public Verstrekkingswijze? Wijze { get; set; }

    /// <summary>What it comes from: a task of article 4.3, or not.</summary>
    public bool AndereGegevens { get; set; }

    /// <summary>Refuses a burgerservicenummer (B9).</summary>
    public VerstrekkingGegevens AlsGegevens(Grondinvoer grond)
    {
        EisGeenBsn((nameof(Naam), Naam), (nameof(Adres), Adres));
        ArgumentNullException.ThrowIfNull(grond);
        return grond.Vul(new VerstrekkingGegevens(Naam ?? "", Soort ?? (OntvangerSoort)(-1), Adres ?? "", Categorieen, Datum!.Value, Wijze ?? (Verstrekkingswijze)(-1), default) { Taakgegevens = !AndereGegevens });
    }

    internal static void EisGeenBsn(params ReadOnlySpan<(string Veld, string? Tekst)> velden)
    {
        foreach (var (veld, tekst) in velden)
        {
            var aantal = 0;
            Burgerservicenummer.Vervang(tekst ?? "", ref aantal);
            if (aantal > 0)
                throw new RuleViolation("B9", "Hier staat een burgerservicenummer. Dat mogen wij niet bewaren. Haal het weg.", veld);
        }
    }
}
