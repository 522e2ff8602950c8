namespace OuderPortaal.Domain.Toestemmingen;

/// <summary>What a consent is for: giving data to one body, or getting them from one (R-9.1-2, R-6.1-2).</summary>
public enum Toestemmingsrichting
{
    Ontvanger,
    Bron,
}
