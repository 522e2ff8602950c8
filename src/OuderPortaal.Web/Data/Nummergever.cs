using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Web.Data;

/// <summary>Gives the next number of a prefix in a local year. Call it inside a transaction that was opened before reading, so that a number that is not used is not lost.</summary>
public sealed class Nummergever(PortaalDbContext db, TimeProvider klok)
{
    /// <summary>Of a complaint.</summary>
    public const string Klacht = "KLT";

    /// <summary>Of bezwaar against a besluit.</summary>
    public const string Bezwaarschrift = "BZS";

    public Task<string> VolgendeAsync(VerzoekSoort soort, CancellationToken ct) => VolgendeAsync(soort.Voorvoegsel(), ct);

    public async Task<string> VolgendeAsync(string voorvoegsel, CancellationToken ct)
    {
        var jaar = Amsterdam.Datum(klok.GetUtcNow()).Year;
        var geraakt = await db.Nummertellers.Where(n => n.Voorvoegsel == voorvoegsel && n.Jaar == jaar)
            .ExecuteUpdateAsync(s => s.SetProperty(n => n.Laatste, n => n.Laatste + 1), ct);
        if (geraakt == 0)
        {
            db.Add(new Nummerteller { Voorvoegsel = voorvoegsel, Jaar = jaar, Laatste = 1 });
            await db.SaveChangesAsync(ct);
            return $"{voorvoegsel}-{jaar}-00001";
        }

        var laatste = await db.Nummertellers.AsNoTracking().Where(n => n.Voorvoegsel == voorvoegsel && n.Jaar == jaar).Select(n => n.Laatste).SingleAsync(ct);
        return $"{voorvoegsel}-{jaar}-{laatste:00000}";
    }
}
