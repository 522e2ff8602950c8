using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Ingebrekestellingen;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Brieven;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Gevolgen;

/// <summary>
/// What follows from an ingebrekestelling: the letter of receipt, the tasks of who decides, and at the end the task to decide on a dwangsom (R-AWB-9..11). A besluit, a
/// withdrawal or the end at 16 ends those that run.
/// </summary>
public sealed class IngebrekestellingGevolgen(Brievenbus brievenbus)
{
    /// <summary>Days in which the directeur decides on a dwangsom, after its last day (Awb 4:18).</summary>
    public const int DagenVoorDwangsombesluit = 14;

    public Task VerwerkAsync(PortaalDbContext db, Verzoekgebeurtenis gebeurtenis, CancellationToken ct) => gebeurtenis switch
    {
        IngebrekestellingOntvangen e => OntvangenAsync(db, e, ct),
        IngebrekestellingGeeindigd e => GeeindigdAsync(db, e, ct),
        BesluitBekendgemaakt or VerzoekIngetrokken or VerzoekGeeindigdBijZestien => EindigAsync(db, gebeurtenis, ct),
        _ => Task.CompletedTask,
    };

    private async Task OntvangenAsync(PortaalDbContext db, IngebrekestellingOntvangen e, CancellationToken ct)
    {
        var verzoek = await VerzoekGevolgen.VerzoekAsync(db, e, ct);
        var brief = await VindAsync(db, e.IngebrekestellingId, ct);
        var soort = brief.Status == IngebrekestellingStatus.Prematuur ? BriefSoort.IngebrekestellingTeVroeg : BriefSoort.IngebrekestellingOntvangen;
        await brievenbus.StuurAsync(db, verzoek, soort, e.Op, f => f with { Ingebrekestelling = brief });
        if (brief.Status != IngebrekestellingStatus.Loopt || brief.BeslisUiterlijk(verzoek) is not { } uiterlijk)
            return;
        if (brief.IsHerhaling)
        {
            // The first gives the day on which we decide, and its tasks stand.
            db.Add(Taak.Maak(TaakSoort.Signaal, Rol.Fg, verzoek.Id, "Een verzoeker stelde ons nog een keer in gebreke, na de wettelijke datum.", Amsterdam.Datum(e.Op), e.Op));
            return;
        }

        await VerzoekGevolgen.VervulAsync(db, verzoek.Id, e.Op, ct, TaakSoort.Ingebrekestelling);
        db.Add(Taak.Maak(TaakSoort.Ingebrekestelling, Rol.Directeur, verzoek.Id, $"Wij zijn in gebreke gesteld. Beslis uiterlijk {Datumtekst.Voluit(uiterlijk)}.", uiterlijk, e.Op));
        db.Add(Taak.Maak(
            TaakSoort.Ingebrekestelling, Rol.Secretariaat, verzoek.Id, $"Wij zijn in gebreke gesteld. Zorg dat de beslissing er is op {Datumtekst.Voluit(uiterlijk)}.", uiterlijk, e.Op, verzoek.BehandelaarId));
        db.Add(Taak.Maak(TaakSoort.Signaal, Rol.Fg, verzoek.Id, "Een verzoeker stelde ons in gebreke.", Amsterdam.Datum(e.Op), e.Op));
    }

    private static async Task GeeindigdAsync(PortaalDbContext db, IngebrekestellingGeeindigd e, CancellationToken ct)
    {
        var verzoek = await VerzoekGevolgen.VerzoekAsync(db, e, ct);
        await VerzoekGevolgen.VervulAsync(db, verzoek.Id, e.Op, ct, TaakSoort.Ingebrekestelling);
        await StelDwangsomVastAsync(db, verzoek, await VindAsync(db, e.IngebrekestellingId, ct), e.Op, ct);
    }

    /// <summary>The task to decide on a dwangsom, once: only when one is due, and of a repeated letter never beside the first.</summary>
    internal static async Task StelDwangsomVastAsync(PortaalDbContext db, Verzoek verzoek, Ingebrekestelling brief, DateTimeOffset op, CancellationToken ct)
    {
        if (brief.IsHerhaling || brief.DwangsomOp(Amsterdam.Datum(op), verzoek) is not { Dagen: > 0, EersteDag: { } eerste } dwangsom
            || await db.Taken.AnyAsync(t => t.Soort == TaakSoort.DwangsomVaststellen && t.BetreftId == brief.Id, ct))
            return;
        var laatste = eerste.AddDays(dwangsom.Dagen - 1);
        db.Add(Taak.Maak(
            TaakSoort.DwangsomVaststellen, Rol.Directeur, verzoek.Id, $"Neem een besluit over de dwangsom. Schatting: {Datumtekst.Dagen(dwangsom.Dagen)}, {dwangsom.Bedrag} euro.",
            laatste.AddDays(DagenVoorDwangsombesluit), op, betreft: brief.Id));
    }

    private static async Task EindigAsync(PortaalDbContext db, Verzoekgebeurtenis e, CancellationToken ct)
    {
        var verzoek = await VerzoekGevolgen.VerzoekAsync(db, e, ct);
        foreach (var brief in await db.Ingebrekestellingen.Where(i => i.VerzoekId == e.VerzoekId && i.Status == IngebrekestellingStatus.Loopt).ToListAsync(ct))
            brief.Eindig(verzoek, e.Op);
    }

    private static async Task<Ingebrekestelling> VindAsync(PortaalDbContext db, Guid id, CancellationToken ct) =>
        db.Ingebrekestellingen.Local.FirstOrDefault(i => i.Id == id) ?? await db.Ingebrekestellingen.SingleAsync(i => i.Id == id, ct);
}
