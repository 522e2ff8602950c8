using OuderPortaal.Domain.Kalender;

namespace OuderPortaal.Domain.Instellingen;

/// <summary>One immutable version of the table of days set equal to feestdagen (Atw 3, lid 3). A request keeps the version of its receipt (R-TRM-14).</summary>
public sealed class KalenderVersie
{
    private Werkdagkalender? _kalender;

    private KalenderVersie()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>UTC instant from which new requests take this version.</summary>
    public DateTimeOffset Vanaf { get; private set; }

    /// <summary>Local dates.</summary>
    public IReadOnlyList<DateOnly> GelijkgesteldeDagen { get; private set; } = [];

    public Werkdagkalender Werkdagen => _kalender ??= new Werkdagkalender(GelijkgesteldeDagen);

    public static KalenderVersie Maak(IReadOnlyList<DateOnly> gelijkgesteldeDagen, DateTimeOffset vanaf) =>
        new() { Id = Guid.CreateVersion7(vanaf), Vanaf = vanaf, GelijkgesteldeDagen = gelijkgesteldeDagen };
}
