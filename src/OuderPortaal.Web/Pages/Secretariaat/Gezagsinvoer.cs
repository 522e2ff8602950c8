using System.ComponentModel.DataAnnotations;
using OuderPortaal.Domain.Leerlingen;

namespace OuderPortaal.Web.Pages.Secretariaat;

/// <summary>What staff fill in when they judge whether somebody may act for a pupil.</summary>
public sealed class Gezagsinvoer
{
    [Required(ErrorMessage = "Kies als wat deze persoon handelt.")]
    public VertegenwoordigingSoort? Soort { get; set; }

    [Required(ErrorMessage = "Kies welk bewijs u zag.")]
    public Gezagsbewijs? Bewijs { get; set; }

    [Required(ErrorMessage = "Vul de dag in waarop u het bewijs zag.")]
    public DateOnly? GezienOp { get; set; }

    public DateOnly? AfgegevenOp { get; set; }

    public DateOnly? TotEnMet { get; set; }

    public Omvang? Omvang { get; set; }

    [StringLength(200)]
    public string? Instelling { get; set; }

    public DateOnly? MandaatGezienOp { get; set; }

    /// <summary>Link of who gave a machtiging.</summary>
    public Guid? Gever { get; set; }

    public Onderbouwing AlsOnderbouwing(Vertegenwoordiging? gever = null) => new(Bewijs!.Value, GezienOp!.Value)
    {
        AfgegevenOp = AfgegevenOp,
        TotEnMet = TotEnMet,
        Omvang = Omvang,
        Instelling = Instelling ?? "",
        MandaatGezienOp = MandaatGezienOp,
        Gever = gever,
    };
}
