using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Web.Correcties;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Import;
using OuderPortaal.Web.Kluis;
using OuderPortaal.Web.Toestemmingen;
using OuderPortaal.Web.Verstrekkingen;

namespace OuderPortaal.Web.Pages.Secretariaat.Overzichten;

/// <summary>Reads the items of the overview from JSON or CSV, with the documents that the file names; all or nothing (R-AM-01).</summary>
[Uploadgrens(60)]
public sealed class InlezenModel(Bereik bereik, Documentkluis kluis, Verstrekkingenregister register, Toestemmingenregister toestemmingen, Dossierstandlezer standen) : Overzichtpagina(bereik)
{
    [BindProperty]
    public List<IFormFile> Bestanden { get; set; } = [];

    [BindProperty]
    public List<IFormFile> Documenten { get; set; } = [];

    /// <summary>Null before a file was read.</summary>
    public Importresultaat? Resultaat { get; private set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        EisBehandelaar();
        var stromen = Bestanden.Select(b => new Importbestand(Path.GetFileName(b.FileName), b.OpenReadStream())).ToList();
        Resultaat = await Overzichtsimport.LeesAsync(stromen, ct);
        if (!Resultaat.IsGelukt)
            return Page();
        var bijgevoegd = Koppel(Resultaat);

        var stand = await standen.VoorAsync(Verzoek, ct);
        var inhoud = await toestemmingen.MarkeerAsync(Verzoek.LeerlingId, [.. Resultaat.Gegevens.Select(Inhoud)], ct);
        Overzicht.Importeer(stand.PasToe(inhoud), [.. Resultaat.Ontvangers.Select(Ontvanger)], Resultaat.Burgerservicenummers, User.Medewerker(), Nu);
        await register.VulAanAsync(Overzicht, Verzoek.LeerlingId, Nu, ct);
        foreach (var (document, bestand) in bijgevoegd)
        {
            await using var stroom = bestand.OpenReadStream();
            var bewaard = await kluis.BewaarAsync(Overzicht.Id, stroom, Importgrenzen.BestandBytes, ct);
            Overzicht.VoegDocumentToe(document.Id, document.Titel, document.Datum, bewaard.Id, bewaard.MediaType, bewaard.Lengte, bewaard.Sha256, User.Medewerker(), Nu);
        }

        await Db.SaveChangesAsync(ct);
        return Naar("Samenstellen");
    }

    protected override IQueryable<Gegevensoverzicht> Met(IQueryable<Gegevensoverzicht> overzichten) =>
        overzichten.Include(o => o.Gegevens).Include(o => o.Documenten).Include(o => o.Ontvangers);

    /// <summary>Which file belongs to which announced document, by its name.</summary>
    private List<(IngelezenDocument Document, IFormFile Bestand)> Koppel(Importresultaat resultaat)
    {
        var paren = new List<(IngelezenDocument, IFormFile)>();
        foreach (var bestand in Documenten)
        {
            var naam = Path.GetFileName(bestand.FileName);
            var document = resultaat.Documenten.FirstOrDefault(d => string.Equals(d.Bestandsnaam, naam, StringComparison.OrdinalIgnoreCase))
                ?? throw new RuleViolation("R-AM-01", "Een van de documenten staat niet in het bestand met gegevens. Voeg dat document daarna apart toe.", nameof(Documenten));
            if (Overzicht.Documenten.Any(d => d.Sleutel == document.Id))
                throw new RuleViolation("R-AM-01", $"'{document.Titel}' zit al bij dit overzicht. Haal het eerst weg bij de documenten.", nameof(Documenten));
            paren.Add((document, bestand));
        }

        return paren;
    }

    private static Gegevensinhoud Inhoud(IngelezenGegeven g) => new()
    {
        Sleutel = g.Id, Categorie = g.Categorie, Label = g.Label, Waarde = g.Waarde, Herkomst = g.Herkomst, Bijzonder = g.Bijzonder, Aard = g.Aard, Betreft = g.Betreft,
        Uitleg = g.Uitleg ?? "", VastgelegdOp = g.VastgelegdOp, Bronsysteem = g.Bronsysteem ?? "", Traject = g.Traject ?? "", Noodzaak = g.Noodzaak ?? "", Doel = g.Doel ?? "",
        BewarenTot = g.BewarenTot, BijSleutel = g.BijGegevenId ?? "", DocumentSleutel = g.DocumentVerwijzing ?? "", Bladzijde = g.Bladzijde is { } b ? $"{b}" : "", Markering = g.Markering,
    };

    private static Ontvanger Ontvanger(IngelezenOntvanger o) => o.Ontvanger;
}
