using Microsoft.EntityFrameworkCore;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Infrastructure;

/// <summary>Keeps the set clock of a Development database moving forward: the same value goes on, a later one moves on, an earlier one needs a new database.</summary>
internal static class Klokcontrole
{
    /// <exception cref="StartGeweigerd">The clock would go back in a database that has lived longer.</exception>
    public static async Task ZetAsync(PortaalDbContext db, VerschovenKlok klok, DateTimeOffset? ingesteld, DateTimeOffset nu, CancellationToken ct)
    {
        var stand = await db.Set<Klokstand>().SingleOrDefaultAsync(ct);
        if (stand is null)
        {
            stand = new Klokstand { Verschuiving = Verschil(ingesteld, nu), Ingesteld = ingesteld };
            db.Add(stand);
        }
        else if (ingesteld is { } gewenst && gewenst != stand.Ingesteld)
        {
            var hier = nu.AddMilliseconds(stand.Verschuiving);
            if (gewenst < hier)
                throw new StartGeweigerd($"In deze database is het al {hier:yyyy-MM-dd'T'HH:mm:ss'Z'}. De klok kan niet terug naar {gewenst:yyyy-MM-dd'T'HH:mm:ss'Z'}. Begin met een nieuwe database, of kies een later tijdstip.");

            (stand.Verschuiving, stand.Ingesteld) = (Verschil(ingesteld, nu), ingesteld);
        }

        await db.SaveChangesAsync(ct);
        klok.Verschuiving = TimeSpan.FromMilliseconds(stand.Verschuiving);
    }

    private static long Verschil(DateTimeOffset? ingesteld, DateTimeOffset nu) => ingesteld is { } instant ? (long)(instant - nu).TotalMilliseconds : 0;
}
