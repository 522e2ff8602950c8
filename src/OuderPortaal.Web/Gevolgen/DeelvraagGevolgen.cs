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
/// What follows from a question to somebody else: the mail with its link, a task for who asked when it was answered or ended, and nothing for the request, of which the term runs on. A colleague who must search
/// gets a task of the own account. When the request ends, its open questions are taken back.
/// </summary>
public sealed class DeelvraagGevolgen(Deelvraagpost post)
{
    private const string AllenAntwoordden = "Alle collega's antwoordden op uw zoekvraag. Lees bij het verzoek wat zij vonden.";

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
                // Without the request: the colleague may have no reach to it.
                if (vraag.AanMedewerker is { } zoeker)
                    db.Add(Taak.Maak(TaakSoort.Zoekvraag, Rol.Secretariaat, null, "Zoek in uw mail en mappen voor een verzoek, en zeg wat u vond.", vraag.AntwoordUiterlijk, over.Op, zoeker, betreft: vraag.Id));
                break;
            case DeelvraagHerinnerd:
                post.StuurLink(vraag, MailSoort.DeelvraagHerinnering, over.Op);
                break;
            case DeelvraagBeantwoord when vraag.IsZoekvraag:
                await VervulAsync(db, vraag.Id, over.Op, ct);
                if (await IsLaatsteAsync(db, vraag, ct))
                    await TaakAsync(db, vraag, AllenAntwoordden, over.Op, ct);
                break;
            case DeelvraagBeantwoord:
                await TaakAsync(db, vraag, "Er is antwoord op uw vraag aan een ander. Lees het bij het verzoek.", over.Op, ct);
                break;
            case DeelvraagVerlopen:
                await TaakAsync(db, vraag, vraag.IsZoekvraag
                    ? "Een collega antwoordde niet op uw zoekvraag. De vraag is dicht. Bel, of zoek zelf."
                    : "Op uw vraag aan een ander kwam geen antwoord. De link is dicht. Bel, of ga zonder verder.", over.Op, ct);
                break;
            case DeelvraagIngetrokken:
                await VervulAsync(db, vraag.Id, over.Op, ct);
                if (vraag.IsZoekvraag && await IsLaatsteAsync(db, vraag, ct) && await WachtAntwoordAsync(db, vraag, ct))
                    await TaakAsync(db, vraag, AllenAntwoordden, over.Op, ct);
                break;
        }
    }

    /// <summary>What was to do about it is done; with these kinds only those tasks.</summary>
    internal static async Task VervulAsync(PortaalDbContext db, Guid vraag, DateTimeOffset op, CancellationToken ct, params TaakSoort[] soorten)
    {
        if (soorten.Length == 0)
            soorten = [TaakSoort.Deelvraag, TaakSoort.Zoekvraag];
        await db.Taken.Where(t => t.BetreftId == vraag && soorten.Contains(t.Soort) && t.GedaanOp == null).LoadAsync(ct);
        foreach (var taak in db.Taken.Local.Where(t => t.BetreftId == vraag && soorten.Contains(t.Soort)).ToList())
            taak.Vervul(op);
    }

    /// <summary>Nobody else searches any more for who asked.</summary>
    private static async Task<bool> IsLaatsteAsync(PortaalDbContext db, Deelvraag vraag, CancellationToken ct)
    {
        await db.Deelvragen.Where(v => v.VerzoekId == vraag.VerzoekId && v.AanMedewerker != null && v.Status == DeelvraagStatus.Uitgezet).LoadAsync(ct);
        return !db.Deelvragen.Local.Any(v => v.VerzoekId == vraag.VerzoekId && v.IsZoekvraag && v.Door == vraag.Door && v.Status == DeelvraagStatus.Uitgezet);
    }

    /// <summary>Earlier answers on a search of who asked were not told yet, and the request runs on.</summary>
    private static async Task<bool> WachtAntwoordAsync(PortaalDbContext db, Deelvraag vraag, CancellationToken ct)
    {
        if ((await db.Verzoeken.FindAsync([vraag.VerzoekId], ct))?.IsOpen != true)
            return false;
        var sinds = await db.Deelvragen.Where(v => v.VerzoekId == vraag.VerzoekId && v.AanMedewerker != null && v.Door == vraag.Door && v.Status == DeelvraagStatus.Beantwoord).OrderByDescending(v => v.GeslotenOp).Select(v => v.GeslotenOp).FirstOrDefaultAsync(ct);
        return sinds is not null && !await db.Taken.AnyAsync(t => t.VerzoekId == vraag.VerzoekId && t.VoorMedewerker == vraag.Door && t.Omschrijving == AllenAntwoordden && t.OntstaanOp >= sinds, ct);
    }

    /// <summary>For who asked; the same day.</summary>
    private static async Task TaakAsync(PortaalDbContext db, Deelvraag vraag, string wat, DateTimeOffset op, CancellationToken ct)
    {
        await VervulAsync(db, vraag.Id, op, ct);
        db.Add(Taak.Maak(TaakSoort.Deelvraag, Rol.Secretariaat, vraag.VerzoekId, wat, Amsterdam.Datum(op), op, vraag.Door, betreft: vraag.Id));
    }
}
