using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Post;
using OuderPortaal.Web.Berichten;
using OuderPortaal.Web.Brieven;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Correcties;

/// <summary>
/// What the portal itself keeps of an erased item goes (R-AM-28): its key, so that a backup that is put back does not bring it back (R-BWR-13), its words in the letters, and what
/// was written about the request in messages and notes.
/// </summary>
public sealed class Correctieredactie(Documentkluis kluis, Gesprek gesprek)
{
    private static readonly BriefSoort[] Brieven = [BriefSoort.CorrectieToegewezen, BriefSoort.CorrectieDeels, BriefSoort.CorrectieAfgewezen, BriefSoort.CorrectieUitgevoerd];

    /// <summary>In the save of the caller.</summary>
    public async Task WisAsync(PortaalDbContext db, Correctieonderdeel onderdeel, Guid verzoek, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(onderdeel);
        await RedigeerBrievenAsync(db, onderdeel, verzoek, ct);
        await gesprek.WisAsync(verzoek, ct);
        await kluis.VernietigAllesAsync(onderdeel.Id, ct);
    }

    /// <summary>The item came back with a backup and its key goes again: so do its words elsewhere. Nothing when this is not the key of an item.</summary>
    public async Task HerhaalAsync(PortaalDbContext db, Guid onderdeel, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (await db.Correcties.AsSplitQuery().FirstOrDefaultAsync(c => c.Onderdelen.Any(o => o.Id == onderdeel), ct) is not { } correctie)
            return;
        await RedigeerBrievenAsync(db, correctie.RedigeerOpnieuw(onderdeel, await db.Verzoeken.SingleAsync(v => v.Id == correctie.VerzoekId, ct)), correctie.VerzoekId, ct);
        await gesprek.WisAsync(correctie.VerzoekId, ct);
    }

    private static async Task RedigeerBrievenAsync(PortaalDbContext db, Correctieonderdeel onderdeel, Guid verzoek, CancellationToken ct)
    {
        foreach (var brief in await db.Brieven.Where(b => b.VerzoekId == verzoek && Brieven.Contains(b.Soort)).ToListAsync(ct))
            brief.Redigeer(Briefredactie.Zonder(brief.Html, onderdeel.Volgnummer));
    }
}
