using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Teksten;
using OuderPortaal.Web.Toegang;

namespace OuderPortaal.Web.Pages.Mijn.Machtigingen;

/// <summary>Who may act or read along, for whom she may, and what waits to be accepted (S-17).</summary>
public sealed class IndexModel(PortaalDbContext db, Web.Toegang.Machtigingen machtigingen, Kinderen kinderen, Spelregelboek boek, Aanspreker aanspreker, TimeProvider klok) : PageModel, IHerlaadbaar
{
    /// <summary>What was just done, as a word in the URL.</summary>
    [BindProperty(SupportsGet = true, Name = "gedaan")]
    public string? Gedaan { get; set; }

    public Stem T { get; private set; }

    public IReadOnlyList<Ontvangst> Klaar { get; private set; } = [];

    public IReadOnlyList<Ontvangst> Ontvangen { get; private set; } = [];

    public IReadOnlyList<Vertegenwoordiging> Gegeven { get; private set; } = [];

    /// <summary>Whether this account may decide for somebody, as known from N2 on.</summary>
    public bool KanGeven { get; private set; }

    public Tekst? Bericht => Gedaan switch
    {
        "gegeven" => Machtigingteksten.Gegeven, "aangenomen" => Machtigingteksten.Aangenomen, "verder" => Machtigingteksten.VerzoekGaatVerder, "gestopt" => Machtigingteksten.Gestopt, _ => null,
    };

    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    public async Task<IActionResult> OnPostAanvaardAsync(Guid machtiging, CancellationToken ct)
    {
        await LoadAsync(ct);
        if (Klaar.FirstOrDefault(o => o.Link.Id == machtiging) is not { } ontvangst)
            return NotFound();
        ontvangst.Link.Aanvaard(User.AccountId(), ontvangst.GeverLink, ontvangst.Leerling, klok.GetUtcNow(), await boek.SchrikkelAsync(ct));
        await db.SaveChangesAsync(ct);
        return LocalRedirect("/mijn/machtigingen?gedaan=aangenomen");
    }

    public async Task<bool> LoadAsync(CancellationToken ct)
    {
        var account = User.AccountId();
        T = await aanspreker.StemAsync(account, ct);
        Klaar = await machtigingen.UitnodigingenAsync(account, ct);
        Ontvangen = await machtigingen.OntvangenAsync(account, ct);
        Gegeven = await machtigingen.GegevenAsync(account, ct);
        KanGeven = (await kinderen.VanAsync(account, ct)).Any(k => k.KanMachtigen);
        return true;
    }

    public string Datum(DateOnly? datum) => datum is { } dag ? Datumtekst.Voluit(dag) : "";
}
