namespace OuderPortaal.Domain.Instellingen;

/// <summary>How a setting is filled in.</summary>
public enum Instellingsvorm
{
    /// <summary>A whole number between two bounds.</summary>
    Getal,

    /// <summary>One of a few answers.</summary>
    Keuze,

    /// <summary>One line of text.</summary>
    Tekst,

    /// <summary>A list: one to a line.</summary>
    Lijst,
}
