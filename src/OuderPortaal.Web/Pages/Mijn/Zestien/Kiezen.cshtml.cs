using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn.Zestien;

/// <summary>Asks once whether the pupil is sure, then does it. Somebody else's request, and one about which nothing can be chosen, is a 404.</summary>
public sealed class KiezenModel(PortaalDbContext db, Leerlingzaken zaken, TimeProvider klok) : PageModel, IHerlaadbaar
{
    private Vertegenwoordiging _link = null!;
    private Leerling _leerling = null!;

    [FromRoute]
    public string Id { get; set; } = "";

    /// <summary>Word in the address: overnemen, toestemming or stoppen.</summary>
    [FromRoute]
    public string Wat { get; set; } = "";

    public Stem T { get; } = new(Aanspreekvorm.Je);

    public Verzoek Verzoek { get; private set; } = null!;

    public Leerlingkeuze Keuze { get; private set; }

    public string Tot => Datumtekst.ZonderJaar(Verzoek.LaatsteKeuzedag(_leerling));

    public (Tekst Zeker, Tekst Gevolg, Tekst Daarna) Woorden => Keuze switch
    {
        Leerlingkeuze.NeemtOver => (Zestienteksten.NeemtOverZeker, Zestienteksten.NeemtOverWat, Zestienteksten.NeemtOverDaarna),
        Leerlingkeuze.GeeftMachtiging => (Zestienteksten.MachtigingZeker, Zestienteksten.MachtigingWat, Zestienteksten.MachtigingDaarna),
        _ => (Zestienteksten.EindigenZeker, Zestienteksten.EindigenWat, Zestienteksten.EindigenDaarna),
    };

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    [VerseFactor]
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        var nu = klok.GetUtcNow();
        if (Keuze == Leerlingkeuze.NeemtOver)
            Verzoek.NeemOver(_link, _leerling, door: null, nu);
        else
            Verzoek.LegKeuzeVast(Keuze, _leerling, door: null, nu);
        await db.SaveChangesAsync(ct);
        return LocalRedirect((Keuze, Verzoek.AccountId) switch
        {
            (Leerlingkeuze.NeemtOver, _) => $"/mijn/verzoeken/{Verzoek.PubliekId}",
            (Leerlingkeuze.GeeftMachtiging, not null) => $"/mijn/machtigingen/nieuw?verzoek={Verzoek.PubliekId}",
            _ => "/mijn/zestien",
        });
    }

    public async Task<bool> LoadAsync(CancellationToken ct)
    {
        Leerlingkeuze? keuze = Wat switch
        {
            "overnemen" => Leerlingkeuze.NeemtOver,
            "toestemming" => Leerlingkeuze.GeeftMachtiging,
            "stoppen" => Leerlingkeuze.LaatEindigen,
            _ => null,
        };
        if (keuze is null || await zaken.ZelfAsync(User.AccountId(), ct) is not { } zelf
            || (await zaken.OpenAsync(zelf.Leerling, ct)).FirstOrDefault(v => v.PubliekId == Id && v.Keuze is null) is not { } verzoek)
            return false;
        (_link, _leerling, Verzoek, Keuze) = (zelf.Link, zelf.Leerling, verzoek, keuze.Value);
        return true;
    }
}
