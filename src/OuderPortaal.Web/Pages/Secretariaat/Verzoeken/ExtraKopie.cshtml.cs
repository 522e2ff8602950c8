using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Pages.Secretariaat.Verzoeken;

/// <summary>Another copy of an overview that was given before: whether it is still there, whether this person may have it today, and on to the directeur (R-11.1-3).</summary>
[Authorize(Roles = $"{nameof(Rol.Secretariaat)},{nameof(Rol.Behandelaar)}")]
public sealed class ExtraKopieModel(Bereik bereik) : Zaakpagina(bereik)
{
    /// <summary>The request that was answered with the overview.</summary>
    public Verzoek Van { get; private set; } = null!;

    public Gegevensoverzicht? Overzicht { get; private set; }

    public IReadOnlyList<string> Beletsels { get; private set; } = [];

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct) || await Db.Verzoeken.AsNoTracking().FirstOrDefaultAsync(v => v.Id == Verzoek.KopieVanId, ct) is not { } van)
            return false;
        Van = van;
        Overzicht = await Db.Overzichten.AsNoTracking().FirstOrDefaultAsync(o => o.VerzoekId == van.Id, ct);
        Beletsels = (await Zaakdossier.LeesAsync(Db, Verzoek, Nu, ct)).Beletsels(Vandaag, 0);
        return true;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        EisBehandelaar();
        if (!Van.KanKopieVragen(Overzicht))
            throw new RuleViolation("R-11.1-3", "Het overzicht is er niet meer. Stel voor om af te wijzen.");

        Verzoek.LegVoor(BesluitUitkomst.Toegewezen, "", User.Medewerker(), Nu);
        await Db.SaveChangesAsync(ct);
        return NaarZaak();
    }
}
