namespace OuderPortaal.Web.Components.Formulier;

/// <summary>How much a button asks for attention.</summary>
public enum KnopSoort
{
    Primair,
    Tweede,
    Stil,
}
