using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Deelvragen;
using OuderPortaal.Web.Components.Formulier;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Pages.Secretariaat.Deelvragen;

/// <summary>Asks one or more colleagues to search their own mail and folders for this request.</summary>
public sealed class LatenZoekenModel(Bereik bereik) : Zaakpagina(bereik)
{
    [BindProperty]
    public Zoekinvoer Invoer { get; set; } = new();

    /// <summary>Colleagues with an account who may be asked, by name.</summary>
    public IReadOnlyList<Zoeker> Collegas { get; private set; } = [];

    public bool Kan => MagWerken && Verzoek.IsOpen;

    /// <summary>The last day that may be asked for; null when the request has none any more.</summary>
    public DateOnly? Grens => Deelvraag.Zoekgrens(Verzoek, Vandaag);

    /// <summary>Who searches already cannot be chosen.</summary>
    public IEnumerable<Keuze> Keuzes => Collegas.Select(z => new Keuze($"{z.Wie}", z.Naam, Zoekt(z) ? "zoekt al voor dit verzoek" : z.Functie.Length > 0 ? z.Functie : null, Zoekt(z)));

    private List<Deelvraag> Uitgezet { get; set; } = [];

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct) || !Bewerkt)
            return false;
        Collegas = await Medewerkers.ZoekersAsync(Db, User.Medewerker(), ct);
        Uitgezet = await Db.Deelvragen.AsNoTracking().Where(v => v.VerzoekId == Verzoek.Id && v.Status == DeelvraagStatus.Uitgezet).OrderBy(v => v.Id).ToListAsync(ct);
        return true;
    }

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        Invoer.Uiterlijk = Deelvraag.Zoekvoorstel(Verzoek, Vandaag);
        return Page();
    }

    /// <summary>In one transaction: of two who ask at once, the second sees what the first asked.</summary>
    public Task<IActionResult> OnPostAsync(CancellationToken ct) => Db.InTransactieAsync(VraagAsync, ct);

    private async Task<IActionResult> VraagAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        EisBehandelaar();
        Db.AddRange(Deelvraag.Zoek(Verzoek, Invoer.Gekozen(Collegas), Invoer.Tekst, Invoer.Uiterlijk, Uitgezet, () => Sleutel.Hash(Sleutel.Nieuw()), User.Medewerker(), Nu));
        await Db.SaveChangesAsync(ct);
        return LocalRedirect($"/secretariaat/verzoeken/{Id}/vragen");
    }

    private bool Zoekt(Zoeker zoeker) => Uitgezet.Exists(v => v.AanMedewerker == zoeker.Wie);
}
