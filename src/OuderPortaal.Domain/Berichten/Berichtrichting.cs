namespace OuderPortaal.Domain.Berichten;

/// <summary>Who wrote a message.</summary>
public enum Berichtrichting
{
    /// <summary>The parent or pupil who asks.</summary>
    VanVerzoeker,

    /// <summary>Somebody of the SWV.</summary>
    VanOns,
}
