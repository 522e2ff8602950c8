namespace OuderPortaal.Domain.Instellingen;

/// <summary>One of the answers of a setting.</summary>
/// <param name="Waarde">Fixed form.</param>
/// <param name="Label">As people read it.</param>
public sealed record Instellingskeuze(string Waarde, string Label);
