using System.ComponentModel.DataAnnotations;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Toestemmingen;

namespace OuderPortaal.Web.Pages.Secretariaat.Leerlingen;

/// <summary>A consent as it is typed.</summary>
public sealed class Toestemminginvoer
{
    /// <summary>Given already, on paper or at the desk; otherwise it is asked in the portal.</summary>
    [Required(ErrorMessage = "Kies of de toestemming al gegeven is.")]
    public bool? Gegeven { get; set; }

    [StringLength(500)]
    public string? Doel { get; set; }

    public Toestemmingsrichting? Richting { get; set; }

    [StringLength(200)]
    public string? Naam { get; set; }

    public List<Categorie> Categorieen { get; set; } = [];

    [StringLength(200)]
    public string? Tekstversie { get; set; }

    [Required(ErrorMessage = "Vul in tot en met welke dag de toestemming geldt.")]
    public DateOnly? TotEnMet { get; set; }

    [StringLength(200)]
    public string? GeverNaam { get; set; }

    public VertegenwoordigingSoort? Als { get; set; }

    public DateOnly? Op { get; set; }

    [StringLength(500)]
    public string? Bewijs { get; set; }

    /// <summary>Refuses a burgerservicenummer (B9).</summary>
    public ToestemmingGegevens AlsGegevens()
    {
        Verstrekkinginvoer.EisGeenBsn((nameof(Doel), Doel), (nameof(Naam), Naam), (nameof(GeverNaam), GeverNaam), (nameof(Bewijs), Bewijs));
        return new(Doel ?? "", Richting ?? (Toestemmingsrichting)(-1), Naam ?? "", Categorieen, Tekstversie ?? "", TotEnMet!.Value);
    }
}
