using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Vragen;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Import;
using OuderPortaal.Web.Klachten;
using OuderPortaal.Web.Toegang;
using OuderPortaal.Web.Vragen;

namespace OuderPortaal.Web.Pages.Secretariaat.Vragen;

/// <summary>One question that is no request: what was answered, or the way to make it the request or complaint that it is.</summary>
[Authorize(Roles = nameof(Rol.Secretariaat))]
public sealed class BeantwoordenModel(Bereik bereik) : PageModel, IHerlaadbaar, IDossierpagina
{
    [FromRoute]
    public string Id { get; set; } = "";

    [BindProperty]
    public string? Antwoord { get; set; }

    [TempData]
    public string? Melding { get; set; }

    public VraagZonderVerzoek Vraag { get; private set; } = null!;

    public DateOnly Vandaag => bereik.Vandaag;

    public Func<MedewerkerId?, string> Naam { get; private set; } = _ => "";

    /// <summary>The request it is about: number and address; null when it is about none, or when that is gone.</summary>
    public (string Nummer, string Adres)? Over { get; private set; }

    /// <summary>What it became; null when it became nothing, or when that is gone or not for this reader.</summary>
    public (string Nummer, string Adres)? Geworden { get; private set; }

    Dossierblik? IDossierpagina.Blik => Vraag is null ? null : new(Dossierblik.Vraag, Vraag.Id, null);

    public async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (await bereik.Db.VindVraagAsync(User, Id, ct) is not { } vraag)
            return false;
        Vraag = vraag;
        Naam = await Medewerkers.NamenAsync(bereik.Db, [vraag.GenoteerdDoor, vraag.GeslotenDoor], ct);
        Over = await VerzoekAsync(vraag.VerzoekId, ct);
        Geworden = vraag.Status == VraagStatus.KlachtGeworden
            ? await bereik.Db.KlachtenVoor(User).Where(k => k.Id == vraag.GewordenId).Select(k => new { k.Nummer, k.PubliekId }).FirstOrDefaultAsync(ct) is { } klacht ? (klacht.Nummer, $"/secretariaat/klachten/{klacht.PubliekId}") : null
            : await VerzoekAsync(vraag.GewordenId, ct);
        return true;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : await bereik.NietGevondenAsync(this, ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await bereik.NietGevondenAsync(this, ct);
        var reiniger = new Reiniger();
        Vraag.Beantwoord(reiniger.Tekst(Antwoord ?? "", meerregelig: true), User.Medewerker(), bereik.Nu);
        await bereik.Db.SaveChangesAsync(ct);
        Melding = reiniger.Burgerservicenummers > 0 ? "Er stond een burgerservicenummer in. Dat bewaren wij niet." : null;
        return LocalRedirect($"/secretariaat/vragen/{Vraag.PubliekId}");
    }

    private async Task<(string, string)?> VerzoekAsync(Guid? id, CancellationToken ct) =>
        id is { } welk && await bereik.Verzoeken.Where(v => v.Id == welk).Select(v => new { v.Nummer, v.PubliekId }).FirstOrDefaultAsync(ct) is { } verzoek ? (verzoek.Nummer, $"/secretariaat/verzoeken/{verzoek.PubliekId}") : null;
}
