using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Kantoor;
using OuderPortaal.Web.Mail;
using OuderPortaal.Web.Ochtend;

namespace OuderPortaal.Web.Jobs;

/// <summary>
/// The morning mail: on each werkdag, one mail to everybody who works the queue, with the numbers of their own screens and nothing else; while the office is closed to who signs only (R-AM-25). Asks "is today's unsent?", so a late start makes up for the day, and a
/// second run or a second node adds nothing: (account, day) is unique. After the working day it waits for the next one, which says which days were missed, once.
/// </summary>
public sealed class OchtendmailJob(PortaalDbContext db, IServiceScopeFactory scopes, Spelregelboek boek, Kantoordagen kantoor, TimeProvider klok)
{
    private static readonly string[] Rollen = [nameof(Rol.Secretariaat), nameof(Rol.Behandelaar), nameof(Rol.Directeur)];
    private static readonly TimeOnly Vanaf = new(7, 0);
    private static readonly TimeOnly Tot = new(18, 0);

    /// <summary>Whether this person works the queue, and so gets the mail unless it was turned off.</summary>
    public static bool IsVoor(System.Security.Claims.ClaimsPrincipal wie) => Array.Exists(Rollen, wie.IsInRole);

    /// <summary>Returns how many people were counted for.</summary>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var lokaal = Amsterdam.Lokaal(klok.GetUtcNow());
        var (dag, tijd) = (DateOnly.FromDateTime(lokaal), TimeOnly.FromDateTime(lokaal));
        var werkdagen = (await boek.VanNuAsync(ct)).Kalender.Werkdagen;
        var kalender = (await kantoor.OpenAsync(ct))(werkdagen);
        if (tijd < Vanaf || tijd >= Tot || !werkdagen.IsWerkdag(dag))
            return 0;

        var (dicht, directeur) = (!kalender.IsWerkdag(dag), nameof(Rol.Directeur));
        var waarnemers = dicht ? (await db.Waarnemingen.Op(dag).Select(w => w.MedewerkerId).ToListAsync(ct)).ConvertAll(w => w.Waarde) : [];
        var ids = await db.Users.Where(u => !dicht || db.UserRoles.Any(r => r.UserId == u.Id && db.Roles.Any(n => n.Id == r.RoleId && n.Name == directeur)) || waarnemers.Contains(u.Id))
            .Where(u => db.UserRoles.Any(r => r.UserId == u.Id && db.Roles.Any(n => n.Id == r.RoleId && Rollen.Contains(n.Name))) && !db.Set<Ochtendmail>().Any(m => m.Account == u.Id && m.Dag == dag))
            .OrderBy(u => u.Id).Select(u => u.Id).ToListAsync(ct);
        return await db.DoeAlleAsync([.. ids.Select<Guid, Func<CancellationToken, Task<int>>>(id => token => TelVoorAsync(id, dag, kalender, token))], ct);
    }

    /// <summary>In a scope of its own, because everything in it looks as this person.</summary>
    private async Task<int> TelVoorAsync(Guid id, DateOnly dag, Werkdagkalender kalender, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var eigen = scope.ServiceProvider.GetRequiredService<PortaalDbContext>();
        if (await eigen.Users.SingleOrDefaultAsync(u => u.Id == id, ct) is not { } account)
            return 0;

        scope.ServiceProvider.GetRequiredService<Kijker>().KijkAls(await scope.ServiceProvider.GetRequiredService<IUserClaimsPrincipalFactory<Account>>().CreateAsync(account));
        var stand = await scope.ServiceProvider.GetRequiredService<Ochtendteller>().TelAsync(ct);
        try
        {
            return await eigen.InTransactieAsync(token => SchrijfAsync(eigen, account, stand, dag, kalender, token), ct);
        }
        catch (DbUpdateException e) when (e.IsDubbel())
        {
            // Another process counted for this person at the same moment.
            return 0;
        }
    }

    private async Task<int> SchrijfAsync(PortaalDbContext eigen, Account account, Ochtendstand stand, DateOnly dag, Werkdagkalender kalender, CancellationToken ct)
    {
        var (nu, mails) = (klok.GetUtcNow(), eigen.Set<Ochtendmail>().Where(m => m.Account == account.Id));
        var vorige = await mails.MaxAsync(m => (DateOnly?)m.Dag, ct);
        if (vorige >= dag)
            return 0;

        var wil = account is { OchtendmailUit: false, EmailConfirmed: true, GeblokkeerdOp: null };
        var grens = dag.AddDays(-Ochtendmail.Bewaardagen);
        await mails.Where(m => m.Dag < grens).ExecuteDeleteAsync(ct);
        eigen.Add(new Ochtendmail { Id = Guid.CreateVersion7(nu), Account = account.Id, Dag = dag, Op = nu, Verstuurd = wil });
        if (wil)
            eigen.Add(UitgaandeMail.Ochtend(account.AccountId, stand.Regels(nu, Gemist(vorige, dag, kalender)), nu));
        await eigen.SaveChangesAsync(ct);
        return 1;
    }

    private static List<DateOnly> Gemist(DateOnly? vorige, DateOnly dag, Werkdagkalender kalender)
    {
        var gemist = new List<DateOnly>();
        for (var d = vorige?.AddDays(1) ?? dag; d < dag; d = d.AddDays(1))
            if (kalender.IsWerkdag(d))
                gemist.Add(d);
        return gemist;
    }
}
