using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Klachten;
using OuderPortaal.Web.Klachten;
using OuderPortaal.Web.Pages.Secretariaat;

namespace OuderPortaal.Web.Pages.Fg;

/// <summary>The process of every complaint, newest first; of those about privacy the FG reads the content too (R-KLT-9).</summary>
public sealed class KlachtenModel(Bereik bereik) : PageModel
{
    private const int Hoogstens = 200;

    public DateOnly Vandaag => bereik.Vandaag;

    public IReadOnlyList<Klacht> Klachten { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) =>
        Klachten = await bereik.Db.KlachtenVoor(User).AsNoTracking().OrderByDescending(k => k.GeregistreerdOp).ThenByDescending(k => k.Id).Take(Hoogstens).ToListAsync(ct);
}
