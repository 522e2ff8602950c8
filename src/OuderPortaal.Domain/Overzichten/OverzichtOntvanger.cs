namespace OuderPortaal.Domain.Overzichten;

/// <summary>A recipient of data of this pupil, as the overview shows it (R-INZ-5). The name is encrypted at rest.</summary>
public sealed class OverzichtOntvanger
{
    private OverzichtOntvanger()
    {
    }

    internal OverzichtOntvanger(Guid id, Guid overzichtId, Ontvanger ontvanger)
    {
        Id = id;
        OverzichtId = overzichtId;
        Naam = ontvanger.Naam ?? "";
        Soort = ontvanger.Soort;
        Grond = ontvanger.Grond;
        Datum = ontvanger.Datum;
        ToestemmingId = ontvanger.ToestemmingId;
        Categorieen = [.. ontvanger.Categorieen];
    }

    public Guid Id { get; private set; }

    public Guid OverzichtId { get; private set; }

    public string Naam { get; private set; } = "";

    public OntvangerSoort Soort { get; private set; }

    public Verstrekkingsgrond Grond { get; private set; }

    public DateOnly? Datum { get; private set; }

    public string? ToestemmingId { get; private set; }

    public IReadOnlyList<Categorie> Categorieen { get; private set; } = [];

    public Ontvanger Ontvanger => new(Soort, Grond, Categorieen, Naam, Datum, ToestemmingId);
}
