using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Berichten;
using OuderPortaal.Domain.Deelvragen;
using OuderPortaal.Domain.Ingebrekestellingen;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Berichten;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Fgvragen;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Pages.Secretariaat.Verzoeken;

/// <summary>What went to and fro about a request beside its letters: ingebrekestellingen in order of receipt, messages oldest first, the last notes with the state of their files, newest first, what the FG asked and advised, and the last questions to others: those that are out first, newest first.</summary>
public sealed record Zaakpost(IReadOnlyList<Ingebrekestelling> Ingebrekestellingen, IReadOnlyList<Verzoekbericht> Berichten, IReadOnlyList<Notitie> Notities, IReadOnlyDictionary<Guid, Bijlagestand> Standen, Fgdossier Fg, IReadOnlyList<Deelvraag> Deelvragen)
{
    private const int Getoond = 5;

    public static Zaakpost Geen { get; } = new([], [], [], new Dictionary<Guid, Bijlagestand>(), Fgdossier.Geen, []);

    /// <summary>Messages of the verzoeker that nobody of us read.</summary>
    public int Ongelezen => Berichten.Count(b => b is { Richting: Berichtrichting.VanVerzoeker, GelezenOp: null });

    /// <summary>Who wrote for us.</summary>
    public IEnumerable<MedewerkerId?> Schrijvers => Berichten.Select(b => b.Door).Concat(Notities.Select(n => (MedewerkerId?)n.Door));

    public static async Task<Zaakpost> LeesAsync(PortaalDbContext db, Gesprek gesprek, Verzoek verzoek, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(gesprek);
        ArgumentNullException.ThrowIfNull(verzoek);
        var notities = await db.Notities.AsNoTracking().Where(n => n.VerzoekId == verzoek.Id).OrderByDescending(n => n.Op).ThenByDescending(n => n.Id).Take(Getoond).ToListAsync(ct);
        return new(
            await db.IngebrekestellingenVan(verzoek.Id).AsNoTracking().ToListAsync(ct),
            await gesprek.VanZaakAsync(verzoek, ct),
            notities,
            await gesprek.StandenAsync(notities.SelectMany(n => n.Bijlagen), ct),
            await Fgdossier.LeesAsync(db, verzoek, ct),
            await db.Deelvragen.AsNoTracking().Where(v => v.VerzoekId == verzoek.Id).OrderBy(v => v.GeslotenOp != null).ThenByDescending(v => v.GesteldOp).ThenByDescending(v => v.Id).Take(Deelvraag.MeesteOpen).ToListAsync(ct));
    }
}
