namespace OuderPortaal.Domain.Bewaren;

/// <summary>
/// What a confirmed destruction is known by, without content: kinds and dates, who and when, per source system. Written beside the database, so that a backup that is put back gets its certificate and its
/// unfinished ticks again (R-BWR-13).
/// </summary>
/// <param name="Id">Of the line.</param>
/// <param name="PubliekId">Its address.</param>
/// <param name="LeerlingId">The pupil, of whom nothing else is left here.</param>
/// <param name="Maand">First local day of the month of the list.</param>
/// <param name="HeleLeerling">No traject remained.</param>
/// <param name="Door">Who confirmed.</param>
/// <param name="Op">UTC instant of that.</param>
/// <param name="AfgerondOp">UTC instant of the last tick; null before.</param>
/// <param name="Trajecten">What went.</param>
/// <param name="Stappen">Per source system.</param>
public sealed record Vernietigingsverklaring(
    Guid Id, string PubliekId, Guid LeerlingId, DateOnly Maand, bool HeleLeerling, MedewerkerId? Door, DateTimeOffset Op, DateTimeOffset? AfgerondOp, IReadOnlyList<Verklaringstraject> Trajecten,
    IReadOnlyList<Verklaringsstap> Stappen)
{
    /// <summary>How far it is, as <see cref="Vernietigingsvoorstel.Stand"/> counts.</summary>
    public int Stand => 1 + Stappen.Count(s => s.GedaanOp is not null) + Stappen.Count(s => s.NagekekenOp is not null);

    /// <summary>Of a line that was confirmed; null of another one.</summary>
    public static Vernietigingsverklaring? Van(Vernietigingsvoorstel voorstel)
    {
        ArgumentNullException.ThrowIfNull(voorstel);
        return voorstel.BevestigdOp is not { } op
            ? null
            : new(
                voorstel.Id, voorstel.PubliekId, voorstel.LeerlingId, voorstel.Maand, voorstel.HeleLeerling, voorstel.BevestigdDoor, op, voorstel.AfgerondOp,
                [.. voorstel.Trajecten.Select(t => new Verklaringstraject(t.Soort, t.Begin, t.Afloop, t.BewaardTot))],
                [.. voorstel.Stappen.Select(s => new Verklaringsstap(s.Id, s.Bron, s.Uiterlijk, s.GedaanDoor, s.GedaanOp, s.NagekekenDoor, s.NagekekenOp))]);
    }
}
