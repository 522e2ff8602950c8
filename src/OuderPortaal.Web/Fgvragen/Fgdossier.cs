using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Fgvragen;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Fgvragen;

/// <summary>What the FG asked and advised about one request, with the answers; for staff and FG, never for the verzoeker.</summary>
/// <param name="Vragen">Owed ones first, by their date; then what was answered, newest first.</param>
/// <param name="Adviezen">Newest first.</param>
/// <param name="Functie">Of who answered.</param>
public sealed record Fgdossier(IReadOnlyList<Fgvraag> Vragen, IReadOnlyList<Fgadvies> Adviezen, Func<MedewerkerId?, string> Functie)
{
    public static Fgdossier Geen { get; } = new([], [], _ => "");

    public bool IsLeeg => Vragen.Count + Adviezen.Count == 0;

    public static async Task<Fgdossier> LeesAsync(PortaalDbContext db, Verzoek verzoek, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(verzoek);
        var vragen = await db.Fgvragen.AsNoTracking().Where(v => v.VerzoekId == verzoek.Id).ToListAsync(ct);
        var adviezen = await db.Fgadviezen.AsNoTracking().Where(a => a.VerzoekId == verzoek.Id).OrderByDescending(a => a.Op).ThenByDescending(a => a.Id).ToListAsync(ct);
        var ids = vragen.Select(v => v.BeantwoordDoor?.Waarde).OfType<Guid>().Distinct().ToList();
        var functies = await db.Users.Where(u => ids.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Functie, ct);
        return new(
            [.. vragen.OrderBy(v => v.Status).ThenBy(v => v.Status == FgvraagStatus.Open ? v.AntwoordUiterlijk : default).ThenByDescending(v => v.BeantwoordOp).ThenBy(v => v.Id)],
            adviezen,
            wie => wie is { } m && functies.GetValueOrDefault(m.Waarde) is { Length: > 0 } functie ? functie : "een medewerker");
    }

    /// <summary>What is asked about, in words.</summary>
    public static string Over(Fgonderwerp onderwerp, DateOnly op) => onderwerp switch
    {
        Fgonderwerp.Weigering => $"het besluit van {Datumtekst.Voluit(op)}",
        Fgonderwerp.Pauze => $"het bewijs dat wij vroegen op {Datumtekst.Voluit(op)}",
        _ => $"de nieuwe datum: {Datumtekst.Voluit(op)}",
    };
}
