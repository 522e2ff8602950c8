using OuderPortaal.Domain;
using OuderPortaal.Domain.Leerlingen;

namespace OuderPortaal.Web.Pages.Secretariaat.Leerlingen;

/// <summary>A traject as it is typed.</summary>
public sealed class Trajectinvoer
{
    public TrajectSoort? Soort { get; set; }

    public DateOnly? Begin { get; set; }

    public DateOnly? Afloop { get; set; }

    internal void LegVast(Leerling leerling, MedewerkerId door, DateTimeOffset nu)
    {
        if (Soort is not { } soort)
            throw new RuleViolation("R-AM-26", "Kies welk traject het is.", "Soort");
        if (Begin is not { } begin)
            throw new RuleViolation("R-AM-26", "Vul de dag in waarop het traject begon.", "Begin");
        leerling.LegTrajectVast(soort, begin, Afloop, door, nu);
    }
}
