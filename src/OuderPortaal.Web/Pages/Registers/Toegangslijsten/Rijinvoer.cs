using System.ComponentModel.DataAnnotations;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Registers;

namespace OuderPortaal.Web.Pages.Registers.Toegangslijsten;

/// <summary>The form of one row of the access list.</summary>
public sealed class Rijinvoer
{
    [Required(ErrorMessage = "Kies wie het is.")]
    public Toegangssoort? Soort { get; set; }

    public string? Functie { get; set; }

    public Rol? Rol { get; set; }

    [Required(ErrorMessage = "Kies welke leerlingen.")]
    public Toegangsbereik? Bereik { get; set; }

    public string? Reikwijdte { get; set; }

    public string? Motivering { get; set; }

    public static Rijinvoer Van(Toegangsrij rij)
    {
        ArgumentNullException.ThrowIfNull(rij);
        return new() { Soort = rij.Soort, Functie = rij.Functie, Rol = rij.Rol, Bereik = rij.Bereik, Reikwijdte = rij.Reikwijdte, Motivering = rij.Motivering };
    }

    public Toegangsrij Rij() => new(Soort!.Value, Functie ?? "", Rol, Bereik!.Value, Reikwijdte ?? "", Motivering ?? "");
}
