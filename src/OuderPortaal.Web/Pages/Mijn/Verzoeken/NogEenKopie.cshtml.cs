using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken;

/// <summary>Asks another copy of an overview that was given before; when it is gone, the road to a new one (R-11.1-3). Nothing of the overview is shown here.</summary>
public sealed class NogEenKopieModel(PortaalDbContext db, EigenVerzoeken verzoeken, Nummergever nummers, Spelregelboek boek, TimeProvider klok) : VerzoekPagina(verzoeken, klok), IHerlaadbaar
{
    private Gegevensoverzicht? _overzicht;

    [BindProperty]
    public Antwoorden Invoer { get; set; } = new();

    /// <summary>The overview is still there.</summary>
    public bool Kan => Verzoek.KanKopieVragen(_overzicht);

    /// <summary>Nothing has to be asked: it can be opened now.</summary>
    public bool StaatOnline => _overzicht?.IsBeschikbaarOp(Amsterdam.Datum(Nu)) == true;

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct) || Verzoek.Soort != VerzoekSoort.Inzage || Verzoek.Besluit?.BekendgemaaktOp is null)
            return false;
        _overzicht = await db.Overzichten.AsNoTracking().SingleOrDefaultAsync(o => o.VerzoekId == Verzoek.Id, ct);
        return _overzicht is not null;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        if (Invoer.Kanaal is not { } kanaal || !Enum.IsDefined(kanaal))
            ModelState.AddModelError("Invoer.Kanaal", T[Aanvraagteksten.AntwoordFout]);
        else if (kanaal == AntwoordKanaal.Post && string.IsNullOrWhiteSpace(Invoer.Adres))
            ModelState.AddModelError("Invoer.Adres", T[Aanvraagteksten.AdresFout]);
        if (!ModelState.IsValid)
            return Page();

        var id = await db.InTransactieAsync(
            async token =>
            {
                await LoadAsync(token);
                var kopie = Verzoek.VraagKopie(Verzoek, _overzicht, Invoer.Kanaal!.Value, Invoer.Adres?.Trim() ?? "", await nummers.VolgendeAsync(VerzoekSoort.ExtraKopie, token), await boek.VanNuAsync(token), Nu);
                db.Add(kopie);
                await db.SaveChangesAsync(token);
                return kopie.PubliekId;
            },
            ct);
        return LocalRedirect($"/mijn/verzoeken/{id}/ontvangen");
    }

    public sealed class Antwoorden
    {
        public AntwoordKanaal? Kanaal { get; set; }

        [StringLength(200)]
        public string? Adres { get; set; }
    }
}
