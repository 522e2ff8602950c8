using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Jobs;
using OuderPortaal.Web.Journaal;
using OuderPortaal.Web.Toegang;

namespace OuderPortaal.Web.Pages.Secretariaat.Post;

/// <summary>Letters that must go by post, oldest first; each is ticked off with the day on which it was posted. What may not go any more is not printed and not ticked (R-SEC-8).</summary>
[Authorize(Roles = nameof(Rol.Secretariaat))]
public sealed class IndexModel(Bereik bereik, Actor actor, Postverzorging verzorging, Posttoets toets) : PageModel, IHerlaadbaar
{
    private const int PerPagina = 50;

    [BindProperty]
    public Invoer Verzonden { get; set; } = new();

    /// <summary>Random id of the last letter of the page before.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Na { get; set; }

    public IReadOnlyList<Postregel> Brieven { get; private set; } = [];

    /// <summary>Letters of the portal that stand still: no mail, no post, not read. The oldest first.</summary>
    public IReadOnlyList<(Brief Brief, string Nummer, string Verzoek)> Vast { get; private set; } = [];

    public string? Volgende { get; private set; }

    public DateOnly Vandaag => bereik.Vandaag;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Verzonden.Op = Vandaag;
        return await LoadAsync(ct) ? Page() : NotFound();
    }

    public async Task<bool> LoadAsync(CancellationToken ct)
    {
        var open = bereik.Db.Brieven.AsNoTracking().Where(b => b.PerPost && b.GepostOp == null);
        if (await bereik.Db.Brieven.Where(b => b.PubliekId == Na).Select(b => (Guid?)b.Id).FirstOrDefaultAsync(ct) is { } na)
            open = open.Where(b => b.Id.CompareTo(na) > 0);
        var rijen = await (from b in open.OrderBy(b => b.Id).Take(PerPagina + 1)
                           join v in bereik.Db.Verzoeken on b.VerzoekId equals v.Id
                           orderby b.Id
                           select new { Brief = b, Verzoek = v, MetOverzicht = bereik.Db.Overzichten.Any(o => o.VerzoekId == v.Id && o.Status == Domain.Overzichten.OverzichtStatus.Uitgereikt) }).ToListAsync(ct);
        var brieven = new List<Postregel>();
        foreach (var r in rijen.Take(PerPagina))
            brieven.Add(new(r.Brief, r.Verzoek, r.MetOverzicht && r.Brief.Soort is BriefSoort.OverzichtKlaar or BriefSoort.OverzichtDeels, await toets.WaaromNietAsync(r.Brief, r.Verzoek, bereik.Nu, ct)));
        Brieven = brieven;
        Volgende = rijen.Count > PerPagina ? Brieven[^1].Brief.PubliekId : null;
        var vast = await (from b in Postverzorging.Vast(bereik.Db).AsNoTracking().OrderBy(b => b.Id).Take(PerPagina)
                          join v in bereik.Db.Verzoeken on b.VerzoekId equals v.Id
                          orderby b.Id
                          select new { Brief = b, v.Nummer, v.PubliekId }).ToListAsync(ct);
        Vast = [.. vast.Select(r => (r.Brief, r.Nummer, r.PubliekId))];
        return true;
    }

    /// <summary>Who must hear it was looked at: the letter goes by post after all.</summary>
    public async Task<IActionResult> OnPostAlsnogAsync(string? brief, CancellationToken ct)
    {
        await bereik.Db.InTransactieAsync(
            async t =>
            {
                await verzorging.ZetAlsnogOpDePostAsync(brief ?? "", t);
                await bereik.Db.SaveChangesAsync(t);
            },
            ct);
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var brief = await bereik.Db.Brieven.FirstOrDefaultAsync(b => b.PubliekId == Verzonden.Brief && b.PerPost, ct);
        if (brief is null)
            return await bereik.NietGevondenAsync(this, ct);
        if (brief.GepostOp is not null)
            throw new RuleViolation("R-AM-21", "Deze brief was al gepost. Een collega was u net voor.");
        var op = Verzonden.Op ?? throw new RuleViolation("R-AM-21", "Vul de dag in waarop de brief op de post ging.", "Op");
        if (op > Vandaag || op < Domain.Kalender.Amsterdam.Datum(brief.Op))
            throw new RuleViolation("R-AM-21", "Vul de echte dag in: niet na vandaag en niet voor de datum van de brief.", "Op");
        if (await toets.WaaromNietAsync(brief, await bereik.Db.Verzoeken.SingleAsync(v => v.Id == brief.VerzoekId, ct), bereik.Nu, ct) is { } waarom)
            throw new RuleViolation("R-SEC-8", $"Deze brief mag nu niet weg. {waarom} Ging hij al op de post? Meld dat dan aan de FG.");

        brief.LegVerzendingVast(op);
        await VinkTaakAfAsync(brief, ct);
        bereik.Db.Add(new JournaalRegel
        {
            Id = Guid.CreateVersion7(bereik.Nu), Op = bereik.Nu, AccountId = User.AccountId(), Hoedanigheid = actor.Hoedanigheid, Handeling = "BriefGepost", VerzoekId = brief.VerzoekId,
            Bijzonderheid = string.Create(CultureInfo.InvariantCulture, $"{brief.Soort} {op:yyyy-MM-dd}"),
        });
        await bereik.Db.SaveChangesAsync(ct);
        return RedirectToPage();
    }

    private async Task VinkTaakAfAsync(Brief brief, CancellationToken ct)
    {
        foreach (var taak in await bereik.Db.Taken.Where(t => t.VerzoekId == brief.VerzoekId && t.BetreftId == brief.Id && t.Soort == TaakSoort.PerPostSturen && t.GedaanOp == null).ToListAsync(ct))
            taak.VinkAf(User.Medewerker(), bereik.Nu);
    }

    public sealed class Invoer
    {
        [Required]
        public string Brief { get; set; } = "";

        public DateOnly? Op { get; set; }
    }
}
