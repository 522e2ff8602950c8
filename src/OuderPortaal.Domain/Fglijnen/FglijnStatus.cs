namespace OuderPortaal.Domain.Fglijnen;

/// <summary>Where a line with the FG stands.</summary>
public enum FglijnStatus
{
    /// <summary>The parent or pupil wrote last.</summary>
    WachtOpFg,

    /// <summary>The FG wrote last.</summary>
    Beantwoord,

    /// <summary>Closed by the FG, or after a quiet year; destroyed three years later.</summary>
    Gesloten,
}
