namespace OuderPortaal.Domain.Leerlingen;

/// <summary>The legal task that a traject serves (reglement 4.3).</summary>
public enum TrajectSoort
{
    Toelaatbaarheid,
    Advies,
    Toekenning,
}
