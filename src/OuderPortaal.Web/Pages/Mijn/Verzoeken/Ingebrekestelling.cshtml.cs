using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Ingebrekestellingen;
using OuderPortaal.Domain.Instellingen;
using OuderPortaal.Domain.Termijnen;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken;

/// <summary>Shows the letter as it goes, asks once whether she is sure, and sends it (R-AM-22, R-AWB-9).</summary>
public sealed class IngebrekestellingModel(PortaalDbContext db, EigenVerzoeken verzoeken, TimeProvider klok) : VerzoekPagina(verzoeken, klok)
{
    public IReadOnlyList<Ingebrekestelling> Eerdere { get; private set; } = [];

    /// <summary>In regime Civiel such a letter is a complaint.</summary>
    public bool IsKlacht => Verzoek.Instellingen.Regime != Rechtsbescherming.Awb;

    public bool KanNu => Ingebrekestelling.KanNu(Verzoek, Eerdere, Nu);

    /// <summary>The last local day of the two weeks, when it is sent today.</summary>
    public DateOnly BeslisUiterlijk => Dwangsom.Bereken(Verzoek.Termijn.Uiterlijk!.Value, Vandaag, null, Verzoek.Instellingen.Dwangsom, Verzoek.Kalender.Werkdagen).EersteDag!.Value.AddDays(-1);

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct))
            return false;
        Eerdere = await db.IngebrekestellingenVan(Verzoek.Id).ToListAsync(ct);
        return true;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        var er = false;
        await db.InTransactieAsync(
            async t =>
            {
                // Read again under the lock: another may have just been sent, or the answer may have just come.
                db.ChangeTracker.Clear();
                if (!(er = await LoadAsync(t)))
                    return;
                db.Add(Ingebrekestelling.Stuur(Verzoek, Eerdere, Nu));
                await db.SaveChangesAsync(t);
            },
            ct);
        return er ? LocalRedirect($"{Adres}?gestuurd=ja") : NotFound();
    }
}
