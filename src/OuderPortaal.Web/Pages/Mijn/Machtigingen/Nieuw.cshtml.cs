using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Components.Formulier;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Mail;
using OuderPortaal.Web.Pages.Mijn.Zestien;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn.Machtigingen;

/// <summary>Gives a machtiging to a name and a mail address. What follows is the same for every address: nobody learns who has an account (T5).</summary>
[EnableRateLimiting(Accountlimiet.Naam)]
public sealed class NieuwModel(PortaalDbContext db, Web.Toegang.Machtigingen machtigingen, Kinderen kinderen, Leerlingzaken zaken, Aanspreker aanspreker, TimeProvider klok) : PageModel, IHerlaadbaar
{
    private const int HoogstensOpen = 5;
    private const int HoogstensPerDag = 5;

    [BindProperty]
    public Machtiginginvoer Invoer { get; set; } = new();

    /// <summary>Random id of the request that may go on with it: then it is for who asked, and for all of it (R-VTG-18).</summary>
    [BindProperty(SupportsGet = true, Name = "verzoek")]
    public string? VoorVerzoek { get; set; }

    public Verzoek? Verzoek { get; private set; }

    public Stem T { get; private set; }

    /// <summary>For whom this account may decide now.</summary>
    public IReadOnlyList<Kind> Kinderen { get; private set; } = [];

    public bool MagInzage => Kinderen.Any(k => k.IsZelf);

    public IEnumerable<Keuze> KindKeuzes => Kinderen.Select(k => new Keuze(k.Leerling.PubliekId, k.Leerling.Voornaam));

    public IReadOnlyList<Keuze> ReikwijdteKeuzes =>
    [
        new(nameof(Reikwijdte.Inzage), T[Machtigingteksten.KeuzeInzage], T[Machtigingteksten.KeuzeInzageUitleg]),
        new(nameof(Reikwijdte.Meelezen), T[Machtigingteksten.KeuzeMeelezen], T[Machtigingteksten.KeuzeMeelezenUitleg]),
    ];

    public async Task<bool> LoadAsync(CancellationToken ct)
    {
        var account = User.AccountId();
        T = await aanspreker.StemAsync(account, ct);
        Kinderen = [.. (await kinderen.VanAsync(account, ct)).Where(k => k.KanMachtigen)];
        Verzoek = VoorVerzoek is null ? null : await zaken.WachtOpMachtigingAsync(account, VoorVerzoek, ct);
        return Kinderen.Count > 0 && (VoorVerzoek is null || Verzoek is not null);
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    [VerseFactor]
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        if (Verzoek is not null)
            return await GeefVerzoekerAsync(Verzoek, ct);
        foreach (var (veld, zin) in await FoutenAsync(ct))
            ModelState.AddModelError($"{nameof(Invoer)}.{veld}", T[zin]);
        if (!ModelState.IsValid)
            return Page();

        var (kind, nu) = (GekozenKind!, klok.GetUtcNow());
        var link = Vertegenwoordiging.Machtig(
            kind.Link, kind.Leerling, Invoer.Naam!, Web.Toegang.Machtigingen.Kenmerk(Invoer.Email!), kind.IsZelf ? Invoer.Reikwijdte!.Value : Reikwijdte.Meelezen, Invoer.TotEnMet!.Value, nu, kind.Schrikkel);
        db.Add(link);
        db.Add(UitgaandeMail.Machtiging(link.Id, Invoer.Email!.Trim(), nu));
        await db.SaveChangesAsync(ct);
        return LocalRedirect("/mijn/machtigingen?gedaan=gegeven");
    }

    /// <summary>Who asked goes on with the request in the same transaction.</summary>
    private async Task<IActionResult> GeefVerzoekerAsync(Verzoek verzoek, CancellationToken ct)
    {
        if (Invoer.TotEnMet is not { } tot)
        {
            ModelState.AddModelError($"{nameof(Invoer)}.{nameof(Invoer.TotEnMet)}", T[Machtigingteksten.EindeFout]);
            return Page();
        }

        await zaken.LaatVerderAsync(User.AccountId(), verzoek, tot, ct);
        return LocalRedirect("/mijn/machtigingen?gedaan=verder");
    }

    private Kind? GekozenKind => Kinderen.Count == 1 ? Kinderen[0] : Kinderen.FirstOrDefault(k => k.Leerling.PubliekId == Invoer.Kind);

    private async Task<List<(string Veld, Tekst Zin)>> FoutenAsync(CancellationToken ct)
    {
        var fouten = new List<(string, Tekst)>();
        var vandaag = Domain.Kalender.Amsterdam.Datum(klok.GetUtcNow());
        var eigen = await db.Users.Where(u => u.Id == User.AccountId().Waarde).Select(u => u.Email).FirstOrDefaultAsync(ct);
        if (GekozenKind is null)
            fouten.Add((nameof(Invoer.Kind), Machtigingteksten.WieFout));
        if (string.IsNullOrWhiteSpace(Invoer.Naam))
            fouten.Add((nameof(Invoer.Naam), Machtigingteksten.NaamFout));
        if (string.IsNullOrWhiteSpace(Invoer.Email) || !Postadres.IsGeldig(Invoer.Email.Trim()))
            fouten.Add((nameof(Invoer.Email), Machtigingteksten.EmailFout));
        else if (string.Equals(Invoer.Email.Trim(), eigen, StringComparison.OrdinalIgnoreCase))
            fouten.Add((nameof(Invoer.Email), Machtigingteksten.EmailEigen));
        else if ((await machtigingen.GegevenAsync(User.AccountId(), ct)).Count(m => m.GegevenDoor is not null) >= HoogstensOpen)
            fouten.Add((nameof(Invoer.Email), Machtigingteksten.TeVeel));
        else if (await machtigingen.VandaagGegevenAsync(User.AccountId(), ct) >= HoogstensPerDag)
            fouten.Add((nameof(Invoer.Email), Machtigingteksten.TeVeelVandaag));
        if (GekozenKind is { IsZelf: true } && Invoer.Reikwijdte is null)
            fouten.Add((nameof(Invoer.Reikwijdte), Machtigingteksten.MagFout));
        if (Invoer.TotEnMet is not { } tot || tot <= vandaag || tot > vandaag.AddMonths(12))
            fouten.Add((nameof(Invoer.TotEnMet), Machtigingteksten.EindeFout));
        return fouten;
    }
}
