using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Kantoor;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Kantoor;
using OuderPortaal.Web.Klachten;
using OuderPortaal.Web.Taken;

namespace OuderPortaal.Web.Pages.Secretariaat.Kantoor;

/// <summary>What falls in a closure, as far as the reader may see it (R-AM-25): answers, complaints and tasks whose day lies in it.</summary>
public sealed class BekijkenModel(Bereik bereik, Werkvoorraad werkvoorraad, Takenlijst taken, Waarnemers waarnemers, Data.Spelregelboek boek) : PageModel, IHerlaadbaar
{
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    public Kantoorsluiting Sluiting { get; private set; } = null!;

    public IReadOnlyList<Werkvoorraadregel> Zaken { get; private set; } = [];

    public IReadOnlyList<(string PubliekId, string Nummer, DateOnly Uiterlijk)> Klachten { get; private set; } = [];

    public IReadOnlyList<Taakregel> Taken { get; private set; } = [];

    /// <summary>On each of these days somebody may sign in the place of the directeur.</summary>
    public bool HeeftWaarnemer { get; private set; }

    public DateOnly Vandaag => bereik.Vandaag;

    /// <summary>Who planned it may undo it; others only look.</summary>
    public bool MagIntrekken => User.Is(Rol.Secretariaat) || User.Is(Rol.Directeur);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : await bereik.NietGevondenAsync(this, ct);

    /// <summary>The office is open after all.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!MagIntrekken || !await LoadAsync(ct))
            return await bereik.NietGevondenAsync(this, ct);
        Sluiting.TrekIn(bereik.Nu);
        await bereik.Db.SaveChangesAsync(ct);
        return RedirectToPage("Index");
    }

    public async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (await bereik.Db.Kantoorsluitingen.FirstOrDefaultAsync(s => s.PubliekId == Id, ct) is not { } sluiting)
            return false;
        Sluiting = sluiting;
        var werkdagen = (await boek.VanNuAsync(ct)).Kalender.Werkdagen;
        Zaken = await werkvoorraad.TussenAsync(sluiting.Van, sluiting.TotEnMet, ct);
        Klachten = [.. (await bereik.Db.KlachtenVoor(User).AsNoTracking().Where(k => k.GeslotenOp == null).OrderBy(k => k.OntvangenOp).ThenBy(k => k.Id).ToListAsync(ct))
            .Where(k => sluiting.Van <= k.Uiterlijk && k.Uiterlijk <= sluiting.TotEnMet).Select(k => (k.PubliekId, k.Nummer, k.Uiterlijk))];
        Taken = [.. (await taken.TotAsync(sluiting.TotEnMet, ct)).Where(t => t.Uiterlijk >= sluiting.Van)];
        HeeftWaarnemer = await waarnemers.DektAsync(sluiting.Dagen.Where(d => d >= Vandaag && werkdagen.IsWerkdag(d)), ct);
        return true;
    }
}
