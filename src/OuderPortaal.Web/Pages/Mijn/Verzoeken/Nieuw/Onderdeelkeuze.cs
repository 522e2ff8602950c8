namespace OuderPortaal.Web.Pages.Mijn.Verzoeken.Nieuw;

/// <summary>What must happen with one item, as the verzoeker chooses it; everything at once is an answer of its own (R-AM-34).</summary>
public enum Onderdeelkeuze
{
    Verbeteren,
    Aanvullen,
    Weghalen,
    NietGebruiken,
    AllesWeg,

    /// <summary>No choice of a correction: what every item of an objection to the use asks (AVG 21).</summary>
    Bezwaar,
}
