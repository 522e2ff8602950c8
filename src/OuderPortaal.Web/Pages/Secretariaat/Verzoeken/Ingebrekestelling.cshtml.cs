using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Ingebrekestellingen;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Pages.Secretariaat.Verzoeken;

/// <summary>Records an ingebrekestelling that came on paper, by mail or at the desk, with its true date (R-AWB-9).</summary>
[Authorize(Roles = nameof(Rol.Secretariaat))]
public sealed class IngebrekestellingModel(Bereik bereik) : Zaakpagina(bereik)
{
    [BindProperty]
    public Invoer Brief { get; set; } = new();

    public IReadOnlyList<Ingebrekestelling> Eerdere { get; private set; } = [];

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct))
            return false;
        Eerdere = await Db.IngebrekestellingenVan(Verzoek.Id).ToListAsync(ct);
        return true;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        if (!ModelState.IsValid)
            return Page();

        var er = false;
        await Db.InTransactieAsync(
            async t =>
            {
                Db.ChangeTracker.Clear();
                if (!(er = await LoadAsync(t)))
                    return;
                Db.Add(Ingebrekestelling.VoerIn(Verzoek, Eerdere, Brief.Kanaal!.Value, Brief.OntvangenOp!.Value, Nu));
                await Db.SaveChangesAsync(t);
            },
            ct);
        return er ? NaarZaak() : await NietGevondenAsync(ct);
    }

    public sealed class Invoer
    {
        [Required(ErrorMessage = "Kies hoe de brief binnenkwam.")]
        public Kanaal? Kanaal { get; set; }

        [Required(ErrorMessage = "Vul de dag in waarop de brief binnenkwam.")]
        public DateOnly? OntvangenOp { get; set; }
    }
}
