using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Klachten;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn.Klachten;

/// <summary>The own complaints, newest first.</summary>
public sealed class IndexModel(PortaalDbContext db, Aanspreker aanspreker) : PageModel
{
    private const int Hoogstens = 50;

    public Stem T { get; private set; }

    public IReadOnlyList<Klacht> Klachten { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        var account = User.AccountId();
        T = await aanspreker.StemAsync(account, ct);
        Klachten = await db.Klachten.AsNoTracking().Where(k => k.AccountId == account).OrderByDescending(k => k.GeregistreerdOp).ThenByDescending(k => k.Id).Take(Hoogstens).ToListAsync(ct);
    }
}
