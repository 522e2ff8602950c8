using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Toestemmingen;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn.Toestemmingen;

/// <summary>The consents about the pupils that this account decides for: given, asked, and withdrawn in one click (R-TST-3, R-TST-5). Who has a machtiging has no say here.</summary>
public sealed class IndexModel(PortaalDbContext db, Kinderen kinderen, Aanspreker aanspreker, TimeProvider klok) : PageModel, IHerlaadbaar
{
    private const string Bewijs = "In het portaal, met een vinkje.";

    /// <summary>What was just done, as a word in the URL.</summary>
    [BindProperty(SupportsGet = true, Name = "gedaan")]
    public string? Gedaan { get; set; }

    public Stem T { get; private set; }

    public IReadOnlyList<(Kind Kind, Toestemming Toestemming)> Alle { get; private set; } = [];

    /// <summary>Use stops: what we hold can be erased too (R-TST-3).</summary>
    public bool StoptGebruik => Gedaan is "ingetrokken" or "gestopt";

    public Tekst? Bericht => Gedaan switch
    {
        "ingetrokken" => Toestemmingteksten.Ingetrokken, "gegeven" => Toestemmingteksten.Gegeven, "nee" => Toestemmingteksten.NeeGezegd, "gestopt" => Toestemmingteksten.Gestopt, _ => null,
    };

    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    public Task<IActionResult> OnPostTrekInAsync(string toestemming, CancellationToken ct) => DoeAsync(
        toestemming,
        (k, t) =>
        {
            t.TrekIn(k.Link, k.Leerling, klok.GetUtcNow());
            return "ingetrokken";
        },
        ct);

    public Task<IActionResult> OnPostNeeAsync(string toestemming, CancellationToken ct) => DoeAsync(
        toestemming,
        (_, t) =>
        {
            var gedaan = t.Status == ToestemmingStatus.TeHerbevestigen ? "gestopt" : "nee";
            t.Weiger(klok.GetUtcNow());
            return gedaan;
        },
        ct);

    public Task<IActionResult> OnPostJaAsync(string toestemming, bool mag, CancellationToken ct) => DoeAsync(
        toestemming,
        (k, t) =>
        {
            if (!mag)
                throw new Domain.RuleViolation("R-1-9", T[Toestemmingteksten.JaFout], "mag");
            var gever = new Toestemmingsgever(k.Link.Soort, k.Link.Naam, User.AccountId());
            if (t.Status == ToestemmingStatus.TeHerbevestigen)
                db.Add(t.Bevestig(k.Leerling, gever, Bewijs, klok.GetUtcNow()));
            else
                t.Geef(k.Leerling, gever, Bewijs, klok.GetUtcNow());
            return "gegeven";
        },
        ct);

    public async Task<bool> LoadAsync(CancellationToken ct)
    {
        var account = User.AccountId();
        T = await aanspreker.StemAsync(account, ct);
        var mijn = (await kinderen.VanAsync(account, ct)).Where(k => k.Geldt && k.Link.Soort != VertegenwoordigingSoort.Gemachtigde).ToList();
        var ids = mijn.Select(k => k.Leerling.Id).ToList();
        var alle = await db.Toestemmingen.Where(t => ids.Contains(t.LeerlingId)).ToListAsync(ct);
        Alle = [.. alle.OrderByDescending(t => t.Status is ToestemmingStatus.Gevraagd or ToestemmingStatus.TeHerbevestigen).ThenByDescending(t => t.IsLopend).ThenByDescending(t => t.Id)
            .Select(t => (mijn.First(k => k.Leerling.Id == t.LeerlingId), t))];
        return true;
    }

    public string Datum(DateOnly? datum) => datum is { } dag ? Datumtekst.Voluit(dag) : "";

    private async Task<IActionResult> DoeAsync(string id, Func<Kind, Toestemming, string> verb, CancellationToken ct)
    {
        await LoadAsync(ct);
        if (Alle.FirstOrDefault(a => a.Toestemming.PubliekId == id) is not { Toestemming: { } toestemming } gevonden)
            return NotFound();
        var gedaan = verb(gevonden.Kind, toestemming);
        await db.SaveChangesAsync(ct);
        return LocalRedirect($"/mijn/toestemmingen?gedaan={gedaan}");
    }
}
