using System.ComponentModel.DataAnnotations;

namespace OuderPortaal.Web.Pages.Secretariaat.Verjaardagen;

/// <summary>What the clerk saw at the desk of a pupil with an account.</summary>
public sealed class Leerlinginvoer
{
    [Required(ErrorMessage = "Vul de code in die de leerling laat zien.")]
    public string? Code { get; set; }

    [Required(ErrorMessage = "Kies welke leerling dit is.")]
    public string? Leerling { get; set; }

    [Required(ErrorMessage = "Kies wat de leerling liet zien.")]
    public string? Documentsoort { get; set; }

    [Required(ErrorMessage = "Vul de dag in waarop u het zag.")]
    public DateOnly? Op { get; set; }
}
