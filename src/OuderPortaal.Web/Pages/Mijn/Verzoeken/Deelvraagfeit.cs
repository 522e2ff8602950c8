using OuderPortaal.Domain.Deelvragen;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken;

/// <summary>What the timeline tells of a question to somebody else.</summary>
/// <param name="Soort">Colleague, school or expert.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="GesteldOp">UTC instant.</param>
/// <param name="GeslotenOp">UTC instant; null while it is out.</param>
public sealed record Deelvraagfeit(DeelvraagSoort Soort, DeelvraagStatus Status, DateTimeOffset GesteldOp, DateTimeOffset? GeslotenOp);
