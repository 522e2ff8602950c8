using System.ComponentModel.DataAnnotations;
using OuderPortaal.Domain.Leerlingen;

namespace OuderPortaal.Web.Pages.Mijn.Machtigingen;

/// <summary>What somebody fills in to give a machtiging.</summary>
public sealed class Machtiginginvoer
{
    [StringLength(40)]
    public string? Kind { get; set; }

    [StringLength(100)]
    public string? Naam { get; set; }

    [StringLength(200)]
    public string? Email { get; set; }

    public Reikwijdte? Reikwijdte { get; set; }

    /// <summary>Last local date.</summary>
    public DateOnly? TotEnMet { get; set; }
}
