using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Datalekken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Pages.Mijn;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Melden;

/// <summary>Somebody sees data of somebody else: one click, one sentence when they like, for everybody; the 72 hours of AVG 33 begin (R-KLT-9). The page is known by its route, never by an id.</summary>
public sealed class IndexModel(PortaalDbContext db, Aanspreker aanspreker, EndpointDataSource routes, TimeProvider klok) : PageModel
{
    /// <summary>Reports without an account in one hour, from everybody together.</summary>
    public const int ZonderAccountPerUur = 30;

    [BindProperty]
    public Melding Invoer { get; set; } = new();

    public Stem T { get; private set; } = new(Aanspreekvorm.U);

    public async Task OnGetAsync(string? plek, CancellationToken ct)
    {
        await SpreekAanAsync(ct);
        Invoer.Plek = plek;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await SpreekAanAsync(ct);
        if (!ModelState.IsValid)
            return Page();

        var (nu, account) = (klok.GetUtcNow(), User.AccountIdOfLeeg());
        await db.InTransactieAsync(async token =>
        {
            var sinds = nu.AddHours(-1);
            if (account is null && await db.Datalekken.CountAsync(d => d.GemeldDoor == null && d.BekendOp > sinds, token) >= ZonderAccountPerUur)
                throw new RuleViolation("R-KLT-9", "Er kwamen net heel veel meldingen binnen. Bel ons.");
            var verzoek = Invoer.Verzoek is { Length: > 0 } id ? await db.Verzoeken.Where(v => v.PubliekId == id && v.AccountId == account && account != null).Select(v => (Guid?)v.Id).FirstOrDefaultAsync(token) : null;
            db.Add(Datalek.Meld(new Datalekmelding(account, Route(Invoer.Plek)) { Toelichting = Invoer.Toelichting ?? "", Contact = Invoer.Contact ?? "", VerzoekId = verzoek }, nu));
            await db.SaveChangesAsync(token);
            return true;
        }, ct);
        return LocalRedirect("/melden/klaar");
    }

    private async Task SpreekAanAsync(CancellationToken ct)
    {
        if (User.AccountIdOfLeeg() is { } account && !User.IsMedewerker())
            T = await aanspreker.StemAsync(account, ct);
    }

    /// <summary>One of our own routes, or nothing: what a person would put there is left out.</summary>
    private string Route(string? plek) => plek?.Trim('/') is { Length: > 0 } pad && routes.Endpoints.OfType<RouteEndpoint>().Any(e => e.RoutePattern.RawText?.Trim('/') == pad) ? $"/{pad}" : "";

    public sealed class Melding
    {
        [StringLength(Datalekmelding.MaxTekst, ErrorMessage = "Maak de tekst korter dan 2.000 tekens.")]
        public string? Toelichting { get; set; }

        [StringLength(200, ErrorMessage = "Maak dit korter dan 200 tekens.")]
        public string? Contact { get; set; }

        [StringLength(200)]
        public string? Plek { get; set; }

        /// <summary>Random id of an own request.</summary>
        [StringLength(22)]
        public string? Verzoek { get; set; }
    }
}
