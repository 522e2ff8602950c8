namespace OuderPortaal.Domain.Overzichten;

/// <content>Who got data, from the record of disclosures (R-9.3-1, R-INZ-5).</content>
public sealed partial class Gegevensoverzicht
{
    /// <summary>Adds who stands in the record and not here yet; the same recipient, day and kinds count as one. Says how many were new. Who composes did not choose these, so did not work on it.</summary>
    public int VoegOntvangersToe(IEnumerable<Ontvanger> ontvangers, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(ontvangers);
        Require(OverzichtStatus.Samenstellen);
        var nieuw = ontvangers.Where(o => !_ontvangers.Exists(b => IsZelfde(b.Ontvanger, o))).ToList();
        _ontvangers.AddRange(nieuw.Select(o => new OverzichtOntvanger(Guid.CreateVersion7(nu), Id, o)));
        return nieuw.Count;
    }

    private static bool IsZelfde(Ontvanger een, Ontvanger ander) =>
        een.Datum == ander.Datum && string.Equals(een.Naam, ander.Naam, StringComparison.OrdinalIgnoreCase) && een.Categorieen.Order().SequenceEqual(ander.Categorieen.Order());
}
