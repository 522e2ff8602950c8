using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Toegang;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Web.Toegang;

/// <summary>The judgement with what it was about.</summary>
/// <param name="Oordeel">May it be opened now.</param>
/// <param name="Verzoek">Null when it is not the reader's.</param>
/// <param name="Overzicht">Without its items; null when there is none.</param>
/// <param name="Toets">Pupil, link and level as they are now.</param>
public sealed record Overzichtstoegang(Toegangsoordeel Oordeel, Verzoek? Verzoek = null, Gegevensoverzicht? Overzicht = null, Vrijgavetoets? Toets = null);
