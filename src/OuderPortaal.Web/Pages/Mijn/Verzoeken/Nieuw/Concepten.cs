using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken.Nieuw;

/// <summary>The drafts of one account. Somebody else's draft does not exist. Throwing one away destroys its key and its files.</summary>
public sealed class Concepten(PortaalDbContext db, Documentkluis kluis, Spelregelboek boek, TimeProvider klok)
{
    /// <summary>More unfinished drafts than this are refused.</summary>
    public const int Maximum = 10;

    public Task<Concept?> VindAsync(AccountId account, string publiekId, CancellationToken ct) =>
        db.Concepten.SingleOrDefaultAsync(c => c.AccountId == account && c.PubliekId == publiekId, ct);

    /// <summary>The answers in a draft, to be judged by the rules in force now.</summary>
    public async Task<Aanvraag> LeesAsync(Concept concept, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(concept);
        var aanvraag = Aanvraag.Lees(concept.Inhoud);
        aanvraag.Schrikkel = await boek.SchrikkelAsync(ct);
        return aanvraag;
    }

    /// <summary>The answers alone; nothing is changed with them.</summary>
    public async Task<Aanvraag?> LeesAsync(AccountId account, string publiekId, CancellationToken ct) =>
        await db.Concepten.AsNoTracking().SingleOrDefaultAsync(c => c.AccountId == account && c.PubliekId == publiekId, ct) is { } concept ? Aanvraag.Lees(concept.Inhoud) : null;

    /// <summary>Those that are not sent yet, newest first.</summary>
    public async Task<IReadOnlyList<Concept>> OpenAsync(AccountId account, CancellationToken ct)
    {
        var alle = await db.Concepten.AsNoTracking().Where(c => c.AccountId == account).OrderByDescending(c => c.GewijzigdOp).Take(100).ToListAsync(ct);
        return [.. alle.Where(c => Aanvraag.Lees(c.Inhoud).Verzonden.Length == 0)];
    }

    public Concept Begin(AccountId account, Aanvraag aanvraag)
    {
        ArgumentNullException.ThrowIfNull(aanvraag);
        var nu = klok.GetUtcNow();
        var concept = new Concept
        {
            Id = Guid.CreateVersion7(nu), PubliekId = PubliekId.Nieuw(), AccountId = account, GemaaktOp = nu, GewijzigdOp = nu, Inhoud = aanvraag.Schrijf(),
        };
        db.Add(concept);
        return concept;
    }

    public void Bewaar(Concept concept, Aanvraag aanvraag)
    {
        ArgumentNullException.ThrowIfNull(concept);
        ArgumentNullException.ThrowIfNull(aanvraag);
        concept.Inhoud = aanvraag.Schrijf();
        concept.GewijzigdOp = klok.GetUtcNow();
    }

    public async Task GooiWegAsync(Concept concept, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(concept);
        db.Remove(concept);
        await kluis.VernietigAllesAsync(concept.Id, ct);
    }
}
