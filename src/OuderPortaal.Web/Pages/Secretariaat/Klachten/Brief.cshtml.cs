using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Pages.Secretariaat.Klachten;

/// <summary>A letter about a complaint as it was sent, to print, and the day on which it was posted.</summary>
public sealed class BriefModel(Bereik bereik) : Klachtpagina(bereik)
{
    /// <summary>Random id of the letter.</summary>
    [FromRoute]
    public string Brief { get; set; } = "";

    [BindProperty]
    public Post Invoer { get; set; } = new();

    public Klachtbrief Document { get; private set; } = null!;

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Invoer.Op = Vandaag;
        return await base.OnGetAsync(ct);
    }

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct) || await Db.Klachtbrieven.SingleOrDefaultAsync(b => b.PubliekId == Brief && b.KlachtId == Klacht.Id, ct) is not { } brief)
            return false;
        Document = brief;
        return true;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        if (!ModelState.IsValid)
            return Page();
        Document.LegVerzendingVast(Invoer.Op!.Value, Nu);
        foreach (var taak in await Db.Taken.Where(t => t.BetreftId == Document.Id && t.Soort == TaakSoort.PerPostSturen && t.GedaanOp == null).ToListAsync(ct))
            taak.VinkAf(User.Medewerker(), Nu);
        await Db.SaveChangesAsync(ct);
        return LocalRedirect(Adres);
    }

    public sealed class Post
    {
        [Required(ErrorMessage = "Vul de dag in waarop de brief op de post ging.")]
        public DateOnly? Op { get; set; }
    }
}
