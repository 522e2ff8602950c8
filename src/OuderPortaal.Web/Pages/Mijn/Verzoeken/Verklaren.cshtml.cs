using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken;

/// <summary>The own words beside an item that we do not change (R-COR-4): typed, looked at as they will stand, and sent. Not a letter of them is changed.</summary>
[VerseFactor(NaToets = true)]
public sealed class VerklarenModel(PortaalDbContext db, EigenVerzoeken verzoeken, Onderdelentoegang toegang, TimeProvider klok) : OnderdeelPagina(db, verzoeken, toegang, klok)
{
    private readonly PortaalDbContext _db = db;

    [BindProperty]
    public Antwoorden Invoer { get; set; } = new();

    /// <summary>It is shown as it will stand; nothing is kept yet.</summary>
    public bool Voorbeeld { get; private set; }

    public bool Kan => Onderdeel is { BiedtVerklaring: true, VerklaringOp: null };

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await OpenAsync(ct) ?? Page();

    [VerseFactor]
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await OpenAsync(ct) is { } elders)
            return elders;
        if (string.IsNullOrWhiteSpace(Invoer.Verklaring))
            ModelState.AddModelError($"{nameof(Invoer)}.{nameof(Invoer.Verklaring)}", T[Correctieteksten.VerklaringFout]);
        Voorbeeld = ModelState.IsValid && Geweigerd is null && Kan;
        return Page();
    }

    [VerseFactor]
    public async Task<IActionResult> OnPostStuurAsync(CancellationToken ct)
    {
        if (await OpenAsync(ct) is { } elders)
            return elders;
        if (Geweigerd is not null || !ModelState.IsValid)
            return Page();
        Correctie.Verklaar(Nummer, Invoer.Verklaring ?? "", Verzoek, Nu);
        await _db.SaveChangesAsync(ct);
        return LocalRedirect($"{Adres}?verklaring=klaar");
    }

    public sealed class Antwoorden
    {
        [StringLength(Correctievraag.MaxTekst)]
        public string? Verklaring { get; set; }
    }
}
