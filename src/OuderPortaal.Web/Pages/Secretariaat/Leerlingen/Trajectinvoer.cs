using OuderPortaal.Domain.Leerlingen;

namespace OuderPortaal.Web.Pages.Secretariaat.Leerlingen;

/// <summary>A traject as it is typed.</summary>
public sealed class Trajectinvoer
{
    public TrajectSoort? Soort { get; set; }

    public DateOnly? Begin { get; set; }

    public DateOnly? Afloop { get; set; }
}
