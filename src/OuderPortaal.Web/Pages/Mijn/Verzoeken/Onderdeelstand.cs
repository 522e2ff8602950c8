using OuderPortaal.Web.Pages.Mijn.Verzoeken.Nieuw;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken;

/// <summary>One item of a request, with what was decided about it; null before, and when its reader may not open the letter now.</summary>
public sealed record Onderdeelstand(Onderdeelregel Regel, Onderdeelbesluit? Besluit);
