using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Instellingen;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Klachten;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Klachten;
using OuderPortaal.Web.Pages.Klachten;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn.Klachten;

/// <summary>A complaint of somebody with an account; the answer comes in the portal, and on paper when asked (R-KLT-1).</summary>
public sealed class NieuwModel(PortaalDbContext db, Klachtbalie balie, EigenVerzoeken eigen, Aanspreker aanspreker, TimeProvider klok) : PageModel, IHerlaadbaar
{
    [BindProperty]
    public Klachtinvoer Invoer { get; set; } = new();

    /// <summary>Public id of the own request that it is about, when she came from there.</summary>
    [BindProperty(SupportsGet = true, Name = "over")]
    public string? Over { get; set; }

    [BindProperty(SupportsGet = true, Name = "telaat")]
    public string? TeLaatVlag { get; set; }

    public Stem T { get; private set; }

    /// <summary>The own requests, newest first.</summary>
    public IReadOnlyList<SelectListItem> Verzoeken { get; private set; } = [];

    public async Task<bool> LoadAsync(CancellationToken ct)
    {
        var account = User.AccountId();
        T = await aanspreker.StemAsync(account, ct);
        var lopend = await eigen.LopendAsync(account, await eigen.DichteAsync(account, ct), ct);
        var gesloten = await eigen.GeslotenAsync(account, null, ct);
        Verzoeken = [.. lopend.Concat(gesloten).Select(v => new SelectListItem($"{v.Naam(T)} {v.Nummer}", v.PubliekId))];
        return true;
    }

    public async Task OnGetAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        if (Over is not { Length: > 0 } id || await eigen.VindAsync(User.AccountId(), id, ct) is not { } verzoek)
            return;
        Invoer.Verzoek = verzoek.PubliekId;
        if (TeLaatVlag == "ja" && verzoek.IsTeLaat(klok.GetUtcNow()) && verzoek.Termijn.Uiterlijk is { } uiterlijk)
        {
            Invoer.Tekst = T.Met(TeLaatteksten.Klachttekst, verzoek.Nummer, Datumtekst.Voluit(uiterlijk));
            // In regime Civiel this is the road of an ingebrekestelling (R-AWB-9); in regime Awb that has a button of its own.
            if (verzoek.Instellingen.Regime != Rechtsbescherming.Awb)
                Invoer.Tekst += $" {T[TeLaatteksten.KlachtBeslis]}";
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        if (!ModelState.IsValid)
            return Page();

        var account = User.AccountId();
        var naam = await db.Users.Where(u => u.Id == account.Waarde).Select(u => u.Naam).SingleAsync(ct);
        var verzoek = string.IsNullOrEmpty(Invoer.Verzoek) ? null : await eigen.VindAsync(account, Invoer.Verzoek, ct);
        var klacht = await balie.DienInAsync(
            new Klager(account, naam, Invoer.Adres ?? "", Invoer.Telefoon ?? "", T.Vorm), new Klachtinhoud(Invoer.Tekst ?? "", Invoer.OverWie ?? "", Invoer.OverPrivacy, Invoer.PerPost, verzoek?.Id), ct);
        return LocalRedirect($"/mijn/klachten/{klacht.PubliekId}?nieuw=ja");
    }
}
