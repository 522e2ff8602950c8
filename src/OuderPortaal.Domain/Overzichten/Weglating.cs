namespace OuderPortaal.Domain.Overzichten;

/// <summary>
/// One place that the verzoeker does not get, with a ground and a description that does not reveal it (R-INZ-9). A passage of an item, a whole item, or a whole document.
/// </summary>
public sealed class Weglating
{
    private Weglating()
    {
    }

    internal Weglating(Guid id, Guid overzichtId, Guid? gegevenId, Guid? documentId, string passage, string omschrijving, WeglatingGrond grond, MedewerkerId door)
    {
        Id = id;
        OverzichtId = overzichtId;
        GegevenId = gegevenId;
        DocumentId = documentId;
        Passage = passage;
        Omschrijving = omschrijving;
        Grond = grond;
        Door = door;
    }

    public Guid Id { get; private set; }

    public Guid OverzichtId { get; private set; }

    public Guid? GegevenId { get; private set; }

    public Guid? DocumentId { get; private set; }

    /// <summary>The words that go, exactly; empty when the whole item or document goes. Encrypted at rest.</summary>
    public string Passage { get; private set; } = "";

    /// <summary>What stands in its place: "naam van een ander kind". Encrypted at rest.</summary>
    public string Omschrijving { get; private set; } = "";

    public WeglatingGrond Grond { get; private set; }

    public MedewerkerId Door { get; private set; }

    /// <summary>The whole item or document goes.</summary>
    public bool IsGeheel => Passage.Length == 0;

    /// <summary>How often the words stand in this text.</summary>
    public int AantalPlaatsen(string waarde) => IsGeheel ? 1 : Tekstplaatsen.Zoek(waarde, Passage).Count;
}
