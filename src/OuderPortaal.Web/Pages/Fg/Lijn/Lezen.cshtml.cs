using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Fglijnen;
using OuderPortaal.Web.Fglijnen;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Pages.Secretariaat;
using OuderPortaal.Web.Toegang;

namespace OuderPortaal.Web.Pages.Fg.Lijn;

/// <summary>One confidential line: the FG reads it, answers, and closes it once all is answered. Each view is one row in the journaal, without a word of it.</summary>
public sealed class LezenModel(Fggesprek gesprek, Bereik bereik) : PageModel, IHerlaadbaar, IDossierpagina
{
    [FromRoute]
    public string Id { get; set; } = "";

    [BindProperty]
    public string? Tekst { get; set; }

    public Fglijn Lijn { get; private set; } = null!;

    /// <summary>Who wrote; empty when there is no account any more.</summary>
    public string Naam { get; private set; } = "";

    public IReadOnlyList<Fgbericht> Regels { get; private set; } = [];

    /// <summary>Public ids of the requests that messages are about, by number.</summary>
    public IReadOnlyDictionary<string, string> Verzoeken { get; private set; } = new Dictionary<string, string>();

    Dossierblik? IDossierpagina.Blik => Lijn is null ? null : new(Dossierblik.Fglijn, Lijn.Id, null);

    public async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (await gesprek.VindAsync(Id, ct) is not { } lijn)
            return false;
        Lijn = lijn;
        Regels = await gesprek.VanLijnAsync(lijn, ct);
        Naam = await bereik.Db.Users.Where(u => u.Id == lijn.AccountId.Waarde).Select(u => u.Naam).FirstOrDefaultAsync(ct) ?? "";
        var nummers = Regels.Select(r => r.Over).Where(n => n.Length > 0).Distinct().ToList();
        Verzoeken = await bereik.Db.Verzoeken.Where(v => nummers.Contains(v.Nummer)).Select(v => new { v.Nummer, v.PubliekId }).ToDictionaryAsync(v => v.Nummer, v => v.PubliekId, ct);
        return true;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await bereik.NietGevondenAsync(this, ct);
        await gesprek.MarkeerGelezenAsync(Regels, Fgrichting.VanVerzoeker, null, ct);
        return Page();
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => DoeAsync(() => bereik.Db.Add(Lijn.Antwoord(Tekst, User.Medewerker(), bereik.Nu)), ct);

    public Task<IActionResult> OnPostSluitAsync(CancellationToken ct) => DoeAsync(() => Lijn.Sluit(bereik.Nu), ct);

    private async Task<IActionResult> DoeAsync(Action verb, CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await bereik.NietGevondenAsync(this, ct);
        verb();
        await bereik.Db.SaveChangesAsync(ct);
        return LocalRedirect($"/fg/lijn/{Lijn.PubliekId}");
    }
}
