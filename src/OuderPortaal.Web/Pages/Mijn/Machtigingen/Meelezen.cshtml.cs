using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn.Machtigingen;

/// <summary>How the requests of who gave the machtiging stand: number, kind, state, dates. No name of a pupil, no letter, no content; the giver hears that it was looked at.</summary>
public sealed class MeelezenModel(Web.Toegang.Machtigingen machtigingen, Aanspreker aanspreker) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    public Stem T { get; private set; }

    public string Gever { get; private set; } = "";

    public IReadOnlyList<Verzoek> Verzoeken { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var account = User.AccountId();
        T = await aanspreker.StemAsync(account, ct);
        if ((await machtigingen.OntvangenAsync(account, ct)).FirstOrDefault(o => o.Link.Id == Id) is not { } ontvangst
            || await machtigingen.LeesMeeAsync(ontvangst, account, ct) is not { } verzoeken)
            return NotFound();
        (Gever, Verzoeken) = (ontvangst.Gever, verzoeken);
        return Page();
    }

    public static Tekst Stand(Verzoek verzoek)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        return verzoek switch
        {
            { IsOpen: true } => Machtigingteksten.MeeLoopt, { Status: VerzoekStatus.Besloten or VerzoekStatus.Uitvoering or VerzoekStatus.Uitgevoerd } => Machtigingteksten.MeeBeantwoord, _ => Machtigingteksten.MeeGesloten,
        };
    }
}
