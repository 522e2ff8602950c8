namespace OuderPortaal.Domain.Instellingen;

/// <summary>One version of the facts of the SWV; the newest one counts. The first comes from <c>installatie.json</c>.</summary>
public sealed class SwvInstellingen
{
    private SwvInstellingen()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>UTC instant.</summary>
    public DateTimeOffset Vanaf { get; private set; }

    public Samenwerkingsverband Gegevens { get; private set; } = null!;

    public static SwvInstellingen Maak(Samenwerkingsverband gegevens, DateTimeOffset vanaf) =>
        new() { Id = Guid.CreateVersion7(vanaf), Vanaf = vanaf, Gegevens = gegevens };
}
