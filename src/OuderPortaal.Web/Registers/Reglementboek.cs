using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Registers;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Registers;

/// <summary>The texts of the reglement by day (R-16-1, R-16-2): which one counts, which one counted, which one comes. What was taken back is not there.</summary>
public sealed class Reglementboek(PortaalDbContext db, TimeProvider klok)
{
    private const int Hoogstens = 100;

    public DateOnly Vandaag => Amsterdam.Datum(klok.GetUtcNow());

    /// <summary>The one that counts today; null when nobody placed a text, or only one that still comes.</summary>
    public Task<Reglementversie?> HuidigeAsync(CancellationToken ct) => OpAsync(Vandaag, ct);

    /// <summary>The one that counts on this local date.</summary>
    public Task<Reglementversie?> OpAsync(DateOnly dag, CancellationToken ct) => Geplaatst.Where(r => r.GeldtVanaf <= dag).OrderByDescending(r => r.GeldtVanaf).FirstOrDefaultAsync(ct);

    /// <summary>The newest day first; those that still come too.</summary>
    public async Task<IReadOnlyList<Reglementversie>> AlleAsync(CancellationToken ct) => await Geplaatst.OrderByDescending(r => r.GeldtVanaf).Take(Hoogstens).ToListAsync(ct);

    public Task<Reglementversie?> VindAsync(int nummer, CancellationToken ct) => Geplaatst.FirstOrDefaultAsync(r => r.Nummer == nummer, ct);

    /// <summary>Where the text of the version with this name is read: what a request keeps of its first day. Null when it has no text.</summary>
    public async Task<string?> AdresAsync(string naam, CancellationToken ct) =>
        await Geplaatst.Where(r => r.Naam == naam).Select(r => (int?)r.Nummer).FirstOrDefaultAsync(ct) is { } nummer ? Adres(nummer) : null;

    /// <summary>Name of the version whose text counts on this local date; nothing when there is none.</summary>
    public static IQueryable<string> NaamOp(PortaalDbContext db, DateOnly dag)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Set<Reglementversie>().Where(r => r.TeruggenomenOp == null && r.GeldtVanaf <= dag).OrderByDescending(r => r.GeldtVanaf).Select(r => r.Naam);
    }

    public static string Adres(int nummer) => $"/reglement/versies/{nummer}";

    private IQueryable<Reglementversie> Geplaatst => db.Set<Reglementversie>().AsNoTracking().Where(r => r.TeruggenomenOp == null);
}
