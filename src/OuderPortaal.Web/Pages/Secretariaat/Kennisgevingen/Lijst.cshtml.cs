using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Verstrekkingen;
using OuderPortaal.Web.Components.Formulier;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Pages.Secretariaat.Kennisgevingen;

/// <summary>Everybody who got the data that were changed, all checked; one button makes the letters ready (R-COR-9). That it is not possible takes a second person (S-29).</summary>
[Authorize(Roles = $"{nameof(Rol.Secretariaat)},{nameof(Rol.Directeur)}")]
public sealed class LijstModel(Bereik bereik, Web.Verstrekkingen.Kennisgevingen register) : Kennisgevingpagina(bereik, register)
{
    /// <summary>Which notice; for every form about one.</summary>
    [BindProperty]
    public string? Kennisgeving { get; set; }

    [BindProperty]
    public List<string> Gekozen { get; set; } = [];

    [BindProperty, StringLength(400)]
    public string? Adres { get; set; }

    [BindProperty]
    public NietMogelijkReden? Reden { get; set; }

    [BindProperty, StringLength(1000)]
    public string? Toelichting { get; set; }

    [BindProperty]
    public DateOnly? Op { get; set; }

    public IReadOnlyList<Keuze> Keuzes =>
    [
        .. Alle.Where(k => k.Status == KennisgevingStatus.TeBeoordelen).Select(k => new Keuze(
            k.PubliekId,
            k.Naam,
            $"{(k.IsAanHerkomst ? "Gaf ons" : $"Kreeg op {Datumtekst.Voluit(k.VerstrektOp)}")}: {string.Join(", ", k.Categorieen.Select(c => Artikel7.Van(c).Kop.ToLowerInvariant()))}. {(k.Adres.Length > 0 ? k.Adres : "Geen adres: vul het hieronder in.")}")),
    ];

    public MedewerkerId Ik => User.Medewerker();

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct))
            return false;
        if (HttpMethods.IsGet(Request.Method) || Kennisgeving is not null)
            Gekozen = [.. Alle.Where(k => k.Status == KennisgevingStatus.TeBeoordelen).Select(k => k.PubliekId)];
        return true;
    }

    public async Task<IActionResult> OnPostKlaarAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        var gekozen = Alle.Where(k => k.Status == KennisgevingStatus.TeBeoordelen && Gekozen.Contains(k.PubliekId)).ToList();
        if (gekozen.Count == 0)
            throw new RuleViolation("R-COR-9", "Kies wie u het vertelt, of schrijf per ontvanger waarom niet.", nameof(Gekozen));
        foreach (var kennisgeving in gekozen)
            kennisgeving.ZetKlaar(Nu);
        return await BewaarAsync(ct);
    }

    public Task<IActionResult> OnPostAdresAsync(CancellationToken ct) => DoeAsync(k => k.WijzigAdres(Adres ?? ""), ct);

    public Task<IActionResult> OnPostNietMogelijkAsync(CancellationToken ct) => DoeAsync(k => k.StelNietMogelijkVoor(Reden ?? (NietMogelijkReden)(-1), Toelichting, Ik, Nu), ct);

    public Task<IActionResult> OnPostEensAsync(CancellationToken ct) => DoeAsync(k => k.KeurNietMogelijkGoed(Ik, Nu), ct);

    public Task<IActionResult> OnPostBuitenAsync(CancellationToken ct) => DoeAsync(k => k.LaatBuiten(Toelichting, Ik, Nu), ct);

    public Task<IActionResult> OnPostBevestigdAsync(CancellationToken ct) => DoeAsync(k => k.Bevestig(Op ?? Vandaag, Nu), ct);

    private async Task<IActionResult> DoeAsync(Action<Kennisgeving> verb, CancellationToken ct)
    {
        if (!await LoadAsync(ct) || Vind(Kennisgeving) is not { } gevonden)
            return await NietGevondenAsync(ct);
        if (!ModelState.IsValid)
            return Page();
        verb(gevonden);
        return await BewaarAsync(ct);
    }

    private async Task<IActionResult> BewaarAsync(CancellationToken ct)
    {
        await Db.SaveChangesAsync(ct);
        return RedirectToPage("Lijst", new { id = Id });
    }
}
