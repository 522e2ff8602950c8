using OuderPortaal.Domain.Instellingen;

namespace OuderPortaal.Domain.Verzoeken;

/// <summary>What is in force at the moment of receipt and stays with the request for ever (R-TRM-14).</summary>
public sealed record Spelregels(InstellingenVersie Instellingen, KalenderVersie Kalender, string ReglementVersie);
