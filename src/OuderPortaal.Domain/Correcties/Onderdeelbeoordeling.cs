using OuderPortaal.Domain.Overzichten;

namespace OuderPortaal.Domain.Correcties;

/// <summary>What staff propose about one item, before the directeur decides.</summary>
/// <param name="Aard">Fact or professional judgement, as the one who judges sees it.</param>
/// <param name="Oordeel">The proposal.</param>
/// <param name="Grond">Required for a refusal, also in part.</param>
/// <param name="Motivering">In a sentence that the verzoeker understands and that is about this item; required for a refusal (R-11.5-2).</param>
/// <param name="Bronnen">Where it must be executed; required for what is granted.</param>
public sealed record Onderdeelbeoordeling(Aard Aard, Onderdeeloordeel Oordeel, Weigeringsgrond? Grond, string Motivering, IReadOnlyList<string> Bronnen)
{
    /// <summary>Kind of article 7, now that staff found it; the register of disclosures is searched by it (R-COR-9).</summary>
    public Categorie? Categorie { get; init; }

    /// <summary>We got it from the school, as staff see it; null leaves what was known.</summary>
    public bool? VanSchool { get; init; }

    /// <summary>Last local date of keeping when a refusal says that it goes later (R-WIS-2); null when it is not known.</summary>
    public DateOnly? BewarenTot { get; init; }

    /// <summary>Local date on which a refusal because of a running case is looked at again (R-WIS-1).</summary>
    public DateOnly? OpnieuwBekijken { get; init; }
}
