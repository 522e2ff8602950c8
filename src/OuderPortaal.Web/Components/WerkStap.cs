namespace OuderPortaal.Web.Components;

/// <summary>One step of the workbench. A step without address cannot be opened yet.</summary>
public sealed record WerkStap(string Naam, StapToestand Toestand, string? Href = null);
