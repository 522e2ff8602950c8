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
public sealed class IndexModel(Bereik bereik, Actor actor, Postverzorging verzorging, Posttoets toets, Postlijsten post) : PageModel, IHerlaadbaar
{
    [BindProperty]
    public Invoer Verzonden { get; set; } = new();

    /// <summary>Random id of the last letter of the page before.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Na { get; set; }

    /// <summary>Random id of the last letter that stands still of the page before.</summary>
    [BindProperty(SupportsGet = true)]
    public string? VastNa { get; set; }

    public IReadOnlyList<Postregel> Brieven { get; private set; } = [];

    /// <summary>Letters of the portal that stand still: no mail, no post, not read. The oldest first.</summary>
    public IReadOnlyList<(Brief Brief, string Nummer, string Verzoek)> Vast { get; private set; } = [];

    public string? Volgende { get; private set; }

    public string? VastVolgende { get; private set; }

    public DateOnly Vandaag => bereik.Vandaag;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Verzonden.Op = Vandaag;
        await LoadAsync(ct);
        await bereik.LegVastAsync("PostBekeken", "", ct);
        return Page();
    }

    public async Task<bool> LoadAsync(CancellationToken ct)
    {
        // Who turned the page of one list sees the rest of that list.
        if (VastNa is null)
            (Brieven, Volgende) = await post.BrievenAsync(Na, ct);
        if (Na is null)
            (Vast, VastVolgende) = await post.VastAsync(VastNa, ct);
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
