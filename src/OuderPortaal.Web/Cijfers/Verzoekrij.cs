using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Web.Cijfers;

/// <summary>Of one request only what a figure asks; no name, no text, nothing that is encrypted.</summary>
public sealed record Verzoekrij(
    string Nummer, VerzoekSoort Soort, VerzoekStatus Status, DateOnly OntvangenOp, DateOnly? Poststempel, Guid InstellingenId, Guid KalenderId, DateTimeOffset? GeslotenOp, DateOnly? VerwachtOp,
    DateTimeOffset? BekendgemaaktOp, BesluitUitkomst? Uitkomst, Informatieweigering? Informatieweigering, IReadOnlyList<Bewijsfeit> Vragen)
{
    /// <summary>UTC instant at which it was decided, withdrawn or ended; null while it runs.</summary>
    public DateTimeOffset? Einde => BekendgemaaktOp ?? GeslotenOp;

    /// <summary>Calendar days from receipt to the besluit; null without one.</summary>
    public int? Dagen => BekendgemaaktOp is { } op ? Amsterdam.Datum(op).DayNumber - OntvangenOp.DayNumber : null;
}
