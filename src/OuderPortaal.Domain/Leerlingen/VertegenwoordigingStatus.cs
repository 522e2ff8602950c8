namespace OuderPortaal.Domain.Leerlingen;

/// <summary>Where a link stands (regels.md C2).</summary>
public enum VertegenwoordigingStatus
{
    Actief,
    Beeindigd,
}
