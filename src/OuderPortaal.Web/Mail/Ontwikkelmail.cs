namespace OuderPortaal.Web.Mail;

/// <summary>A mail in the folder of Development.</summary>
/// <param name="Bestand">File name.</param>
/// <param name="Aan">Address.</param>
/// <param name="Onderwerp">Subject.</param>
/// <param name="Tekst">Plain text.</param>
/// <param name="Op">UTC instant on the portal clock.</param>
public sealed record Ontwikkelmail(string Bestand, string Aan, string Onderwerp, string Tekst, DateTimeOffset Op);
