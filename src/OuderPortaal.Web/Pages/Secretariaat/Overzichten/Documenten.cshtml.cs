using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Import;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Pages.Secretariaat.Overzichten;

/// <summary>The documents that go with the overview; adds one to the vault.</summary>
[Uploadgrens(40)]
public sealed class DocumentenModel(Bereik bereik, Documentkluis kluis) : Overzichtpagina(bereik)
{
    [BindProperty]
    public Invoer Nieuw { get; set; } = new();

    /// <summary>Documents that items refer to and that are not here yet, with the numbers of those items.</summary>
    public IReadOnlyList<(string Sleutel, string Nummers)> Ontbreekt { get; private set; } = [];

    public IEnumerable<SelectListItem> Verwijzingen => Ontbreekt.Select(o => new SelectListItem($"{o.Sleutel} (bij {o.Nummers})", o.Sleutel));

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct))
            return false;
        var verwijzingen = await Db.Set<Gegeven>().Where(g => g.OverzichtId == Overzicht.Id && g.DocumentSleutel != "").Select(g => new { g.DocumentSleutel, g.Volgnummer }).ToListAsync(ct);
        Ontbreekt = [.. verwijzingen.GroupBy(v => v.DocumentSleutel).Where(g => !Overzicht.Documenten.Any(d => d.Sleutel == g.Key)).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (g.Key, string.Join(", ", g.Select(v => v.Volgnummer).Order().Take(5))))];
        return true;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        EisBehandelaar();
        if (Nieuw.Bestand is not { Length: > 0 } bestand)
            throw new RuleViolation("R-SEC-6", "Kies het bestand van het document.", nameof(Invoer.Bestand));
        if (string.IsNullOrWhiteSpace(Nieuw.Titel))
            throw new RuleViolation("R-INZ-4", "Geef het document een naam die de ouder begrijpt.", nameof(Invoer.Titel));
        if (Overzicht.Documenten.Count >= Gegevensoverzicht.MaxDocumenten)
            throw new RuleViolation("R-AM-01", $"Een overzicht heeft hoogstens {Gegevensoverzicht.MaxDocumenten} documenten.");
        var sleutel = Ontbreekt.Any(o => o.Sleutel == Nieuw.Verwijzing) ? Nieuw.Verwijzing! : VrijeSleutel();

        await using var inhoud = bestand.OpenReadStream();
        var bewaard = await kluis.BewaarAsync(Overzicht.Id, inhoud, Importgrenzen.BestandBytes, ct);
        Overzicht.VoegDocumentToe(sleutel, Nieuw.Titel, Nieuw.Datum, bewaard.Id, bewaard.MediaType, bewaard.Lengte, bewaard.Sha256, User.Medewerker(), Nu);
        await Db.SaveChangesAsync(ct);
        return RedirectToPage(new { id = Id });
    }

    protected override IQueryable<Gegevensoverzicht> Met(IQueryable<Gegevensoverzicht> overzichten) => overzichten.Include(o => o.Documenten).Include(o => o.Weglatingen);

    private string VrijeSleutel() => Enumerable.Range(1, Gegevensoverzicht.MaxDocumenten + 1).Select(n => $"document-{n}").First(s => !Overzicht.Documenten.Any(d => d.Sleutel == s));

    public sealed class Invoer
    {
        public IFormFile? Bestand { get; set; }

        [MaxLength(200)]
        public string? Titel { get; set; }

        public DateOnly? Datum { get; set; }

        /// <summary>Id of the import file under which items refer to it.</summary>
        public string? Verwijzing { get; set; }
    }
}
