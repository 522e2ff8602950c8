using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Web.Pages.Secretariaat.Correcties;

/// <summary>A page on which a correction is worked on: by the secretariaat, or by the behandelaar who has the request.</summary>
[Authorize(Roles = $"{nameof(Rol.Secretariaat)},{nameof(Rol.Behandelaar)}")]
public abstract class Correctiepagina(Bereik bereik) : Zaakpagina(bereik)
{
    public Correctie Correctie { get; private set; } = null!;

    /// <summary>The items may be judged now, by who looks.</summary>
    public bool MagBeoordelen => Verzoek.Status == VerzoekStatus.InBehandeling && MagWerken;

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct) || await Db.Correcties.AsSplitQuery().FirstOrDefaultAsync(c => c.VerzoekId == Verzoek.Id, ct) is not { } correctie)
            return false;
        Correctie = correctie;
        return true;
    }
}
