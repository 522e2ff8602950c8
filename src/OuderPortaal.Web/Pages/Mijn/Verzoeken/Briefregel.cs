namespace OuderPortaal.Web.Pages.Mijn.Verzoeken;

/// <summary>A letter in a list: its subject, which says nothing about its content, and its UTC instant.</summary>
public sealed record Briefregel(string PubliekId, string Titel, DateTimeOffset Op);
