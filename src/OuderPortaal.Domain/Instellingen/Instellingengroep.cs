namespace OuderPortaal.Domain.Instellingen;

/// <summary>Under which heading a setting stands.</summary>
public enum Instellingengroep
{
    Termijnen,
    Leeftijd,
    Rechtsbescherming,
    Dwangsom,
    Klachten,
    Keuzes,
    Feestdagen,
    Samenwerkingsverband,
    Functionaris,
    Reglement,
}
