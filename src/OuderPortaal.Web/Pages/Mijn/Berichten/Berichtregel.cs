namespace OuderPortaal.Web.Pages.Mijn.Berichten;

/// <summary>A letter in the inbox, with the number of the request; its UTC instant.</summary>
public sealed record Berichtregel(string BriefId, string Titel, DateTimeOffset Op, bool Gelezen, string Nummer);
