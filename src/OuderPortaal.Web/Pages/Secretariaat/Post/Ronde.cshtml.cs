using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Toegang;

namespace OuderPortaal.Web.Pages.Secretariaat.Post;

/// <summary>
/// All letters that go by post, each on a sheet of its own, and ticked off at once. Not those that may not go now, nor those that go with an overview on paper: a person puts these together one by one.
/// </summary>
[Authorize(Roles = nameof(Rol.Secretariaat))]
public sealed class RondeModel(Bereik bereik, Postverzending verzending, Postlijsten post) : PageModel, IHerlaadbaar, IDossierpagina
{
    [BindProperty]
    public Invoer Verzonden { get; set; } = new();

    /// <summary>Random id of the last letter of the page before.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Na { get; set; }

    /// <summary>So many could not be recorded; they still wait.</summary>
    [BindProperty(SupportsGet = true)]
    public int Niet { get; set; }

    public IReadOnlyList<Postregel> Brieven { get; private set; } = [];

    /// <summary>How many of this page are not among them.</summary>
    public int Apart { get; private set; }

    public string? Volgende { get; private set; }

    Dossierblik? IDossierpagina.Blik => null;

    /// <summary>Every letter that stands on the page, ready to print.</summary>
    IReadOnlyList<Dossierblik> IDossierpagina.Blikken => [.. Brieven.Select(r => new Dossierblik(Dossierblik.Brief, r.Verzoek.Id, r.Verzoek.LeerlingId))];

    public async Task OnGetAsync(CancellationToken ct)
    {
        Verzonden.Op = bereik.Vandaag;
        await LoadAsync(ct);
    }

    public async Task<bool> LoadAsync(CancellationToken ct)
    {
        (var regels, Volgende) = await post.BrievenAsync(Na, ct);
        Brieven = [.. regels.Where(r => r is { WaaromNiet: null, Overzicht: null })];
        Apart = regels.Count - Brieven.Count;
        return true;
    }

    /// <summary>Those that stood on the page went by post on this day; one that came since waits.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var gezien = Verzonden.Brieven ?? [];
        var niet = await bereik.Db.InTransactieAsync(
            async t =>
            {
                var brieven = await bereik.Db.Brieven.Where(b => gezien.Contains(b.PubliekId) && b.PerPost && b.GepostOp == null).ToListAsync(t);
                if (brieven.Count == 0)
                    throw new RuleViolation("R-AM-21", "Deze brieven waren al gepost. Een collega was u net voor.");
                var over = gezien.Count - brieven.Count;
                foreach (var brief in brieven)
                {
                    try
                    {
                        await verzending.LegVastAsync(brief, Verzonden.Op, User, t);
                    }
                    catch (RuleViolation e) when (e.Regel == "R-SEC-8")
                    {
                        over++;
                    }
                }

                await bereik.Db.SaveChangesAsync(t);
                return over;
            },
            ct);
        return RedirectToPage(niet == 0 ? null : new { niet });
    }

    public sealed class Invoer
    {
        /// <summary>Random ids of the letters that were on the screen.</summary>
        public IReadOnlyList<string>? Brieven { get; set; }

        public DateOnly? Op { get; set; }
    }
}
