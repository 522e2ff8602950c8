using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Toegang;

namespace OuderPortaal.Web.Correcties;

/// <summary>Who must hear that closed-off data are used again, and the letter that told it (R-AM-29, AVG 18 lid 3).</summary>
public sealed class Opheffingspost(PortaalDbContext db, Posttoets toets, TimeProvider klok)
{
    /// <summary>
    /// To whom the letter goes, and whether it may name the data: the verzoeker who may decide; else the pupil with an own account; else the verzoeker whose request was not judged
    /// on its content, without a name. Null: nobody, so it cannot be announced.
    /// </summary>
    public async Task<(Geadresseerde Aan, bool ZonderNamen)?> LezerAsync(Verzoek verzoek, Correctie correctie, DateTimeOffset op, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        ArgumentNullException.ThrowIfNull(correctie);
        // Ended because the pupil became 16: the pupil hears the day, on paper without an account; who asked does not.
        if (verzoek is { Besluit: null, LeerlingId: { } kind })
        {
            var zestien = await db.Leerlingen.AsNoTracking().IgnoreAutoIncludes().SingleAsync(l => l.Id == kind, ct);
            return (await LeerlingZelfAsync(verzoek, Amsterdam.Datum(op), ct) ?? new Geadresseerde(null, zestien.Naam, zestien.Adres, Aanspreekvorm.Je), true);
        }

        if (await toets.MagKrijgenAsync(verzoek, op, ct))
            return (Geadresseerde.Van(verzoek), false);
        if (await LeerlingZelfAsync(verzoek, Amsterdam.Datum(op), ct) is { } leerling)
            return (leerling, true);
        return verzoek.Besluit?.Uitkomst == BesluitUitkomst.BuitenBehandeling || correctie.WachtOpOpheffing(verzoek).All(o => o.Grond == Weigeringsgrond.GezagOnvoldoende)
            ? (Geadresseerde.Van(verzoek), true)
            : null;
    }

    /// <summary>The letter with the day; null when none was written.</summary>
    public Task<Brief?> BriefAsync(Verzoek verzoek, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        return db.Brieven.Where(b => b.VerzoekId == verzoek.Id && b.Soort == BriefSoort.OpheffingAangekondigd).OrderByDescending(b => b.Op).FirstOrDefaultAsync(ct);
    }

    /// <summary>It was announced and nobody heard it: no letter was written, its mail did not arrive and it may not go by post either, or on paper it waits and may not go any more.</summary>
    public async Task<bool> IsNietGehoordAsync(Verzoek verzoek, Correctie correctie, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(correctie);
        return correctie.OpheffenVanaf is not null && (await BriefAsync(verzoek, ct) is not { } brief || await ZitVastAsync(brief, verzoek, ct));
    }

    private async Task<bool> ZitVastAsync(Brief brief, Verzoek verzoek, CancellationToken ct) => brief.PerPost
        ? await toets.WaaromNietAsync(brief, verzoek, klok.GetUtcNow(), ct) is not null
        : await db.Taken.AnyAsync(t => t.BetreftId == brief.Id && t.Soort == TaakSoort.Signaal, ct) && !await db.Berichten.AnyAsync(b => b.BriefId == brief.Id && b.GelezenOp != null, ct);

    private async Task<Geadresseerde?> LeerlingZelfAsync(Verzoek verzoek, DateOnly vandaag, CancellationToken ct)
    {
        if (verzoek.LeerlingId is not { } kind)
            return null;
        var leerling = await db.Leerlingen.AsNoTracking().IgnoreAutoIncludes().SingleAsync(l => l.Id == kind, ct);
        var links = await db.Vertegenwoordigingen.AsNoTracking()
            .Where(l => l.LeerlingId == kind && l.Soort == VertegenwoordigingSoort.Zelf && l.Status == VertegenwoordigingStatus.Actief && l.AccountId != null).ToListAsync(ct);
        return links.Find(l => l.GeldtOp(vandaag, leerling.Geboortedatum, schrikkel: verzoek.Instellingen.Termijnen.Schrikkel)) is { } zelf
            ? new Geadresseerde(zelf.AccountId, leerling.Naam, "", Aanspreekvorm.Je)
            : null;
    }
}
