using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Instellingen;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Registers;
using OuderPortaal.Web.Teksten;
using OuderPortaal.Web.Toegang;

namespace OuderPortaal.Web.Pages.Mijn;

/// <summary>"Wie heeft gekeken?" about one pupil, for who may open the overview of that pupil now: an active link, N3, a fresh factor (R-SEC-5, R-VTG-16). 404 for everybody else.</summary>
[VerseFactor(NaToets = true)]
public sealed class WieKeekModel(Kinderen kinderen, Niveaus niveaus, Kijklijst lijst, Aanspreker aanspreker, Factorwacht wacht, Toegangslijstlezer toegang, TimeProvider klok) : PageModel
{
    /// <summary>Random id of the pupil.</summary>
    [FromRoute]
    public string Id { get; set; } = "";

    /// <summary>Days before this local date; null for the newest.</summary>
    [BindProperty(SupportsGet = true, Name = "voor")]
    public DateOnly? Voor { get; set; }

    public Stem T { get; private set; }

    public Kind Kind { get; private set; } = null!;

    /// <summary>This login is too new to see anything of a file.</summary>
    public bool MoetWachten { get; private set; }

    public IReadOnlyList<Kijkdag> Dagen { get; private set; } = [];

    /// <summary>Local date before which there is more; null when this is all.</summary>
    public DateOnly? Eerder { get; private set; }

    /// <summary>Functions of the access list that read files.</summary>
    public IReadOnlyList<Toegangsregel> Lijst { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var account = User.AccountId();
        if ((await kinderen.VanAsync(account, ct)).FirstOrDefault(k => k.Geldt && k.Leerling.PubliekId == Id) is not { } kind || await niveaus.VanAsync(account, ct) < Niveau.N3)
            return NotFound();
        if (!User.FactorIsVers(klok))
            return LocalRedirect($"/account/opnieuw-inloggen?terug={Uri.EscapeDataString($"/mijn/kinderen/{Id}/wie-keek")}");

        (Kind, T) = (kind, await aanspreker.StemAsync(account, ct));
        MoetWachten = await wacht.TotAsync(User, ct) is not null;
        if (MoetWachten)
            return Page();

        Lijst = (await toegang.HuidigeAsync(ct)).Lezers;
        var dagen = await lijst.LeesAsync(kind.Leerling.Id, Voor, ct);
        Dagen = [.. dagen.Take(Kijklijst.PerBladzijde)];
        Eerder = dagen.Count > Kijklijst.PerBladzijde ? Dagen[^1].Dag : null;
        return Page();
    }

    /// <summary>Why this function may look, from the list of the reglement; the FG stands beside that list (article 8).</summary>
    public string Waarom(string functie)
    {
        if (Lijst.FirstOrDefault(r => string.Equals(r.Functie, functie, StringComparison.OrdinalIgnoreCase)) is { } regel)
            return $"{char.ToUpperInvariant(regel.Motivering[0])}{regel.Motivering[1..]}.";
        return functie == Kijkteksten.Functie(nameof(Rol.Fg)) ? T[Kijkteksten.Fg] : T[Kijkteksten.NietOpLijst];
    }

    /// <summary>Whether this function stands on the list that everybody reads, so that there is a row to point at.</summary>
    public bool StaatOpLijst(string functie) => functie == Kijkteksten.Functie(nameof(Rol.Fg)) || Lijst.Any(r => string.Equals(r.Functie, functie, StringComparison.OrdinalIgnoreCase));
}
