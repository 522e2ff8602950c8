using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Briefcodes;

/// <summary>
/// Somebody types in the code of a letter. A try is taken in the database before the code is looked at, so that no number of browsers together gets a sixth; a right code
/// records identity and proof in the transaction of its try, once, so that copies of the same form cannot use up the tries before it (R-ID-2, R-ID-9).
/// </summary>
public sealed class Codecontrole(PortaalDbContext db, Codemaker maker, Codealarm alarm, TimeProvider klok, Leerlingcodepost leerlingcodes)
{
    /// <returns>What came of it, and the request when it was right; none for a pupil who has only an account.</returns>
    public async Task<(Codeuitkomst Uitkomst, Guid? Verzoek)> ProbeerAsync(AccountId account, string? invoer, CancellationToken ct)
    {
        if (Codeschrift.Lees(invoer) is not { } tekens)
            return (Codeuitkomst.Typefout, null);

        var oordeel = await OordeelAsync(account, tekens, ct);
        if (oordeel.Uitkomst != Codeuitkomst.Goed && !await WasEigenAsync(account, tekens, ct))
            await alarm.TelAsync(account, ct);
        return oordeel;
    }

    /// <summary>Who sends a right code twice, or an old one of her own, does not guess.</summary>
    private async Task<bool> WasEigenAsync(AccountId account, string tekens, CancellationToken ct) =>
        (await db.Briefcodes.AsNoTracking().Where(c => c.AccountId == account).ToListAsync(ct)).Exists(c => maker.Klopt(c, tekens));

    private async Task<(Codeuitkomst Uitkomst, Guid? Verzoek)> OordeelAsync(AccountId account, string tekens, CancellationToken ct)
    {
        var vandaag = Amsterdam.Datum(klok.GetUtcNow());
        var eigen = await db.Briefcodes.AsNoTracking()
            .Where(c => c.AccountId == account && c.GebruiktOp == null && c.BeeindigdOp == null && c.GeldigTotEnMet >= vandaag).OrderBy(c => c.Id).ToListAsync(ct);
        foreach (var code in eigen)
        {
            var (klopt, verzoek) = await db.InTransactieAsync(
                async token => await NeemPogingAsync(code.Id, token) && maker.Klopt(code, tekens) ? (true, await NeemAanAsync(code.Id, token)) : (false, null), ct);
            if (klopt)
                return verzoek is null ? (Codeuitkomst.WerktNiet, null) : (Codeuitkomst.Goed, verzoek);
        }

        if (await leerlingcodes.ProbeerAsync(account, tekens, ct) is { } leerling && (leerling == Codeuitkomst.Goed || eigen.Count == 0))
            return (leerling, null);
        var ids = eigen.Select(c => c.Id).ToList();
        var op = ids.Count > 0 && !await db.Briefcodes.AnyAsync(c => ids.Contains(c.Id) && c.Pogingen < Briefcode.MaxPogingen, ct);
        return (op ? Codeuitkomst.Op : Codeuitkomst.WerktNiet, null);
    }

    /// <summary>One statement: who is the sixth changes no row.</summary>
    private async Task<bool> NeemPogingAsync(Guid id, CancellationToken ct) =>
        await db.Briefcodes.Where(c => c.Id == id && c.Pogingen < Briefcode.MaxPogingen && c.GebruiktOp == null && c.BeeindigdOp == null)
            .ExecuteUpdateAsync(s => s.SetProperty(c => c.Pogingen, c => c.Pogingen + 1), ct) == 1;

    /// <summary>Identity, proof, letter D3: all or nothing. Null when another browser was first, or when the request needs it no more.</summary>
    private async Task<Guid?> NeemAanAsync(Guid id, CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        var code = await db.Briefcodes.SingleAsync(c => c.Id == id, ct);
        var verzoek = await db.Verzoeken.SingleOrDefaultAsync(v => v.Id == code.VerzoekId, ct);
        if (!code.IsOpen || verzoek is null || !code.PastBij(verzoek))
            return null;
        var bewijs = verzoek.Bewijsverzoeken.FirstOrDefault(b => b.Id == code.BewijsverzoekId);
        if (code.BewijsverzoekId is not null && bewijs is not { GeleverdOp: null })
            return null;
        if ((code.VerstuurdDoor ?? bewijs?.Door) is not { } door)
            return null;

        code.Gebruik(nu);
        var identiteit = Identiteitsverificatie.LegVast(
            code.AccountId, verzoek.Id, verzoek.VerzoekerNaam, Identificatiewijze.Briefcode, documentsoort: null, Amsterdam.Datum(nu), door, nu);
        db.Add(identiteit);
        if (bewijs is not null)
            verzoek.OntvangBewijs(bewijs.Id, Amsterdam.Datum(nu), BewijsOordeel.Goed, nu, identiteit: identiteit);
        await db.SaveChangesAsync(ct);
        return verzoek.Id;
    }
}
