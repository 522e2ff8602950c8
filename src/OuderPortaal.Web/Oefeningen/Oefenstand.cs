using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Oefeningen;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Oefeningen;

/// <summary>How the last brandoefening went, in one line for the pages of beheerder and FG.</summary>
/// <param name="Laatste">The newest that ended and was not broken off; null when there was none.</param>
public sealed record Oefenstand(Brandoefening? Laatste)
{
    /// <summary>It must be looked at.</summary>
    public bool IsErnstig => Laatste?.Status == OefeningStatus.Mislukt;

    public string Zin => Laatste switch
    {
        null => "Er is nog niet geoefend.",
        { Status: OefeningStatus.Mislukt, EindeOp: { } op } => $"De brandoefening van {Datumtekst.Voluit(Amsterdam.Datum(op))} mislukte.",
        { EindeOp: { } op } => $"De brandoefening van {Datumtekst.Voluit(Amsterdam.Datum(op))} slaagde.",
        _ => "",
    };

    public static async Task<Oefenstand> LeesAsync(PortaalDbContext db, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        return new(await db.Set<Brandoefening>().AsNoTracking().Where(o => o.Status == OefeningStatus.Geslaagd || o.Status == OefeningStatus.Mislukt).OrderByDescending(o => o.GevraagdOp).ThenByDescending(o => o.Id).FirstOrDefaultAsync(ct));
    }

    public static string Tekst(OefeningStatus status) => status switch
    {
        OefeningStatus.Gevraagd => "begint zo",
        OefeningStatus.Loopt => "loopt",
        OefeningStatus.Geslaagd => "geslaagd",
        OefeningStatus.Mislukt => "mislukt",
        _ => "afgebroken: het portaal stopte halverwege. Wat er nog lag, is opgeruimd",
    };

    public static string Tekst(Oefenstap stap) => stap switch
    {
        Oefenstap.Alarm => "Er kwam een waarschuwing",
        Oefenstap.Mail => "De mail ging weg",
        _ => "Alles is vernietigd",
    };
}
