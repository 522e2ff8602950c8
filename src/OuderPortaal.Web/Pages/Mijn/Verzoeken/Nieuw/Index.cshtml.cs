using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken.Nieuw;

/// <summary>Before the start: how long, what it costs, what proof, what happens to it. The button makes a draft.</summary>
public sealed class IndexModel(PortaalDbContext db, Concepten concepten, Kinderen kinderen, Aanspreker aanspreker) : PageModel, IHerlaadbaar
{
    private IReadOnlyList<Kind> _kinderen = [];

    /// <summary>Public id of a linked pupil that the reader came from; "ander" for a child that is not in the list.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Kind { get; set; }

    public IReadOnlyList<Concept> Open { get; private set; } = [];

    public Stem T { get; private set; }

    public async Task<bool> LoadAsync(CancellationToken ct)
    {
        var account = User.AccountId();
        Open = await concepten.OpenAsync(account, ct);
        _kinderen = await kinderen.VanAsync(account, ct);
        T = await aanspreker.StemAsync(account, ct);
        return true;
    }

    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        if (Open.Count >= Concepten.Maximum)
            throw new RuleViolation("R-AM-36", T[Aanvraagteksten.TeVeelConcepten]);

        var concept = concepten.Begin(User.AccountId(), Voorinvullen());
        await db.SaveChangesAsync(ct);
        return LocalRedirect($"/mijn/verzoeken/nieuw/{concept.PubliekId}/wie");
    }

    /// <summary>What she chose on her overview is not asked again.</summary>
    private Aanvraag Voorinvullen()
    {
        var aanvraag = new Aanvraag { Naam = User.Naam().Trim(), NaamBekend = User.Naam().Trim().Length > 0 };
        if (_kinderen.FirstOrDefault(k => k.Geldt && k.Leerling.PubliekId == Kind) is not { } gekozen)
            return aanvraag;
        if (gekozen.IsZelf)
        {
            (aanvraag.Hoedanigheid, aanvraag.Naam, aanvraag.EigenGeboren) = (Hoedanigheid.LeerlingZelf, gekozen.Leerling.Naam, gekozen.Leerling.Geboortedatum);
            return aanvraag;
        }

        aanvraag.Hoedanigheid = gekozen.EindigtBijZestien ? Hoedanigheid.OuderOfVoogd : Hoedanigheid.Anders;
        aanvraag.Kind = gekozen.Leerling.PubliekId;
        return aanvraag;
    }
}
