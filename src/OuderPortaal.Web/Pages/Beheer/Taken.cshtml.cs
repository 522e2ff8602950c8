using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Jobs;
using OuderPortaal.Web.Journaal;
using OuderPortaal.Web.Oefeningen;
using OuderPortaal.Web.Taken;

namespace OuderPortaal.Web.Pages.Beheer;

/// <summary>How the jobs of the portal are doing, and what the Beheerder has to do. No personal data: names of jobs, times and numbers.</summary>
public sealed class TakenModel(PortaalDbContext db, Taakloper loper, Takenlijst lijst, Actor actor, TimeProvider klok) : PageModel, IHerlaadbaar
{
    public IReadOnlyList<(Taakplan Plan, Taakverloop? Verloop)> Taken { get; private set; } = [];

    /// <summary>How the outgoing mail is doing.</summary>
    public Mailstand Mails { get; private set; } = new(0, 0, null, "", null);

    /// <summary>How the last brandoefening went.</summary>
    public Oefenstand Oefening { get; private set; } = new(Laatste: null);

    public DateTimeOffset Nu => klok.GetUtcNow();

    /// <summary>What waits for the Beheerder, most urgent first.</summary>
    public IReadOnlyList<Taakregel> TeDoen { get; private set; } = [];

    public DateOnly Vandaag => Amsterdam.Datum(klok.GetUtcNow());

    [TempData]
    public string? Afgevinkt { get; set; }

    /// <summary>Name of the job that was just started by hand.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Gestart { get; set; }

    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    public async Task<bool> LoadAsync(CancellationToken ct)
    {
        TeDoen = await lijst.OpenAsync(na: null, vanIedereen: true, ct);
        var verlopen = await db.Set<Taakverloop>().AsNoTracking().ToDictionaryAsync(t => t.Naam, ct);
        Taken = [.. Schedule.Taken.Select(p => (p, verlopen.GetValueOrDefault(p.Naam)))];
        Mails = await Mailstand.LeesAsync(db, ct);
        Oefening = await Oefenstand.LeesAsync(db, ct);
        return true;
    }

    public async Task<IActionResult> OnPostVinkAfAsync(string? afvinken, CancellationToken ct)
    {
        if (afvinken is null || await lijst.VindAsync(afvinken, ct) is not { } gevonden)
            return NotFound();

        gevonden.VinkAf(User.Medewerker(), klok.GetUtcNow());
        await db.SaveChangesAsync(ct);
        Afgevinkt = gevonden.Omschrijving;
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostAsync(string taak, CancellationToken ct)
    {
        if (Schedule.Vind(taak) is not { } plan)
            return NotFound();

        var nu = klok.GetUtcNow();
        db.Add(new JournaalRegel { Id = Guid.CreateVersion7(nu), Op = nu, AccountId = actor.AccountId, Hoedanigheid = actor.Hoedanigheid, Handeling = "TaakGestart", Bijzonderheid = plan.Naam });
        await db.SaveChangesAsync(ct);
        // Not awaited: a job may take long, a page may not.
        _ = loper.Wek(plan);
        return RedirectToPage(new { Gestart = plan.Naam });
    }

    /// <summary>Local day and time, or when that was, in words.</summary>
    public string Moment(DateTimeOffset? op) => op is not { } instant
        ? "nog niet"
        : Amsterdam.Datum(instant) == Amsterdam.Datum(klok.GetUtcNow())
            ? $"vandaag {Amsterdam.Lokaal(instant):H.mm} uur"
            : $"{Datumtekst.Voluit(Amsterdam.Datum(instant))} {Amsterdam.Lokaal(instant):H.mm} uur";

    /// <summary>When it wakes, in words.</summary>
    public static string Ritme(Taakplan plan) => plan switch
    {
        { Interval: { } interval } => interval < TimeSpan.FromMinutes(2) ? "elke minuut" : $"elke {interval.TotalMinutes:0} minuten",
        _ => plan.Cron!.Split(' ') is [_, var minuut, var uur, ..] ? $"elke dag om {uur}.{minuut.PadLeft(2, '0')} uur" : plan.Cron,
    };
}
