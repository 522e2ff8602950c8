namespace OuderPortaal.Domain.Verzoeken;

/// <summary>How the verzoeker wants the answer (R-AVG-2, R-AM-35); never ticked beforehand.</summary>
public enum AntwoordKanaal
{
    Digitaal,
    Post,
    Ophalen,
}
