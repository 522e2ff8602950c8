using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken.Nieuw;

/// <summary>Everything that can be asked, by what the reader wants; for what the portal cannot take yet the road that does work. Keeps no draft.</summary>
public sealed class AndersModel(Concepten concepten, Aanspreker aanspreker, Spelregelboek boek) : PageModel
{
    /// <summary>The draft that the reader came from.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Concept { get; set; }

    public Stem T { get; private set; }

    public string Vraag { get; private set; } = "";

    /// <summary>Parents without gezag can ask how it goes with the child (D-15).</summary>
    public bool KanInformatie { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        var account = User.AccountId();
        KanInformatie = (await boek.VanNuAsync(ct)).Instellingen.Informatie377c;
        T = await aanspreker.StemAsync(account, ct);
        Vraag = Concept is { Length: > 0 } id && await concepten.VindAsync(account, id, ct) is { } gevonden
            ? $"/mijn/verzoeken/nieuw/{gevonden.PubliekId}/waar"
            : "/mijn/verzoeken/nieuw";
    }
}
