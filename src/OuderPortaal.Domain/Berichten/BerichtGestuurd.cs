using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Berichten;

/// <summary>A message was written in the conversation of a request; never what it says.</summary>
public sealed record BerichtGestuurd(Guid VerzoekId, Guid BerichtId, Berichtrichting Richting, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
