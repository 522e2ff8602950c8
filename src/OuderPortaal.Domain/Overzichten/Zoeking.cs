namespace OuderPortaal.Domain.Overzichten;

/// <summary>One source that was searched, by a named member of staff, on a local date (R-INZ-4).</summary>
public sealed class Zoeking
{
    internal Zoeking(Guid id, Guid overzichtId, string bron, DateOnly doorzochtOp, Zoekresultaat resultaat, MedewerkerId door)
    {
        Id = id;
        OverzichtId = overzichtId;
        Bron = bron;
        DoorzochtOp = doorzochtOp;
        Resultaat = resultaat;
        Door = door;
    }

    public Guid Id { get; private set; }

    public Guid OverzichtId { get; private set; }

    public string Bron { get; private set; }

    public DateOnly DoorzochtOp { get; private set; }

    public Zoekresultaat Resultaat { get; private set; }

    public MedewerkerId Door { get; private set; }
}
