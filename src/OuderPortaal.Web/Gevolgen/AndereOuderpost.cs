using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Gevolgen;

/// <summary>Tells another parent with gezag that a request about the child was filed, once per request, when the SWV chose that (D-14).</summary>
internal static class AndereOuderpost
{
    /// <summary>On the first link on which the request rests; a link that is recorded anew tells nobody anything.</summary>
    public static async Task MeldAsync(PortaalDbContext db, Verzoek verzoek, DateTimeOffset op, CancellationToken ct)
    {
        var rij = db.Entry(verzoek);
        if (!verzoek.Instellingen.Termijnen.InformeerAndereOuder
            || (rij.State != EntityState.Added && rij.Property(nameof(Verzoek.VertegenwoordigingId)).OriginalValue is not null))
            return;
        var leerling = db.Leerlingen.Local.FirstOrDefault(l => l.Id == verzoek.LeerlingId) ?? await db.Leerlingen.AsSplitQuery().SingleAsync(l => l.Id == verzoek.LeerlingId, ct);
        // Whoever read the pupil before may have left the people around it behind.
        if (db.Entry(leerling).State != EntityState.Added)
            await db.Entry(leerling).Collection(l => l.Contacten).LoadAsync(ct);

        // Also what was recorded in this same save.
        await db.Vertegenwoordigingen.Where(v => v.LeerlingId == leerling.Id).LoadAsync(ct);
        var links = db.Vertegenwoordigingen.Local.Where(v => v.LeerlingId == leerling.Id).ToList();
        var ids = links.ConvertAll(l => l.Id);
        var bezwaar = await db.GezagConflicten.AnyAsync(c => ids.Contains(c.VertegenwoordigingId) && c.Uitkomst == null, ct);
        foreach (var account in AndereOuders.DieHoren(verzoek, leerling, links, bezwaar, Amsterdam.Datum(op)))
            await db.MeldAsync(MeldingSoort.VerzoekOverKind, account, op, ct);
    }
}
