namespace OuderPortaal.Domain.Fglijnen;

/// <summary>Who wrote in a line with the FG.</summary>
public enum Fgrichting
{
    /// <summary>The parent or pupil.</summary>
    VanVerzoeker,

    /// <summary>The functionaris gegevensbescherming.</summary>
    VanFg,
}
