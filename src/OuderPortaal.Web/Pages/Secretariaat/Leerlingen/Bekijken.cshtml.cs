using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Termijnen;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Pages.Secretariaat.Leerlingen;

/// <summary>One pupil: data, trajecten with their retention, who may act, which colleagues are involved, requests. Only Secretariaat changes something here.</summary>
public sealed class BekijkenModel(Bereik bereik, Spelregelboek boek, Web.Bewaren.Beletsellezer beletselen) : Leerlingpagina(bereik)
{
    private const int MaxVerzoeken = 50;

    [BindProperty]
    public Trajectinvoer Traject { get; set; } = new();

    [BindProperty]
    public Guid? Collega { get; set; }

    /// <summary>How a birthday on 29 February counts here.</summary>
    public SchrikkelVerjaardag Schrikkel { get; private set; }

    public IReadOnlyList<Vertegenwoordiging> Links { get; private set; } = [];

    /// <summary>Objections against a link, newest first.</summary>
    public IReadOnlyList<GezagConflict> Bezwaren { get; private set; } = [];

    public IReadOnlyList<Betrokkenheid> Betrokken { get; private set; } = [];

    public IReadOnlyList<Verzoek> Verzoeken { get; private set; } = [];

    /// <summary>What holds the data also when their term passed.</summary>
    public IReadOnlyList<Domain.Bewaren.Beletsel> Beletselen { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Collegas { get; private set; } = [];

    public Func<MedewerkerId?, string> Naam { get; private set; } = _ => "";

    /// <summary>A secret address stays with Secretariaat and Directeur (R-VTG-22).</summary>
    public bool ZietAdres => !Leerling.GeheimAdres || ZietGeheim;

    public bool ZietGeheim => User.Is(Rol.Secretariaat) || User.Is(Rol.Directeur);

    public bool ZietAdresVan(Contact contact) => contact is { GeheimAdres: false } || ZietGeheim;

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct))
            return false;
        var id = Leerling.Id;
        Schrikkel = await boek.SchrikkelAsync(ct);
        Links = await Db.Vertegenwoordigingen.Where(v => v.LeerlingId == id).OrderBy(v => v.Status).ThenByDescending(v => v.Van).ToListAsync(ct);
        Bezwaren = await Db.GezagConflicten.Where(c => c.LeerlingId == id).OrderByDescending(c => c.OntvangenOp).ThenByDescending(c => c.Id).ToListAsync(ct);
        Betrokken = await Db.Betrokkenheden.Where(b => b.LeerlingId == id).OrderByDescending(b => b.Van).ToListAsync(ct);
        Verzoeken = await Db.Verzoeken.AsNoTracking().Where(v => v.LeerlingId == id).OrderByDescending(v => v.OntvangenOp).Take(MaxVerzoeken).ToListAsync(ct);
        Beletselen = Leerling.TeVernietigen(Vandaag).Count > 0 ? await beletselen.VanAsync(Leerling, ct) : [];
        Naam = await Medewerkers.NamenAsync(Db, Betrokken.Select(b => (MedewerkerId?)b.MedewerkerId), ct);
        Collegas = [.. (await Medewerkers.LijstAsync(Db, ct)).Select(m => new SelectListItem(m.Naam, m.Id.ToString()))];
        return true;
    }

    public Task<IActionResult> OnPostTrajectAsync(CancellationToken ct) => DoeAsync(
        () =>
        {
            Traject.LegVast(Leerling, User.Medewerker(), Nu);
            return true;
        },
        ct);

    public Task<IActionResult> OnPostBeeindigLinkAsync(Guid koppeling, CancellationToken ct) => DoeAsync(
        () =>
        {
            if (Links.FirstOrDefault(l => l.Id == koppeling) is not { } link)
                return false;
            if (link.Status == VertegenwoordigingStatus.Betwist)
                throw new RuleViolation("R-VTG-9", "Iemand maakte bezwaar tegen deze koppeling. Eerst beslist de directeur.");
            link.Beeindig(Eindreden.Anders, User.Medewerker(), Nu);
            return true;
        },
        ct);

    public Task<IActionResult> OnPostBetrekAsync(CancellationToken ct) => DoeAsync(
        () =>
        {
            if (Collega is not { } wie || !Collegas.Any(c => c.Value == wie.ToString()))
                throw new RuleViolation("R-BIJ-4", "Kies een collega uit de lijst.", "Collega");
            if (Betrokken.Any(b => b.MedewerkerId.Waarde == wie && b.GeldtOp(Vandaag)))
                throw new RuleViolation("R-BIJ-4", "Deze collega is al betrokken bij deze leerling.", "Collega");
            Db.Add(Betrokkenheid.Begin(Leerling.Id, new MedewerkerId(wie), Vandaag, Nu));
            return true;
        },
        ct);

    public Task<IActionResult> OnPostBeeindigBetrokkenheidAsync(Guid betrokkenheid, CancellationToken ct) => DoeAsync(
        () =>
        {
            if (Betrokken.FirstOrDefault(b => b.Id == betrokkenheid) is not { } gevonden)
                return false;
            gevonden.Beeindig(Nu);
            return true;
        },
        ct);

    /// <summary>One verb, saved; false is somebody else's id.</summary>
    private async Task<IActionResult> DoeAsync(Func<bool> verb, CancellationToken ct)
    {
        if (!User.Is(Rol.Secretariaat) || !await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        if (!ModelState.IsValid)
            return Page();
        if (!verb())
            return await NietGevondenAsync(ct);
        await Db.SaveChangesAsync(ct);
        return NaarLeerling();
    }
}
