using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Bezwaren;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Toegang;

namespace OuderPortaal.Web.Pages.Secretariaat.Verzoeken;

/// <summary>Bezwaar on paper against the besluit of this request, with its postmark (R-AM-24).</summary>
[Authorize(Roles = nameof(Rol.Secretariaat))]
public sealed class BezwaarschriftModel(Bereik bereik, Nummergever nummers) : PageModel, IHerlaadbaar, IDossierpagina
{
    [FromRoute]
    public string Id { get; set; } = "";

    [BindProperty]
    public Opgave Invoer { get; set; } = new();

    public Verzoek Verzoek { get; private set; } = null!;

    Dossierblik? IDossierpagina.Blik => Verzoek is null ? null : new(Dossierblik.Verzoek, Verzoek.Id, Verzoek.LeerlingId);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await bereik.NietGevondenAsync(this, ct);
        Invoer.Naam = Verzoek.VerzoekerNaam;
        return Page();
    }

    public async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (await bereik.Verzoeken.FirstOrDefaultAsync(v => v.PubliekId == Id, ct) is not { } verzoek)
            return false;
        Verzoek = verzoek;
        return true;
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => bereik.Db.InTransactieAsync(async token =>
    {
        if (!await LoadAsync(token))
            return await bereik.NietGevondenAsync(this, token);
        if (!ModelState.IsValid)
            return Page();
        var bezwaar = Bezwaarschrift.LegVast(
            Verzoek, new Bezwaarinhoud(null, Invoer.Naam ?? "", Invoer.Gronden ?? "", Invoer.Kanaal!.Value, Invoer.OntvangenOp!.Value, Invoer.Poststempel),
            await nummers.VolgendeAsync(Nummergever.Bezwaarschrift, token), bereik.Nu);
        bereik.Db.Add(bezwaar);
        await bereik.Db.SaveChangesAsync(token);
        return LocalRedirect($"/secretariaat/bezwaarschriften/{bezwaar.PubliekId}");
    }, ct);

    public sealed class Opgave
    {
        [Required(ErrorMessage = "Kies hoe het bezwaar binnenkwam.")]
        public Kanaal? Kanaal { get; set; }

        [Required(ErrorMessage = "Vul de dag in waarop het bezwaar binnenkwam.")]
        public DateOnly? OntvangenOp { get; set; }

        public DateOnly? Poststempel { get; set; }

        [StringLength(200)]
        public string? Naam { get; set; }

        [StringLength(Bezwaarinhoud.MaxTekst)]
        public string? Gronden { get; set; }
    }
}
