namespace OuderPortaal.Domain.Verzoeken;

/// <summary>What is asked, by whom, about whom, and how the answer should come: all that the wizard or the form for paper gathers.</summary>
/// <param name="Soort">Kind of request.</param>
/// <param name="Verzoeker">Who asks.</param>
/// <param name="Betrokkene">About whom.</param>
/// <param name="Hoedanigheid">As what the verzoeker says to ask; proved afterwards.</param>
/// <param name="AntwoordKanaal">Chosen by the verzoeker.</param>
/// <param name="Toelichting">Anything to add; never required (R-11.1-1); encrypted at rest.</param>
public sealed record Vraag(VerzoekSoort Soort, Verzoeker Verzoeker, Betrokkene Betrokkene, Hoedanigheid Hoedanigheid, AntwoordKanaal AntwoordKanaal, string Toelichting = "");
