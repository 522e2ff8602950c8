namespace OuderPortaal.Web.Mail;

/// <summary>A mail as it goes out.</summary>
/// <param name="MessageId">With angle brackets; the same at every attempt.</param>
/// <param name="Van">Address of the sender.</param>
/// <param name="VanNaam">Name that the reader sees as sender.</param>
/// <param name="Aan">Address of the reader.</param>
/// <param name="Onderwerp">Subject.</param>
/// <param name="Tekst">Plain text.</param>
/// <param name="Html">The same as HTML.</param>
public sealed record Mailbericht(string MessageId, string Van, string VanNaam, string Aan, string Onderwerp, string Tekst, string Html);
