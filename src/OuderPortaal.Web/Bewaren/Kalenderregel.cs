using OuderPortaal.Domain.Bewaren;
using OuderPortaal.Domain.Leerlingen;

namespace OuderPortaal.Web.Bewaren;

/// <summary>One traject of the calendar of what goes when, and what holds it today.</summary>
public sealed record Kalenderregel(Traject Traject, Leerling Leerling, IReadOnlyList<Beletsel> Beletselen)
{
    /// <summary>First local date on which it may go.</summary>
    public DateOnly Vanaf => Traject.Bewaartermijn!.Value.VernietigenVanaf;
}
