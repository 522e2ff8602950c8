using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Ingebrekestellingen;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Termijnen;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Fgvragen;
using OuderPortaal.Web.Journaal;
using OuderPortaal.Web.Pages.Secretariaat;
using OuderPortaal.Web.Toegang;

namespace OuderPortaal.Web.Pages.Fg;

/// <summary>The process of one request: dates, pauses, proofs, who did what by function. Nothing of what is in the file, and no name.</summary>
public sealed class VolgenModel(Bereik bereik) : PageModel, IDossierpagina
{
    private const int MaxRegels = 200;

    private Dictionary<Guid, string> _functies = [];

    [FromRoute]
    public string Id { get; set; } = "";

    public Verzoek Verzoek { get; private set; } = null!;

    public Gegevensoverzicht? Overzicht { get; private set; }

    public Rekenstaat Rekenstaat { get; private set; } = null!;

    /// <summary>In order of receipt, with the two weeks and what a dwangsom may come to (R-AWB-9).</summary>
    public IReadOnlyList<Ingebrekestelling> Ingebrekestellingen { get; private set; } = [];

    /// <summary>What the FG asked and advised, with the answers.</summary>
    public Fgdossier Dossier { get; private set; } = Fgdossier.Geen;

    public IReadOnlyList<JournaalRegel> Regels { get; private set; } = [];

    Dossierblik? IDossierpagina.Blik => Verzoek is null ? null : new(Dossierblik.Verzoek, Verzoek.Id, Verzoek.LeerlingId);

    public DateOnly Vandaag => bereik.Vandaag;

    public string Stand => Verzoek switch
    {
        { IsOpen: true } when Verzoek.IsOpgeschort(bereik.Vandaag) => "de tijd staat stil",
        { IsOpen: true } when Verzoek.IsTeLaat(bereik.Nu) => "te laat",
        { IsOpen: true } => "loopt",
        { Status: VerzoekStatus.Ingetrokken } => "ingetrokken",
        _ => "beantwoord",
    };

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var db = bereik.Db;
        if (await db.Verzoeken.AsNoTracking().FirstOrDefaultAsync(v => v.PubliekId == Id, ct) is not { } verzoek)
            return await bereik.NietGevondenAsync(this, ct);

        Verzoek = verzoek;
        Rekenstaat = verzoek.LegTermijnUit(bereik.Vandaag);
        Overzicht = await db.Overzichten.AsNoTracking().FirstOrDefaultAsync(o => o.VerzoekId == verzoek.Id, ct);
        Dossier = await Fgdossier.LeesAsync(db, verzoek, ct);
        Ingebrekestellingen = await db.IngebrekestellingenVan(verzoek.Id).AsNoTracking().ToListAsync(ct);
        Regels = await db.Journaal.AsNoTracking().Where(j => j.VerzoekId == verzoek.Id && !Dossierblik.Handelingen.Contains(j.Handeling)).OrderBy(j => j.Op).Take(MaxRegels).ToListAsync(ct);
        var ids = Regels.Select(j => j.AccountId?.Waarde).OfType<Guid>().Distinct().ToList();
        _functies = await db.Users.Where(u => ids.Contains(u.Id) && u.Functie != "").ToDictionaryAsync(u => u.Id, u => u.Functie, ct);
        return Page();
    }

    public string Functie(JournaalRegel regel)
    {
        ArgumentNullException.ThrowIfNull(regel);
        return regel.AccountId is { } wie && _functies.TryGetValue(wie.Waarde, out var functie) ? functie : regel.Hoedanigheid;
    }

    public static string Tekst(BewijsOordeel oordeel) => oordeel switch
    {
        BewijsOordeel.Goed => "goed",
        BewijsOordeel.Afgekeurd => "niet bruikbaar",
        BewijsOordeel.NietBekeken => "niet op tijd bekeken",
        _ => "nog niet beoordeeld",
    };

    /// <summary>"BewijsGevraagd" as "Bewijs gevraagd".</summary>
    public static string Zin(string handeling)
    {
        ArgumentNullException.ThrowIfNull(handeling);
        return string.Concat(handeling.Select((teken, plek) => plek > 0 && char.IsUpper(teken) ? $" {char.ToLowerInvariant(teken)}" : teken.ToString()));
    }
}
