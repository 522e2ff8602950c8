using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Pages.Secretariaat.Overzichten;

/// <summary>A page on which an overview is composed: by the secretariaat, or by the behandelaar who has the request.</summary>
[Authorize(Roles = $"{nameof(Rol.Secretariaat)},{nameof(Rol.Behandelaar)}")]
public abstract class Overzichtpagina(Bereik bereik) : Zaakpagina(bereik)
{
    public Gegevensoverzicht Overzicht { get; private set; } = null!;

    /// <summary>The overview may be changed now, by who looks.</summary>
    public bool MagWijzigen => Overzicht.Status == OverzichtStatus.Samenstellen && MagSamenstellen;

    protected bool MagSamenstellen => User.Is(Rol.Secretariaat) || Verzoek.BehandelaarId == User.Medewerker();

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct) || await Met(Db.Overzichten).AsSplitQuery().FirstOrDefaultAsync(o => o.VerzoekId == Verzoek.Id, ct) is not { } overzicht)
            return false;
        Overzicht = overzicht;
        return true;
    }

    /// <summary>Which parts this page needs.</summary>
    protected virtual IQueryable<Gegevensoverzicht> Met(IQueryable<Gegevensoverzicht> overzichten) => overzichten;

    protected void EisSamensteller()
    {
        if (!MagSamenstellen)
            throw new RuleViolation("R-AM-07", "Dit verzoek is van een collega. Neem het eerst over.");
    }

    protected IActionResult Naar(string pagina) => RedirectToPage(pagina, new { id = Id });
}
