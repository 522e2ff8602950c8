using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Instellingen;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Termijnen;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Pages.Instellingen;

/// <summary>One setting: its value, what it changes, its bounds, its history; and for who may, a change in two steps, the second after seeing what it does.</summary>
[Authorize(Roles = $"{nameof(Rol.Directeur)},{nameof(Rol.Beheerder)},{nameof(Rol.Fg)}")]
public sealed class WijzigenModel(PortaalDbContext db, Instellingenboek boek, TimeProvider klok) : PageModel, IHerlaadbaar
{
    private Dictionary<Guid, string> _namen = [];

    [BindProperty(SupportsGet = true, Name = "instelling")]
    public string? Code { get; set; }

    [BindProperty]
    public string? Nieuw { get; set; }

    [BindProperty]
    public string? Wie { get; set; }

    [BindProperty]
    public DateOnly? Op { get; set; }

    [BindProperty]
    public string? Wat { get; set; }

    /// <summary>Number of the last change that the sender had seen.</summary>
    [BindProperty]
    public int Gezien { get; set; }

    [TempData]
    public string? Melding { get; set; }

    public Instelling Instelling { get; private set; } = null!;

    public Instellingenstand Stand { get; private set; } = null!;

    /// <summary>Newest first.</summary>
    public IReadOnlyList<Instellingswijziging> Geschiedenis { get; private set; } = [];

    /// <summary>Local date from which the value counts that was never changed.</summary>
    public DateOnly Begin { get; private set; }

    /// <summary>What the change would do; null before "Bekijk".</summary>
    public Instellingsproef? Proef { get; private set; }

    /// <summary>The version follows from the text of the reglement that counts today: nobody changes it here.</summary>
    public bool VolgtUitTekst { get; private set; }

    public bool MagWijzigen => !VolgtUitTekst && Instelling.Wie.Any(rol => User.Is(rol));

    public string Waarde => Instelling.Lees(Stand);

    public async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (Instellingenlijst.Vind(Code) is not { } instelling)
            return false;
        (Instelling, Stand, Geschiedenis) = (instelling, await boek.StandAsync(ct), await boek.GeschiedenisAsync(instelling, ct));
        VolgtUitTekst = instelling.Groep == Instellingengroep.Reglement && await boek.ReglementAsync(ct) is not null;
        Begin = Amsterdam.Datum(await boek.BeginAsync(ct));
        var ids = Geschiedenis.Select(w => w.Door.Waarde).Distinct().ToList();
        _namen = await db.Users.Where(u => ids.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Naam, ct);
        return true;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        Nieuw = Instelling.Invulvorm(Waarde);
        return Page();
    }

    /// <summary>Shows what the change would do; nothing changes yet.</summary>
    public async Task<IActionResult> OnPostBekijkAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct) || !MagWijzigen)
            return NotFound();
        var (nu, straks, wijziging) = await boek.ProefAsync(Instelling, Nieuw, Nota, Gezien, User.Medewerker(), Rol, ct);
        var lopend = await db.Verzoeken.CountAsync(v => v.GeslotenOp == null, ct) + await db.Klachten.CountAsync(k => k.GeslotenOp == null, ct);
        var vandaag = Amsterdam.Datum(klok.GetUtcNow());
        Proef = new(Instelling, wijziging, lopend, Uiterlijk(nu, vandaag), Uiterlijk(straks, vandaag));
        return Page();
    }

    [VerseFactor]
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct) || !MagWijzigen)
            return NotFound();
        await boek.WijzigAsync(Instelling, Nieuw, Nota, Gezien, User.Medewerker(), Rol, ct);
        Melding = Instelling.BlijftBijVerzoek ? "Bewaard. Dit geldt voor wat vanaf nu binnenkomt." : "Bewaard. Dit geldt vanaf nu.";
        return RedirectToPage(new { instelling = Instelling.Code });
    }

    public string Naam(Instellingswijziging wijziging) => _namen.GetValueOrDefault(wijziging.Door.Waarde, "een oud-medewerker");

    private Juristnota Nota => new(Wie, Op, Wat);

    private Rol Rol => Instelling.Wie.First(rol => User.Is(rol));

    private static DateOnly? Uiterlijk(Instellingenstand stand, DateOnly vandaag) => Termijn.Bereken(vandaag, [], verlenging: null, stand.Waarden.Termijnen, new Werkdagkalender(stand.Dagen)).Uiterlijk;
}
