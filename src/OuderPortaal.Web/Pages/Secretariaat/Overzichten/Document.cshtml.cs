using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Import;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Pages.Secretariaat.Overzichten;

/// <summary>One document: left out as a whole, replaced by a redacted copy, or taken away again.</summary>
[Uploadgrens(40)]
public sealed class DocumentModel(Bereik bereik, Documentkluis kluis) : Overzichtpagina(bereik)
{
    [FromRoute]
    public Guid Document { get; set; }

    [BindProperty]
    public Invoer Weg { get; set; } = new();

    public OverzichtDocument Stuk { get; private set; } = null!;

    /// <summary>The virus scanner has not said yet that it is safe.</summary>
    public bool WachtOpScan { get; private set; }

    public IEnumerable<Weglating> Weglatingen => Overzicht.Weglatingen.Where(w => w.DocumentId == Stuk.Id);

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct) || Overzicht.Documenten.FirstOrDefault(d => d.Id == Document) is not { } stuk)
            return false;
        Stuk = stuk;
        WachtOpScan = await kluis.ZoekAsync(stuk.KluisbestandId, ct) is { } bestand && !kluis.MagOpen(bestand.Scan);
        return true;
    }

    /// <summary>Leaves it out as a whole, or puts the redacted copy in its place when a file came along.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        EisBehandelaar();
        var grond = Weg.Grond ?? throw new RuleViolation("R-INZ-9", "Kies waarom u dit weglaat.", "Grond");
        if (Weg.Kopie is { Length: > 0 } kopie)
        {
            if (string.IsNullOrWhiteSpace(Weg.Omschrijving))
                throw new RuleViolation("R-INZ-9", "Schrijf wat u weglaat, zonder het te noemen. Bijvoorbeeld: naam van een ander kind.", "Omschrijving");
            await using var inhoud = kopie.OpenReadStream();
            var bewaard = await kluis.BewaarAsync(Overzicht.Id, inhoud, Importgrenzen.BestandBytes, ct);
            await kluis.VernietigAsync(Stuk.KluisbestandId, ct);
            Overzicht.VervangDoorGeredigeerd(Document, bewaard.Id, bewaard.MediaType, bewaard.Lengte, bewaard.Sha256, Weg.Omschrijving, grond, User.Medewerker(), Nu);
        }
        else
        {
            Overzicht.LaatDocumentWeg(Document, Weg.Omschrijving ?? "", grond, User.Medewerker(), Nu);
        }

        await Db.SaveChangesAsync(ct);
        return RedirectToPage(new { id = Id, document = Document });
    }

    public async Task<IActionResult> OnPostTochAsync(Guid weglating, CancellationToken ct)
    {
        ModelState.Clear();
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        EisBehandelaar();

        Overzicht.GeefToch(weglating, User.Medewerker());
        await Db.SaveChangesAsync(ct);
        return RedirectToPage(new { id = Id, document = Document });
    }

    /// <summary>Takes it out of the overview; the file is destroyed.</summary>
    public async Task<IActionResult> OnPostVerwijderAsync(CancellationToken ct)
    {
        ModelState.Clear();
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        EisBehandelaar();

        await kluis.VernietigAsync(Stuk.KluisbestandId, ct);
        Overzicht.VerwijderDocument(Document, User.Medewerker());
        await Db.SaveChangesAsync(ct);
        return Naar("Documenten");
    }

    protected override IQueryable<Gegevensoverzicht> Met(IQueryable<Gegevensoverzicht> overzichten) => overzichten.Include(o => o.Documenten).Include(o => o.Weglatingen);

    public sealed class Invoer
    {
        /// <summary>The redacted copy; none: the whole document is left out.</summary>
        public IFormFile? Kopie { get; set; }

        public WeglatingGrond? Grond { get; set; }

        [MaxLength(200)]
        public string? Omschrijving { get; set; }
    }
}
