using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken;

/// <summary>What the timeline tells from: the request, how far its overview is, and three instants of the journaal. No names of staff.</summary>
public sealed record Tijdlijnfeiten(Verzoek Verzoek)
{
    public OverzichtStatus? Overzicht { get; init; }

    /// <summary>Redacted copies that were destroyed, with the instant.</summary>
    public IReadOnlyList<(DateTimeOffset Op, KopieOordeel Oordeel)> Kopieen { get; init; } = [];

    /// <summary>Questions to others; who was asked and what is not shown.</summary>
    public IReadOnlyList<Deelvraagfeit> Deelvragen { get; init; } = [];

    /// <summary>Last local date for what was granted of a correction; null when nothing was, and before.</summary>
    public DateOnly? UitvoerenUiterlijk { get; init; }

    /// <summary>UTC instant at which all of it was done.</summary>
    public DateTimeOffset? UitgevoerdOp { get; init; }

    /// <summary>UTC instant at which the verzoeker was told from when data of a refused objection are used again, and the first local date of it.</summary>
    public (DateTimeOffset Op, DateOnly Vanaf)? OpheffingAangekondigd { get; init; }

    /// <summary>UTC instant.</summary>
    public DateTimeOffset? OpgehevenOp { get; init; }

    /// <summary>UTC instant at which the composer offered it.</summary>
    public DateTimeOffset? AangebodenOp { get; init; }

    /// <summary>Last local date on which the verzoeker can open it.</summary>
    public DateOnly? BeschikbaarTot { get; init; }

    /// <summary>UTC instant.</summary>
    public DateTimeOffset? OpgepaktOp { get; init; }

    /// <summary>UTC instant.</summary>
    public DateTimeOffset? VertragingGemeldOp { get; init; }

    /// <summary>UTC instant.</summary>
    public DateTimeOffset? VoorgelegdOp { get; init; }

    public static async Task<Tijdlijnfeiten> LeesAsync(PortaalDbContext db, Verzoek verzoek, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(verzoek);
        string[] handelingen = [nameof(BehandelaarToegewezen), nameof(VertragingGemeld), nameof(BesluitVoorgelegd)];
        var rijen = await db.Journaal.AsNoTracking().Where(j => j.VerzoekId == verzoek.Id && handelingen.Contains(j.Handeling)).OrderBy(j => j.Op)
            .Select(j => new { j.Handeling, j.Op }).ToListAsync(ct);
        var overzicht = await db.Overzichten.Where(o => o.VerzoekId == verzoek.Id).Select(o => new { o.Status, o.AangebodenOp, o.BeschikbaarTot }).FirstOrDefaultAsync(ct);
        var kopieen = await db.Bewijskopieen.AsNoTracking().Where(k => k.VerzoekId == verzoek.Id && k.VernietigdOp != null).Select(k => new { k.VernietigdOp, k.Oordeel }).ToListAsync(ct);
        var correctie = verzoek.Soort.HeeftOnderdelen() ? await db.Correcties.AsNoTracking().AsSplitQuery().SingleOrDefaultAsync(c => c.VerzoekId == verzoek.Id, ct) : null;
        return new Tijdlijnfeiten(verzoek)
        {
            UitvoerenUiterlijk = correctie?.Uitvoeringen.Max(u => (DateOnly?)u.Uiterlijk),
            UitgevoerdOp = correctie?.UitgevoerdOp,
            OpheffingAangekondigd = correctie is { OpheffingAangekondigdOp: { } op, OpheffenVanaf: { } vanaf } ? (op, vanaf) : null,
            OpgehevenOp = correctie?.OpgehevenOp,
            Deelvragen = await db.Deelvragen.Where(d => d.VerzoekId == verzoek.Id && d.AanMedewerker == null).OrderBy(d => d.GesteldOp).ThenBy(d => d.Id).Select(d => new Deelvraagfeit(d.Soort, d.Status, d.GesteldOp, d.GeslotenOp)).ToListAsync(ct),
            Kopieen = [.. kopieen.Select(k => (k.VernietigdOp!.Value, k.Oordeel))],
            Overzicht = overzicht?.Status,
            AangebodenOp = overzicht?.AangebodenOp,
            BeschikbaarTot = overzicht?.BeschikbaarTot,
            OpgepaktOp = rijen.Find(r => r.Handeling == nameof(BehandelaarToegewezen))?.Op,
            VertragingGemeldOp = rijen.FindLast(r => r.Handeling == nameof(VertragingGemeld))?.Op,
            VoorgelegdOp = rijen.FindLast(r => r.Handeling == nameof(BesluitVoorgelegd))?.Op,
        };
    }
}
