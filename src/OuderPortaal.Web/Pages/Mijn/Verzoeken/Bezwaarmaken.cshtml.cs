using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Bezwaren;
using OuderPortaal.Domain.Instellingen;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken;

/// <summary>Bezwaar against the besluit on an own request (R-AWB-2): one at a time, confirmed by letter at once. Under the civil regime it does not exist.</summary>
public sealed class BezwaarmakenModel(PortaalDbContext db, EigenVerzoeken verzoeken, Nummergever nummers, TimeProvider klok) : VerzoekPagina(verzoeken, klok)
{
    [BindProperty]
    public Opgave Invoer { get; set; } = new();

    /// <summary>What was made before; null when nothing was.</summary>
    public Bezwaarschrift? Bezwaar { get; private set; }

    /// <summary>Last local date.</summary>
    public DateOnly Einde => Verzoek.Besluit!.EindeBezwaar!.Value;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct) || Verzoek.Besluit is not { EindeBezwaar: not null, Regime: Rechtsbescherming.Awb })
            return false;
        Bezwaar = await Eigen.BezwaarAsync(Verzoek, ct);
        return true;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();
        await db.InTransactieAsync(async token =>
        {
            var verzoek = await db.Verzoeken.SingleAsync(v => v.Id == Verzoek.Id, token);
            // Her own, sent twice; that of somebody else stands in nobody's way.
            if ((await db.Bezwaarschriften.Where(b => b.VerzoekId == verzoek.Id && b.AfgehandeldOp == null).ToListAsync(token)).Exists(b => b.IsVan(verzoek)))
                return false;
            db.Add(Bezwaarschrift.LegVast(
                verzoek, new Bezwaarinhoud(User.AccountId(), verzoek.VerzoekerNaam, Invoer.Gronden ?? "", Kanaal.Portaal, Vandaag), await nummers.VolgendeAsync(Nummergever.Bezwaarschrift, token), Nu));
            await db.SaveChangesAsync(token);
            return true;
        }, ct);
        return LocalRedirect($"{Adres}/bezwaar");
    }

    public sealed class Opgave
    {
        [StringLength(Bezwaarinhoud.MaxTekst, ErrorMessage = "Maak de tekst korter dan 8.000 tekens. De rest mag met de post.")]
        public string? Gronden { get; set; }
    }
}
