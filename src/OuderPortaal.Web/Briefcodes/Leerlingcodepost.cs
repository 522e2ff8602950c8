using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Brieven;
using OuderPortaal.Web.Components;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Toegang;

namespace OuderPortaal.Web.Briefcodes;

/// <summary>The letter with a code for a pupil who has only an account (R-VTG-2): made, printed, posted, and typed in at the same page as every other code.</summary>
public sealed class Leerlingcodepost(PortaalDbContext db, Codemaker maker, Leeftijdsbriefschrijver schrijver, Spelregelboek boek, HuidigSwv swv, TimeProvider klok)
{
    /// <summary>A new code; older ones of this account work no more. The caller saves.</summary>
    public async Task MaakAsync(Leerlingmelding melding, Leerling leerling, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(melding);
        ArgumentNullException.ThrowIfNull(leerling);
        await Eigenlink.EisEnigeAsync(db, leerling, melding.AccountId, ct);
        var nu = klok.GetUtcNow();
        foreach (var oud in await db.Leerlingcodes.Where(c => c.AccountId == melding.AccountId && c.GebruiktOp == null && c.BeeindigdOp == null).ToListAsync(ct))
            oud.Beeindig(nu);
        var id = Guid.CreateVersion7(nu);
        var (zout, hash, sleutel) = maker.Nieuw(id);
        db.Add(Leerlingcode.Maak(id, melding, leerling, zout, hash, sleutel, await WerkdagenAsync(ct), nu));
    }

    /// <summary>The open code of this report, with the letter while it can be printed; null when there is none.</summary>
    public async Task<Leerlingcodebrief?> LeesAsync(Leerlingmelding melding, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(melding);
        if (await db.Leerlingcodes.FirstOrDefaultAsync(c => c.MeldingId == melding.Id && c.GebruiktOp == null && c.BeeindigdOp == null, ct) is not { } code)
            return null;
        var leerling = await db.Leerlingen.AsSplitQuery().SingleAsync(l => l.Id == code.LeerlingId, ct);
        if (maker.Toon(code) is not { } tekens)
            return new(code, leerling, null);
        var tot = (await WerkdagenAsync(ct)).EersteWerkdagOpOfNa(Amsterdam.Datum(klok.GetUtcNow()).AddDays(Verzoek.BriefcodeDagen));
        var feiten = new Leeftijdsfeiten(leerling, leerling.Geboortedatum, new Geadresseerde(null, leerling.Naam, leerling.Adres, Aanspreekvorm.Je), swv.Gegevens);
        return new(code, leerling, await schrijver.SchrijfCodeAsync(feiten, tekens, tot));
    }

    /// <summary>The letter went to the post on this local date. The caller saves.</summary>
    public async Task LegVerzendingVastAsync(Leerlingcodebrief brief, DateOnly op, MedewerkerId door, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(brief);
        brief.Code.LegVerzendingVast(op, await WerkdagenAsync(ct), door, klok.GetUtcNow());
    }

    /// <summary>Who logs in with this account typed in these characters: identity and own link at once, in one transaction. Null: there is no such code.</summary>
    public async Task<Codeuitkomst?> ProbeerAsync(AccountId account, string tekens, CancellationToken ct)
    {
        var vandaag = Amsterdam.Datum(klok.GetUtcNow());
        if (await db.Leerlingcodes.AsNoTracking().FirstOrDefaultAsync(
            c => c.AccountId == account && c.VerstuurdOp != null && c.GebruiktOp == null && c.BeeindigdOp == null && c.GeldigTotEnMet >= vandaag, ct) is not { } code)
            return null;
        // One statement: who is the sixth changes no row (R-ID-9).
        var mocht = await db.Leerlingcodes.Where(c => c.Id == code.Id && c.Pogingen < Briefcode.MaxPogingen && c.GebruiktOp == null && c.BeeindigdOp == null)
            .ExecuteUpdateAsync(s => s.SetProperty(c => c.Pogingen, c => c.Pogingen + 1), ct) == 1;
        if (!mocht)
            return Codeuitkomst.Op;
        if (maker.Klopt(code, tekens))
            return await NeemAanAsync(code.Id, ct) ? Codeuitkomst.Goed : Codeuitkomst.WerktNiet;
        return code.Pogingen + 1 >= Briefcode.MaxPogingen ? Codeuitkomst.Op : Codeuitkomst.WerktNiet;
    }

    private Task<bool> NeemAanAsync(Guid id, CancellationToken ct) => db.InTransactieAsync(async token =>
    {
        var nu = klok.GetUtcNow();
        var code = await db.Leerlingcodes.SingleAsync(c => c.Id == id, token);
        var melding = await db.Leerlingmeldingen.SingleOrDefaultAsync(m => m.Id == code.MeldingId, token);
        var leerling = await db.Leerlingen.AsSplitQuery().SingleOrDefaultAsync(l => l.Id == code.LeerlingId, token);
        if (!code.IsOpen || code.VerstuurdDoor is not { } door || melding is not { GeslotenOp: null } || leerling is null || leerling.Geboortedatum != melding.Geboortedatum
            || await Eigenlink.HeeftAnderAsync(db, leerling, code.AccountId, token))
            return false;
        code.Gebruik(nu);
        var vandaag = Amsterdam.Datum(nu);
        db.Add(Identiteitsverificatie.LegVast(code.AccountId, null, leerling.Naam, Identificatiewijze.Briefcode, documentsoort: null, vandaag, door, nu));
        db.Add(Vertegenwoordiging.LegVast(
            leerling, code.AccountId, leerling.Naam, VertegenwoordigingSoort.Zelf, Gezagsbewijs.EigenIdentiteit, vandaag, null, door, nu, await boek.SchrikkelAsync(token)));
        melding.Bevestig(leerling, nu, code);
        await db.SaveChangesAsync(token);
        return true;
    }, ct);

    private async Task<Werkdagkalender> WerkdagenAsync(CancellationToken ct) => (await boek.VanNuAsync(ct)).Kalender.Werkdagen;
}
