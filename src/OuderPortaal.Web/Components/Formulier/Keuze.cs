namespace OuderPortaal.Web.Components.Formulier;

/// <summary>One answer that can be chosen.</summary>
public sealed record Keuze(string Waarde, string Label, string? Uitleg = null, bool Dicht = false);
