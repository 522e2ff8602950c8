using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Journaal;

namespace OuderPortaal.Web.Briefcodes;

/// <summary>
/// Counts codes of letters that did not work, over all accounts (T10): five tries stop one account, this sees many accounts together. Each is one journaal row, so that every
/// process counts the same. From 200 in an hour on, the secretariaat and the FG get a task, once an hour; it names nobody. In a scope of its own: the page that refused saves nothing.
/// </summary>
public sealed class Codealarm(IServiceScopeFactory scopes, Actor actor, TimeProvider klok)
{
    public const string Handeling = "CodeMislukt";
    public const int Grens = 200;
    public static readonly TimeSpan Venster = TimeSpan.FromHours(1);

    /// <summary>A code of a letter did not work for this account; saves by itself.</summary>
    public async Task TelAsync(AccountId account, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortaalDbContext>();
        var nu = klok.GetUtcNow();
        db.Add(new JournaalRegel { Id = Guid.CreateVersion7(nu), Op = nu, AccountId = account, Hoedanigheid = actor.Hoedanigheid, Handeling = Handeling });
        await db.SaveChangesAsync(ct);

        var sinds = nu - Venster;
        // The rows of no request at all are the first part of an index.
        if (await db.Journaal.Where(j => j.VerzoekId == null && j.Op > sinds && j.Handeling == Handeling).Take(Grens).CountAsync(ct) == Grens)
            await db.InTransactieAsync(token => SlaAlarmAsync(db, sinds, nu, token), ct);
    }

    private static async Task SlaAlarmAsync(PortaalDbContext db, DateTimeOffset sinds, DateTimeOffset nu, CancellationToken ct)
    {
        if (await db.Taken.AnyAsync(t => t.Soort == TaakSoort.Codealarm && t.OntstaanOp > sinds, ct))
            return;
        var vandaag = Amsterdam.Datum(nu);
        db.Add(Taak.Maak(
            TaakSoort.Codealarm, Rol.Secretariaat, null, $"In een uur werkten {Grens} codes uit brieven niet. Misschien raadt iemand codes. Verstuur vandaag geen brieven met code en overleg met de FG.", vandaag, nu));
        db.Add(Taak.Maak(TaakSoort.Codealarm, Rol.Fg, null, $"In een uur werkten {Grens} codes uit brieven niet. Misschien raadt iemand codes. Overleg met het secretariaat en de beheerder.", vandaag, nu));
        await db.SaveChangesAsync(ct);
    }
}
