using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Brieven;
using OuderPortaal.Web.Components;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Pages.Secretariaat.Verzoeken;

/// <summary>Asks for proof in writing, with a reason and a last day; from the day after, the term stands still (R-TRM-8).</summary>
[Authorize(Roles = nameof(Rol.Secretariaat))]
public sealed class BewijsVragenModel(Bereik bereik, Briefschrijver schrijver, HuidigSwv swv) : Zaakpagina(bereik)
{
    private const int StandaardDagen = 14;

    [BindProperty]
    public Invoer Vraag { get; set; } = new();

    /// <summary>Days that the SWV has left once the proof is there.</summary>
    public int ResterendeDagen { get; private set; }

    /// <summary>A question of today still makes the term stand still (W-TRM-1).</summary>
    public bool SchortNogOp { get; private set; }

    /// <summary>The letter as the parent would get it; null before "Bekijk de brief".</summary>
    public string? Brief { get; private set; }

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct))
            return false;
        var termijn = Verzoek.Termijn;
        ResterendeDagen = termijn.ResterendeDagen(Vandaag);
        SchortNogOp = termijn.R0 is { } einde && Vandaag < einde;
        return true;
    }

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        Vraag.Bewijstermijn = Verzoek.Kalender.Werkdagen.EersteWerkdagOpOfNa(Vandaag.AddDays(StandaardDagen));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        VraagBewijs();
        await Db.SaveChangesAsync(ct);
        return NaarZaak();
    }

    /// <summary>Shows the letter; nothing is asked yet.</summary>
    public async Task<IActionResult> OnPostBekijkAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        VraagBewijs();
        var feiten = new Brieffeiten(Verzoek, swv.Gegevens, Nu) { Bewijs = Verzoek.Bewijsverzoeken[^1] };
        Brief = await schrijver.SchrijfAsync(Domain.Post.BriefSoort.BewijsGevraagd, feiten);
        Db.ChangeTracker.Clear();
        return Page();
    }

    private void VraagBewijs() =>
        Verzoek.VraagBewijs(Vraag.Onderwerp ?? (BewijsOnderwerp)(-1), Vraag.Twijfel ?? (Twijfel)(-1), Vraag.Wijze ?? (Bewijswijze)(-1), Vraag.Bewijstermijn, User.Medewerker(), Nu);

    public sealed class Invoer
    {
        public BewijsOnderwerp? Onderwerp { get; set; } = BewijsOnderwerp.Identiteit;

        public Twijfel? Twijfel { get; set; }

        public Bewijswijze? Wijze { get; set; }

        public DateOnly? Bewijstermijn { get; set; }
    }
}
