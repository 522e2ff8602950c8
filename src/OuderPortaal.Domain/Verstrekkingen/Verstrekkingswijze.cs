namespace OuderPortaal.Domain.Verstrekkingen;

/// <summary>By what road data went to somebody else (article 9.3).</summary>
public enum Verstrekkingswijze
{
    Dossiersysteem,
    BeveiligdeMail,
    Mail,
    Post,
    Overleg,
    Telefoon,
    Anders,
}
