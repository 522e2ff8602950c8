using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Termijnen;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Toegang;

namespace OuderPortaal.Web.Pages.Secretariaat.Verzoeken;

/// <summary>
/// Judges what the verzoeker said to be, and on which proof; or takes a link that is there already. First who, then for whom (R-ID-8). What the request said is filled in.
/// </summary>
[Authorize(Roles = nameof(Rol.Secretariaat))]
public sealed class GezagModel(Bereik bereik) : Zaakpagina(bereik), IGezagspagina
{
    [BindProperty]
    public Gezagsinvoer Gezag { get; set; } = new();

    public bool KiestSoort => true;

    /// <summary>Whether it is known who the verzoeker is; without that there is nobody to link.</summary>
    public bool IdentiteitVast { get; private set; }

    public Leerling Leerling { get; private set; } = null!;

    /// <summary>What the verzoeker claims and nobody judged yet.</summary>
    public Vertegenwoordiging? Aangevraagd { get; private set; }

    public bool IsBetwist { get; private set; }

    /// <summary>Links of this account with this pupil that hold today.</summary>
    public IReadOnlyList<Vertegenwoordiging> Bestaand { get; private set; } = [];

    /// <inheritdoc />
    public IReadOnlyList<Vertegenwoordiging> Gevers { get; private set; } = [];

    /// <summary>Links of others with this pupil.</summary>
    public IReadOnlyList<Vertegenwoordiging> VanAnderen { get; private set; } = [];

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct) || await Db.Leerlingen.AsSplitQuery().FirstOrDefaultAsync(l => l.Id == Verzoek.LeerlingId, ct) is not { } leerling)
            return false;
        Leerling = leerling;
        IdentiteitVast = await Niveaus.BewijsAsync(Db, Verzoek, Nu, ct) is not null;
        var links = await Db.Vertegenwoordigingen.Where(l => l.LeerlingId == leerling.Id && l.Status != VertegenwoordigingStatus.Beeindigd && l.Status != VertegenwoordigingStatus.Afgewezen).ToListAsync(ct);
        var eigen = links.Where(l => Verzoek.AccountId is { } account && l.AccountId == account).ToList();
        Bestaand = [.. eigen.Where(l => l.GeldtOp(Vandaag, leerling.Geboortedatum, GeverVan(l, links), Schrikkel))];
        Aangevraagd = eigen.Find(l => l.Status is VertegenwoordigingStatus.Aangevraagd or VertegenwoordigingStatus.InBeoordeling);
        // By name too: a second account or a request on paper does not walk around an objection (R-VTG-9).
        IsBetwist = eigen.Exists(l => l.Status == VertegenwoordigingStatus.Betwist) || await Toegangslezer.BezwaarOpNaamAsync(Db, leerling.Id, [Verzoek.VerzoekerNaam], ct);
        Gevers = [.. links.Except(eigen).Where(l => l.KanMachtigenOpPapier(Vandaag, leerling.Geboortedatum, Schrikkel))];
        VanAnderen = [.. links.Except(eigen).Where(l => l.Status is VertegenwoordigingStatus.Actief or VertegenwoordigingStatus.Betwist)];
        return true;
    }

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var pagina = await base.OnGetAsync(ct);
        Gezag.Soort = Aangevraagd?.Soort;
        return pagina;
    }

    [VerseFactor]
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        if (!ModelState.IsValid)
            return Page();
        EisIdentiteit();
        EisZonderBezwaar();

        var gever = Gevers.FirstOrDefault(g => g.Id == Gezag.Gever);
        var (soort, bewijs) = (Gezag.Soort!.Value, Gezag.AlsOnderbouwing(gever));
        if (soort == VertegenwoordigingSoort.Zelf)
            await Eigenlink.EisEnigeAsync(Db, Leerling, Verzoek.AccountId, ct);
        if (Aangevraagd is { } link)
            link.KenToe(soort, bewijs, Leerling, User.Medewerker(), Nu, Schrikkel);
        else
            Db.Add(link = Vertegenwoordiging.LegVast(Leerling, Verzoek.AccountId, Verzoek.VerzoekerNaam, soort, bewijs, User.Medewerker(), Nu, Schrikkel));
        Verzoek.KoppelVertegenwoordiging(link, Leerling, Nu, gever);
        await Db.SaveChangesAsync(ct);
        return NaarZaak();
    }

    /// <summary>Takes a link that this verzoeker already has.</summary>
    [VerseFactor]
    public async Task<IActionResult> OnPostBestaandAsync(Guid link, CancellationToken ct)
    {
        ModelState.Clear();
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        EisIdentiteit();
        EisZonderBezwaar();
        var gekozen = Bestaand.FirstOrDefault(l => l.Id == link) ?? throw new RuleViolation("R-VTG-16", "Deze koppeling geldt niet meer. Leg een nieuwe vast.");

        Verzoek.KoppelVertegenwoordiging(gekozen, Leerling, Nu, await Toegangslezer.GeverAsync(Db, gekozen, ct));
        await Db.SaveChangesAsync(ct);
        return NaarZaak();
    }

    private SchrikkelVerjaardag Schrikkel => Verzoek.Instellingen.Termijnen.Schrikkel;

    private static Vertegenwoordiging? GeverVan(Vertegenwoordiging link, List<Vertegenwoordiging> links) => links.Find(l => l.Id == link.GeverLinkId);

    private void EisZonderBezwaar()
    {
        if (IsBetwist)
            throw new RuleViolation("R-VTG-9", "Iemand maakte bezwaar tegen de koppeling van deze verzoeker. Eerst beslist de directeur.");
    }

    private void EisIdentiteit()
    {
        if (!IdentiteitVast)
            throw new RuleViolation("R-ID-8", "Wij weten nog niet zeker wie de verzoeker is. Leg eerst vast wie het is, daarna het gezag.");
    }
}
