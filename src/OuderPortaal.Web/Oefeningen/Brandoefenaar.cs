using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Oefeningen;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Jobs;
using OuderPortaal.Web.Kluis;
using OuderPortaal.Web.Mail;

namespace OuderPortaal.Web.Oefeningen;

/// <summary>
/// Takes one synthetic request through the real jobs: the sweep of the terms, the outbox, the clean-up of the night. It only makes the request, wakes each job as the scheduler does, and looks whether it
/// happened. A step that does not come does not keep the next from being tried.
/// </summary>
public sealed class Brandoefenaar(PortaalDbContext db, Taakloper loper, Documentkluis kluis, Spelregelboek regels, Oefenrest rest, TimeProvider klok)
{
    /// <summary>The mailbox that gets the mails of the drill: a beheerder, else an FG. Null when there is none.</summary>
    public async Task<AccountId?> PostbusAsync(CancellationToken ct) => await db.MedewerkersMetAsync([Rol.Beheerder, Rol.Fg], ct) is [var eerste, ..] ? eerste : null;

    /// <summary>Makes the request with a file, runs the jobs and writes down what was seen.</summary>
    public async Task OefenAsync(Guid oefening, AccountId postbus, CancellationToken ct)
    {
        using var _ = db.MetOefeningen();
        var verzoek = await BeginAsync(oefening, postbus, ct);
        await StapAsync(oefening, Oefenstap.Alarm, Schedule.TermijnBewaking, t => db.Alarmen.AnyAsync(a => a.VerzoekId == verzoek, t), ct);
        await StapAsync(oefening, Oefenstap.Mail, Schedule.Outbox, t => IsVerstuurdAsync(verzoek, t), ct);
        await RuimOpAsync(verzoek, ct);
        if ((await rest.ZoekAsync(verzoek, ct)).Count == 0)
            await DoeAsync(oefening, o => o.Zie(Oefenstap.Vernietiging, klok.GetUtcNow()), ct);
        await DoeAsync(oefening, o => o.RondAf(klok.GetUtcNow()), ct);
    }

    /// <summary>Ends a synthetic request and lets the clean-up destroy it.</summary>
    public async Task RuimOpAsync(Guid verzoek, CancellationToken ct)
    {
        using var _ = db.MetOefeningen();
        db.ChangeTracker.Clear();
        if (await db.Verzoeken.SingleOrDefaultAsync(v => v.Id == verzoek && v.IsOefening, ct) is { } over)
        {
            over.RondOefeningAf(klok.GetUtcNow());
            await db.SaveChangesAsync(ct);
        }

        await loper.Wek(Schedule.Opruim);
        db.ChangeTracker.Clear();
    }

    private async Task<Guid> BeginAsync(Guid oefening, AccountId postbus, CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        var verzoek = Verzoek.Oefen(postbus, string.Create(CultureInfo.InvariantCulture, $"OEF-{Amsterdam.Lokaal(nu):yyMMddHHmmss}"), await regels.VanNuAsync(ct), nu);
        // A file too: its bytes must be gone as well.
        await kluis.BewaarAsync(verzoek.Id, new MemoryStream("Brandoefening."u8.ToArray()), 1000, ct);
        db.Add(verzoek);
        (await db.Set<Brandoefening>().SingleAsync(o => o.Id == oefening, ct)).Begin(verzoek.Id, nu);
        await db.SaveChangesAsync(ct);
        return verzoek.Id;
    }

    private async Task StapAsync(Guid oefening, Oefenstap stap, Taakplan plan, Func<CancellationToken, Task<bool>> gezien, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        await loper.Wek(plan);
        db.ChangeTracker.Clear();
        if (await gezien(ct))
            await DoeAsync(oefening, o => o.Zie(stap, klok.GetUtcNow()), ct);
    }

    /// <summary>There were mails, of the receipt and of the delay, and each of them left.</summary>
    private async Task<bool> IsVerstuurdAsync(Guid verzoek, CancellationToken ct)
    {
        var standen = await db.UitgaandeMails.Where(m => m.VerzoekId == verzoek).Select(m => m.Status).ToListAsync(ct);
        return standen.Count > 0 && standen.TrueForAll(s => s == MailStatus.Verzonden);
    }

    private async Task DoeAsync(Guid oefening, Action<Brandoefening> verb, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        verb(await db.Set<Brandoefening>().SingleAsync(o => o.Id == oefening, ct));
        await db.SaveChangesAsync(ct);
    }
}
