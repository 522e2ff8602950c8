using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Kantoor;

namespace OuderPortaal.Web.Kantoor;

/// <summary>Who is replaced on a day, and by whom.</summary>
public static class Vervangingen
{
    /// <summary>Those whom this member of staff replaces on this local date.</summary>
    public static async Task<HashSet<MedewerkerId>> NuAsync(this IQueryable<Vervanging> vervangingen, MedewerkerId vervanger, DateOnly vandaag, CancellationToken ct) =>
        [.. await vervangingen.Op(vandaag).Where(v => v.Vervanger == vervanger).Select(v => v.Afwezige).ToListAsync(ct)];

    /// <summary>Those that hold on this local date.</summary>
    public static IQueryable<Vervanging> Op(this IQueryable<Vervanging> vervangingen, DateOnly vandaag) =>
        vervangingen.Where(v => v.BeeindigdOp == null && v.Van <= vandaag && v.TotEnMet >= vandaag);
}
