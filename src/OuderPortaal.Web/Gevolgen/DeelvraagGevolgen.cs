using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Deelvragen;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Deelvragen;
using OuderPortaal.Web.Mail;

namespace OuderPortaal.Web.Gevolgen;

/// <summary>
/// What follows from a question to somebody else: the mail with its link, a task for who asked when it was answered or ended, and nothing for the request, of which the term runs on. When the request ends, its
/// open questions are taken back.
/// </summary>
public sealed class DeelvraagGevolgen(Deelvraagpost post)
{
    public async Task VerwerkAsync(PortaalDbContext db, Verzoekgebeurtenis gebeurtenis, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(gebeurtenis);
        if (gebeurtenis is VerzoekIngetrokken or VerzoekGeeindigdBijZestien or BesluitBekendgemaakt or VerzoekAfgesloten)
            foreach (var open in await db.Deelvragen.Where(v => v.VerzoekId == gebeurtenis.VerzoekId && v.Status == DeelvraagStatus.Uitgezet).ToListAsync(ct))
                open.TrekIn(gebeurtenis.Op);
        if (gebeurtenis is not Deelvraaggebeurtenis over)
            return;

        var vraag = db.Deelvragen.Local.FirstOrDefault(v => v.Id == over.DeelvraagId) ?? await db.Deelvragen.SingleAsync(v => v.Id == over.DeelvraagId, ct);
        switch (over)
        {
            case DeelvraagGesteld:
                post.StuurLink(vraag, MailSoort.Deelvraag, over.Op);
                break;
            case DeelvraagHerinnerd:
                post.StuurLink(vraag, MailSoort.DeelvraagHerinnering, over.Op);
                break;
            case DeelvraagBeantwoord:
                await TaakAsync(db, vraag, "Er is antwoord op uw vraag aan een ander. Lees het bij het verzoek.", over.Op, ct);
                break;
            case DeelvraagVerlopen:
                await TaakAsync(db, vraag, "Op uw vraag aan een ander kwam geen antwoord. De link is dicht. Bel, of ga zonder verder.", over.Op, ct);
                break;
            case DeelvraagIngetrokken:
                await VervulAsync(db, vraag.Id, over.Op, ct);
                break;
        }
    }

    /// <summary>What was to do about it is done.</summary>
    internal static async Task VervulAsync(PortaalDbContext db, Guid vraag, DateTimeOffset op, CancellationToken ct)
    {
        await db.Taken.Where(t => t.BetreftId == vraag && t.Soort == TaakSoort.Deelvraag && t.GedaanOp == null).LoadAsync(ct);
        foreach (var taak in db.Taken.Local.Where(t => t.BetreftId == vraag && t.Soort == TaakSoort.Deelvraag).ToList())
            taak.Vervul(op);
    }

    /// <summary>For who asked; the same day.</summary>
    private static async Task TaakAsync(PortaalDbContext db, Deelvraag vraag, string wat, DateTimeOffset op, CancellationToken ct)
    {
        await VervulAsync(db, vraag.Id, op, ct);
        db.Add(Taak.Maak(TaakSoort.Deelvraag, Rol.Secretariaat, vraag.VerzoekId, wat, Amsterdam.Datum(op), op, vraag.Door, betreft: vraag.Id));
    }
}
