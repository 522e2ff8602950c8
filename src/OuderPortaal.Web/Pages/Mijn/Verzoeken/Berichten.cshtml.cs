using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Domain.Berichten;
using OuderPortaal.Web.Berichten;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken;

/// <summary>The conversation about one own request: reading it marks it as read, writing sends one message.</summary>
[Uploadgrens(26)]
public sealed class BerichtenModel(PortaalDbContext db, EigenVerzoeken verzoeken, Gesprek gesprek, TimeProvider klok) : VerzoekPagina(verzoeken, klok)
{
    [BindProperty]
    public string? Tekst { get; set; }

    [BindProperty]
    public IReadOnlyList<IFormFile> Bestanden { get; set; } = [];

    [BindProperty(SupportsGet = true, Name = "verstuurd")]
    public string? VerstuurdVlag { get; set; }

    public IReadOnlyList<Verzoekbericht> Regels { get; private set; } = [];

    public bool Kan => Verzoekbericht.KanBij(Verzoek);

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct))
            return false;
        Regels = await gesprek.VanVerzoekerAsync(Verzoek, User.AccountId(), ct);
        return true;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        await gesprek.MarkeerGelezenAsync(Regels, Berichtrichting.VanOns, ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        var bericht = Verzoekbericht.VanVerzoeker(Verzoek, User.AccountId(), Tekst, await gesprek.VandaagAsync(Verzoek, User.AccountId(), ct), Nu);
        await gesprek.VoegBijlagenToeAsync(bericht, Bestanden, ct);
        db.Add(bericht);
        await db.SaveChangesAsync(ct);
        return LocalRedirect($"{Adres}/berichten?verstuurd=ja");
    }
}
