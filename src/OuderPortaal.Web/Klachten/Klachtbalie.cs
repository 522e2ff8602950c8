using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Klachten;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Vragen;

namespace OuderPortaal.Web.Klachten;

/// <summary>Takes a complaint in: number, settings and calendar of its receipt, in one transaction. Bounds how many come in from outside, so that nobody can bury the real ones.</summary>
public sealed class Klachtbalie(PortaalDbContext db, Spelregelboek boek, Nummergever nummers, TimeProvider klok)
{
    /// <summary>Complaints without an account in one hour, from everybody together.</summary>
    public const int ZonderAccountPerUur = 20;

    /// <summary>Complaints of one account in one day.</summary>
    public const int PerAccountPerDag = 10;

    public Task<Klacht> DienInAsync(Klager klager, Klachtinhoud inhoud, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(klager);
        return db.InTransactieAsync(async token =>
        {
            await EisRuimteAsync(klager.AccountId, token);
            return await BewaarAsync(Klacht.DienIn(klager, inhoud, await nummers.VolgendeAsync(Nummergever.Klacht, token), await boek.VanNuAsync(token), klok.GetUtcNow()), token);
        }, ct);
    }

    /// <param name="klager">Who complains.</param>
    /// <param name="inhoud">What about.</param>
    /// <param name="kanaal">How it came in.</param>
    /// <param name="ontvangenOp">Local date of receipt.</param>
    /// <param name="uit">Random id of the question that it was at first, closed in the same transaction, and who says so; null without one.</param>
    /// <param name="ct">Stops it.</param>
    public Task<Klacht> VoerInAsync(Klager klager, Klachtinhoud inhoud, Kanaal kanaal, DateOnly ontvangenOp, (string Vraag, MedewerkerId Door)? uit, CancellationToken ct) => db.InTransactieAsync(async token =>
    {
        var klacht = Klacht.VoerIn(klager, inhoud, kanaal, ontvangenOp, await nummers.VolgendeAsync(Nummergever.Klacht, token), await boek.VanAsync(ontvangenOp, token), klok.GetUtcNow());
        if (uit is var (vraag, door))
            (await db.BronAsync(vraag, token))?.WordtKlacht(klacht, door, klok.GetUtcNow());
        return await BewaarAsync(klacht, token);
    }, ct);

    private async Task EisRuimteAsync(AccountId? account, CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        var (uur, dag) = (nu.AddHours(-1), nu.AddDays(-1));
        var vol = account is { } wie
            ? await db.Klachten.CountAsync(k => k.AccountId == wie && k.GeregistreerdOp > dag, ct) >= PerAccountPerDag
            : await db.Klachten.CountAsync(k => k.AccountId == null && k.Kanaal == Kanaal.Portaal && k.GeregistreerdOp > uur, ct) >= ZonderAccountPerUur;
        if (vol)
            throw new RuleViolation("R-KLT-1", "Er kwamen net heel veel klachten binnen. Probeer het later nog eens, of bel ons.");
    }

    private async Task<Klacht> BewaarAsync(Klacht klacht, CancellationToken ct)
    {
        db.Add(klacht);
        await db.SaveChangesAsync(ct);
        return klacht;
    }
}
