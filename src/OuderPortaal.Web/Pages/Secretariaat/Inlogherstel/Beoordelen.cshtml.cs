using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Pages.Secretariaat.Inlogherstel;

/// <summary>A new way to log in took the place of a lost one: a person decides whether it was the owner (R-ID-10).</summary>
[Authorize(Roles = nameof(Rol.Secretariaat))]
public sealed class BeoordelenModel(PortaalDbContext db, Factorherstel factorherstel, Herstelbalie balie) : PageModel, IHerlaadbaar
{
    private const int Hoogstens = 50;

    public IReadOnlyList<Herstelregel> Open { get; private set; } = [];

    [BindProperty]
    public Invoer Balie { get; set; } = new();

    /// <summary>The code for at the desk; shown once.</summary>
    public string? Code { get; private set; }

    [TempData]
    public string? Melding { get; set; }

    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    [VerseFactor]
    public Task<IActionResult> OnPostLaatToeAsync(string herstel, CancellationToken ct) => BeslisAsync(herstel, toelaten: true, "De nieuwe manier van inloggen blijft.", ct);

    [VerseFactor]
    public Task<IActionResult> OnPostWeigerAsync(string herstel, CancellationToken ct) => BeslisAsync(herstel, toelaten: false, "Het account is gesloten en overal uitgelogd.", ct);

    /// <summary>Somebody stands at the desk who has no recovery code left.</summary>
    [VerseFactor]
    public async Task<IActionResult> OnPostCodeAsync(CancellationToken ct)
    {
        Code = await balie.GeefAsync(Balie.Adres, Balie.Gezien, User.Medewerker());
        await LoadAsync(ct);
        return Page();
    }

    public async Task<bool> LoadAsync(CancellationToken ct)
    {
        var rijen = await (from herstel in db.Set<Domain.Identiteit.Inlogherstel>().AsNoTracking()
                           where herstel.Oordeel == HerstelOordeel.Open
                           orderby herstel.GebeurdOp, herstel.Id
                           select herstel).Take(Hoogstens).ToListAsync(ct);
        var ids = rijen.Select(h => h.AccountId).ToList();
        var nummers = ids.Select(i => i.Waarde).ToList();
        var accounts = await db.Users.AsNoTracking().Where(a => nummers.Contains(a.Id)).Select(a => new { a.Id, a.Naam, a.Email }).ToDictionaryAsync(a => a.Id, ct);
        var leerlingen = await (from link in db.Vertegenwoordigingen
                                join leerling in db.Leerlingen on link.LeerlingId equals leerling.Id
                                where link.AccountId != null && ids.Contains(link.AccountId.Value)
                                select new { Account = link.AccountId!.Value, leerling.Voornaam, leerling.Achternaam }).ToListAsync(ct);
        Open = [.. from herstel in rijen
                   let account = accounts.GetValueOrDefault(herstel.AccountId.Waarde)
                   where account is not null
                   select new Herstelregel(
                       herstel.PubliekId, account.Naam, account.Email ?? "", herstel.GebeurdOp,
                       [.. leerlingen.Where(l => l.Account == herstel.AccountId).Select(l => $"{l.Voornaam} {l.Achternaam}").Distinct()])];
        return true;
    }

    private async Task<IActionResult> BeslisAsync(string publiekId, bool toelaten, string melding, CancellationToken ct)
    {
        if (await db.Set<Domain.Identiteit.Inlogherstel>().SingleOrDefaultAsync(h => h.PubliekId == publiekId, ct) is not { } herstel)
            return NotFound();

        await factorherstel.BeoordeelAsync(herstel, toelaten, User.Medewerker(), ct);
        Melding = melding;
        return RedirectToPage();
    }

    public sealed class Invoer
    {
        public string? Adres { get; set; }

        public bool Gezien { get; set; }
    }
}
