using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Brieven;
using OuderPortaal.Web.Components;
using OuderPortaal.Web.Components.Formulier;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Pages.Secretariaat.Verzoeken;

/// <summary>Asks for proof in writing, with a reason and a last day; from the day after, the term stands still (R-TRM-8).</summary>
[Authorize(Roles = nameof(Rol.Secretariaat))]
public sealed class BewijsVragenModel(Bereik bereik, Briefschrijver schrijver, HuidigSwv swv) : Zaakpagina(bereik)
{
    [BindProperty]
    public Invoer Vraag { get; set; } = new();

    /// <summary>What the link to this page says is doubted.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Over { get; set; }

    /// <summary>Days that the SWV has left once the proof is there.</summary>
    public int ResterendeDagen { get; private set; }

    /// <summary>A question of today still makes the term stand still (W-TRM-1).</summary>
    public bool SchortNogOp { get; private set; }

    /// <summary>Proof of gezag makes it stand still too (R-AM-20).</summary>
    public bool GezagSchortOp { get; private set; }

    /// <summary>A letter with a code that is posted later than this local date makes nothing stand still (R-AM-19).</summary>
    public DateOnly VersturenUiterlijk { get; private set; }

    /// <summary>What may be asked of this verzoeker, and what is proposed (R-ID-2).</summary>
    public Bewijsladder Ladder { get; private set; } = null!;

    /// <summary>The answers to "how": the proposal is said, and what may not be asked cannot be chosen and says why.</summary>
    public IEnumerable<Keuze> Wijzen =>
    [
        .. Ladder.Stappen.Select(s => new Keuze(
            s.Wijze.ToString(), $"{Woorden.Keuze(s.Wijze)}{(s.Wijze == Ladder.Voorstel ? " (voorstel)" : "")}", s.WaaromNiet ?? Woorden.Uitleg(s.Wijze), Dicht: !s.Mag && Ladder.NietsVragen is null && s.Wijze != Bewijswijze.Balie)),
        new(nameof(Bewijswijze.UittrekselGezag), Woorden.Keuze(Bewijswijze.UittrekselGezag), Woorden.Uitleg(Bewijswijze.UittrekselGezag)),
    ];

    /// <summary>The letter as the parent would get it; null before "Bekijk de brief".</summary>
    public string? Brief { get; private set; }

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct))
            return false;
        var termijn = Verzoek.Termijn;
        ResterendeDagen = termijn.ResterendeDagen(Vandaag);
        SchortNogOp = Verzoek.SchortNogOp(BewijsOnderwerp.Identiteit, Vandaag);
        GezagSchortOp = Verzoek.SchortNogOp(BewijsOnderwerp.Gezag, Vandaag);
        VersturenUiterlijk = Verzoek.BriefcodeVersturenUiterlijk(Vandaag);
        Ladder = Bewijsladder.Van(await Ladderlezer.LeesAsync(Db, Verzoek, Nu, ct) with { Twijfel = Vraag.Twijfel });
        return true;
    }

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        // Who is known is asked nothing about identity; gezag may still be doubted (R-ID-8, D-10).
        if (Ladder.NietsVragen is not null || Over == nameof(BewijsOnderwerp.Gezag))
            Vraag.Onderwerp = BewijsOnderwerp.Gezag;
        Vraag.Wijze = Vraag.Onderwerp == BewijsOnderwerp.Gezag ? Bewijswijze.UittrekselGezag : Ladder.Voorstel;
        Vraag.Bewijstermijn = Verzoek.Kalender.Werkdagen.EersteWerkdagOpOfNa(Vandaag.AddDays(Verzoek.Instellingen.Termijnen.BewijstermijnDagen));
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
        Verzoek.VraagBewijs(Vraag.Onderwerp ?? (BewijsOnderwerp)(-1), Vraag.Twijfel ?? (Twijfel)(-1), Vraag.Wijze ?? (Bewijswijze)(-1), Vraag.Bewijstermijn, User.Medewerker(), Nu, Ladder, Vraag.RedenZwaarder ?? "");

    public sealed class Invoer
    {
        public BewijsOnderwerp? Onderwerp { get; set; } = BewijsOnderwerp.Identiteit;

        public Twijfel? Twijfel { get; set; }

        public Bewijswijze? Wijze { get; set; }

        /// <summary>Why a lighter manner is not enough; the parent and the FG read it.</summary>
        [MaxLength(500)]
        public string? RedenZwaarder { get; set; }

        public DateOnly? Bewijstermijn { get; set; }
    }
}
