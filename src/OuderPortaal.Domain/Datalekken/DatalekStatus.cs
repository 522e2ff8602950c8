namespace OuderPortaal.Domain.Datalekken;

/// <summary>Where the record of a possible breach stands.</summary>
public enum DatalekStatus
{
    Gemeld,
    Beoordeeld,
    Gesloten,
}
