using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OuderPortaal.Domain.Fglijnen;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Fglijnen;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn.Fglijn;

/// <summary>The confidential line with the FG: reading marks it as read, writing sends one message. It holds nothing of a file, so N1 may use it.</summary>
public sealed class SchrijvenModel(Fggesprek gesprek, EigenVerzoeken eigen, Aanspreker aanspreker) : PageModel, IHerlaadbaar
{
    [BindProperty]
    public string? Tekst { get; set; }

    /// <summary>Public id of the own request that it is about, when she came from there; another's counts as none.</summary>
    [BindProperty(SupportsGet = true, Name = "over")]
    public string? OverId { get; set; }

    [BindProperty(SupportsGet = true, Name = "verstuurd")]
    public string? VerstuurdVlag { get; set; }

    public Stem T { get; private set; }

    public IReadOnlyList<Fgbericht> Regels { get; private set; } = [];

    /// <summary>The newest line; null when she never wrote.</summary>
    public Domain.Fglijnen.Fglijn? Lijn { get; private set; }

    public Verzoek? Over { get; private set; }

    public async Task<bool> LoadAsync(CancellationToken ct)
    {
        var account = User.AccountId();
        T = await aanspreker.StemAsync(account, ct);
        Over = OverId is { Length: > 0 } id ? await eigen.VindAsync(account, id, ct) : null;
        Lijn = await gesprek.LaatsteAsync(account, ct);
        Regels = await gesprek.VanAccountAsync(account, ct);
        return true;
    }

    public async Task OnGetAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        await gesprek.MarkeerGelezenAsync(Regels, Fgrichting.VanFg, User.AccountId(), ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        await gesprek.SchrijfAsync(User.AccountId(), Tekst, Over, ct);
        return LocalRedirect("/mijn/fg?verstuurd=ja");
    }
}
