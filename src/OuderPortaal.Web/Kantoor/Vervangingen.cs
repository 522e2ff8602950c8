using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Kantoor;

namespace OuderPortaal.Web.Kantoor;

/// <summary>Who is replaced on a day, and by whom; and who signs then.</summary>
public static class Vervangingen
{
    /// <summary>Those whom this member of staff replaces on this local date.</summary>
    public static async Task<HashSet<MedewerkerId>> NuAsync(this IQueryable<Vervanging> vervangingen, MedewerkerId vervanger, DateOnly vandaag, CancellationToken ct) =>
        [.. await vervangingen.Op(vandaag).Where(v => v.Vervanger == vervanger).Select(v => v.Afwezige).ToListAsync(ct)];

    /// <summary>Who may sign on this local date in the place of the directeur.</summary>
    public static IQueryable<Waarneming> Op(this IQueryable<Waarneming> waarnemingen, DateOnly vandaag) =>
        waarnemingen.Where(w => w.BeeindigdOp == null && w.Van <= vandaag && w.TotEnMet >= vandaag);

    /// <summary>Those that hold on this local date.</summary>
    public static IQueryable<Vervanging> Op(this IQueryable<Vervanging> vervangingen, DateOnly vandaag) =>
        vervangingen.Where(v => v.BeeindigdOp == null && v.Van <= vandaag && v.TotEnMet >= vandaag);
}
