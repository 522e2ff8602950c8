using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Scholingen;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Scholingen;

/// <summary>Who of staff is trained, and who is due (R-13.2-2). A closed account asks for nothing.</summary>
public sealed class Scholingenlijst(PortaalDbContext db, TimeProvider klok)
{
    /// <summary>Calendar days before a training ends in which somebody is due.</summary>
    public const int Dagen = 30;

    public DateOnly Vandaag => Amsterdam.Datum(klok.GetUtcNow());

    /// <summary>Everybody of staff with every subject; who is due first, by the last date.</summary>
    public async Task<IReadOnlyList<Scholingsregel>> LeesAsync(CancellationToken ct)
    {
        var vandaag = Vandaag;
        var medewerkers = await db.Users.AsNoTracking().Where(u => u.GeblokkeerdOp == null && db.UserRoles.Any(r => r.UserId == u.Id))
            .Select(u => new { u.Id, u.Naam, u.Functie, u.AangemaaktOp }).ToListAsync(ct);
        var scholingen = await db.Set<Scholing>().AsNoTracking().ToListAsync(ct);
        var laatste = scholingen.GroupBy(s => (s.Wie, s.Onderwerp)).ToDictionary(g => g.Key, g => g.MaxBy(s => s.GevolgdOp)!);
        var regels =
            from m in medewerkers
            from onderwerp in Enum.GetValues<Scholingsonderwerp>()
            let scholing = laatste.GetValueOrDefault((new MedewerkerId(m.Id), onderwerp))
            let uiterlijk = scholing?.GeldigTotEnMet ?? Amsterdam.Datum(m.AangemaaktOp).AddDays(Scholing.Inwerkdagen)
            select new Scholingsregel(new MedewerkerId(m.Id), m.Naam, m.Functie, onderwerp, scholing?.GevolgdOp, uiterlijk, Stand(scholing is not null, uiterlijk, vandaag));
        return [.. regels.OrderByDescending(r => r.IsAanDeBeurt).ThenBy(r => r.Uiterlijk).ThenBy(r => r.Naam, StringComparer.Ordinal).ThenBy(r => r.Onderwerp)];
    }

    /// <summary>How many people are due for at least one subject.</summary>
    public async Task<int> TelAanDeBeurtAsync(CancellationToken ct) => (await LeesAsync(ct)).Where(r => r.IsAanDeBeurt).Select(r => r.Wie).Distinct().Count();

    public static string Tekst(Scholingsonderwerp onderwerp) => onderwerp == Scholingsonderwerp.Privacy ? "Privacy en ons reglement" : "Datalekken herkennen en melden";

    private static Scholingstand Stand(bool gevolgd, DateOnly uiterlijk, DateOnly vandaag) => (gevolgd, vandaag > uiterlijk) switch
    {
        (_, true) => Scholingstand.Nodig,
        (false, _) => Scholingstand.Nieuw,
        _ => uiterlijk <= vandaag.AddDays(Dagen) ? Scholingstand.LooptAf : Scholingstand.Geldig,
    };
}
