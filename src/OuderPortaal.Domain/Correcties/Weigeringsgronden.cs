using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Correcties;

/// <summary>Which grounds of a refusal fit which kind of request: the order of R-WIS-1 does not answer an objection to the use, and compelling grounds answer nothing else (AVG 21 lid 1).</summary>
public static class Weigeringsgronden
{
    public static IReadOnlyList<Weigeringsgrond> Van(VerzoekSoort soort) => soort == VerzoekSoort.BezwaarVerwerking
        ? [Weigeringsgrond.DwingendeGronden, Weigeringsgrond.GezagOnvoldoende]
        : [.. Enum.GetValues<Weigeringsgrond>().Where(grond => grond != Weigeringsgrond.DwingendeGronden)];
}
