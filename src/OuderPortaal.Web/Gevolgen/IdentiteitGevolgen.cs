using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Gevolgen;

/// <summary>Once we know who somebody is, nothing waits for that any more: every open question about it is answered, and copies go (R-TRM-9, D-10).</summary>
public sealed class IdentiteitGevolgen
{
    /// <summary>Every open request of this account, or this one on paper, under the name that was proved, when the level is enough for its answer.</summary>
    public async Task VerwerkAsync(PortaalDbContext db, IdentiteitVastgesteld gebeurtenis, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(gebeurtenis);
        var verificatie = db.Identiteitsverificaties.Local.Single(i => i.Id == gebeurtenis.VerificatieId);
        var (account, papier) = (gebeurtenis.AccountId, gebeurtenis.VerzoekId);
        await db.Verzoeken
            .Where(v => v.GeslotenOp == null && (account != null ? v.AccountId == account : v.Id == papier && v.AccountId == null)).LoadAsync(ct);
        foreach (var verzoek in db.Verzoeken.Local.Where(v => account is null ? v.Id == papier && v.AccountId is null : v.AccountId == account).ToList())
        {
            if (verzoek.IsOpen && verzoek.BewijstGenoeg(verificatie))
                await BeantwoordAsync(db, verzoek, verificatie, gebeurtenis.Op, ct);
        }
    }

    /// <summary>The day on which it was seen counts, also when it is recorded later: the term did not stand still after it (R-TRM-9).</summary>
    private static async Task BeantwoordAsync(PortaalDbContext db, Verzoek verzoek, Identiteitsverificatie identiteit, DateTimeOffset op, CancellationToken ct)
    {
        var gezienOp = identiteit.GezienOp;
        while (verzoek.Bewijsverzoeken.FirstOrDefault(b => b.Onderwerp == BewijsOnderwerp.Identiteit && b.GeleverdOp is null) is { } vraag)
            verzoek.OntvangBewijs(vraag.Id, gezienOp > vraag.GevraagdOp ? gezienOp : vraag.GevraagdOp, BewijsOordeel.Goed, op, identiteit: identiteit);
        await db.Bewijskopieen.Where(k => k.VerzoekId == verzoek.Id && k.Oordeel == KopieOordeel.Wacht).LoadAsync(ct);
        foreach (var kopie in db.Bewijskopieen.Local.Where(k => k.VerzoekId == verzoek.Id && k.Oordeel == KopieOordeel.Wacht).ToList())
        {
            if (verzoek.Bewijsverzoeken.Any(b => b.Id == kopie.BewijsverzoekId && b is { GeleverdOp: not null, Oordeel: BewijsOordeel.NogNietBeoordeeld }))
                verzoek.BeoordeelBewijs(kopie.BewijsverzoekId, BewijsOordeel.Goed, op);
            kopie.Beeindig(op);
        }
    }
}
