using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Overzichten;

namespace OuderPortaal.Web.Pages.Secretariaat.Overzichten;

/// <summary>A page on which an overview is composed: by the secretariaat, or by the behandelaar who has the request.</summary>
[Authorize(Roles = $"{nameof(Rol.Secretariaat)},{nameof(Rol.Behandelaar)}")]
public abstract class Overzichtpagina(Bereik bereik) : Zaakpagina(bereik)
{
    public Gegevensoverzicht Overzicht { get; private set; } = null!;

    /// <summary>The overview may be changed now, by who looks.</summary>
    public bool MagWijzigen => Overzicht.Status == OverzichtStatus.Samenstellen && MagWerken;

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct) || await Met(Db.Overzichten).AsSplitQuery().FirstOrDefaultAsync(o => o.VerzoekId == Verzoek.Id, ct) is not { } overzicht)
            return false;
        Overzicht = overzicht;
        return true;
    }

    /// <summary>Which parts this page needs.</summary>
    protected virtual IQueryable<Gegevensoverzicht> Met(IQueryable<Gegevensoverzicht> overzichten) => overzichten;

    protected IActionResult Naar(string pagina) => RedirectToPage(pagina, new { id = Id });
}
