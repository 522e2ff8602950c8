using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Berichten;
using OuderPortaal.Web.Berichten;
using OuderPortaal.Web.Components;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Pages.Secretariaat.Berichten;

/// <summary>Texts with which a message begins: each change is a new version, the old ones stay with the messages that began with them.</summary>
[Authorize(Roles = nameof(Rol.Secretariaat))]
public sealed class SjablonenModel(Bereik bereik, HuidigSwv swv) : PageModel, IHerlaadbaar
{
    /// <summary>Public id of the version that is being changed; null for a new text.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Van { get; set; }

    [BindProperty]
    public string? Naam { get; set; }

    [BindProperty]
    public string? Tekst { get; set; }

    public IReadOnlyList<Berichtsjabloon> Lijst { get; private set; } = [];

    /// <summary>The newest version of the text that is being changed.</summary>
    public Berichtsjabloon? Vorige { get; private set; }

    /// <summary>Versions before it, newest first: a message says with which one it began.</summary>
    public IReadOnlyList<Berichtsjabloon> Eerdere { get; private set; } = [];

    /// <summary>The text as a parent would get it; null before "Bekijk".</summary>
    public string? Proef { get; private set; }

    public async Task<bool> LoadAsync(CancellationToken ct)
    {
        Lijst = await Sjabloonlijst.NieuwsteAsync(bereik.Db, ct);
        var naam = Van is { Length: > 0 } van ? await bereik.Db.Berichtsjablonen.Where(s => s.PubliekId == van).Select(s => s.Naam).FirstOrDefaultAsync(ct) : null;
        Vorige = naam is null ? null : Lijst.FirstOrDefault(s => s.Naam == naam);
        Eerdere = Vorige is null ? [] : await bereik.Db.Berichtsjablonen.AsNoTracking().Where(s => s.Naam == naam && s.Nummer < Vorige.Nummer).OrderByDescending(s => s.Nummer).Take(20).ToListAsync(ct);
        return Van is not { Length: > 0 } || Vorige is not null;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await bereik.NietGevondenAsync(this, ct);
        Tekst = Vorige?.Tekst;
        return Page();
    }

    public async Task<IActionResult> OnPostBekijkAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await bereik.NietGevondenAsync(this, ct);
        Proef = Voorbeeld(Berichtsjabloon.Maak(Naam, Tekst, Vorige, User.Medewerker(), bereik.Nu));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await bereik.NietGevondenAsync(this, ct);
        await bereik.Db.InTransactieAsync(
            async t =>
            {
                await LoadAsync(t);
                var naam = Vorige?.Naam ?? Naam?.Trim();
                if (Vorige is null && Lijst.Any(s => string.Equals(s.Naam, naam, StringComparison.OrdinalIgnoreCase)))
                    throw new RuleViolation("R-AM-40", "Deze naam is er al. Kies een andere naam, of wijzig die tekst.", "Naam");
                bereik.Db.Add(Berichtsjabloon.Maak(naam, Tekst, Vorige, User.Medewerker(), bereik.Nu));
                await bereik.Db.SaveChangesAsync(t);
            },
            ct);
        return RedirectToPage(new { Van = (string?)null });
    }

    public string Voorbeeld(Berichtsjabloon sjabloon) => Sjabloonvuller.Voorbeeld(sjabloon, swv.Gegevens, bereik.Vandaag);
}
