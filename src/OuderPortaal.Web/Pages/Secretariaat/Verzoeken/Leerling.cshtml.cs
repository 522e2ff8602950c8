using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Web.Pages.Secretariaat.Leerlingen;

namespace OuderPortaal.Web.Pages.Secretariaat.Verzoeken;

/// <summary>Matches the child that the verzoeker typed to a pupil of the register (R-AM-08).</summary>
[Authorize(Roles = nameof(Rol.Secretariaat))]
public sealed class LeerlingModel(Bereik bereik, Leerlingvoorstellen voorstellen) : Zaakpagina(bereik)
{
    private const int MeesteGevonden = 20;

    /// <summary>What to look for instead of the name that was typed.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Zoek { get; set; }

    [BindProperty]
    public string? Leerling { get; set; }

    public bool Gezocht => !string.IsNullOrWhiteSpace(Zoek);

    /// <summary>Those that are like what was typed, or what was looked for; the best first.</summary>
    public IReadOnlyList<Leerlingvoorstel> Voorstellen { get; private set; } = [];

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct))
            return false;
        Voorstellen = Gezocht ? await ZoekAsync(Domain.Leerlingen.Leerling.AlsZoeknaam(Zoek!), ct) : await voorstellen.VoorAsync(Verzoek, ct);
        return true;
    }

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var pagina = await base.OnGetAsync(ct);
        if (Gezocht && Verzoek is not null)
            await LegGezochtVastAsync(Voorstellen.Count > 0, ct);
        return pagina;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        var leerling = await Db.Leerlingen.AsSplitQuery().FirstOrDefaultAsync(l => l.PubliekId == Leerling, ct)
            ?? throw new RuleViolation("R-AM-08", "Kies een leerling uit de lijst.", "Leerling");

        Verzoek.KoppelLeerling(leerling, Nu);
        await Db.SaveChangesAsync(ct);
        return NaarZaak();
    }

    /// <summary>Those whose first or last name begins so.</summary>
    private async Task<IReadOnlyList<Leerlingvoorstel>> ZoekAsync(string naam, CancellationToken ct)
    {
        var register = Db.Leerlingen.AsNoTracking().AsSplitQuery();
        var voor = await register.Where(l => l.Zoeknaam.CompareTo(naam) >= 0 && l.Zoeknaam.StartsWith(naam)).OrderBy(l => l.Zoeknaam).ThenBy(l => l.Id).Take(MeesteGevonden).ToListAsync(ct);
        var achter = await register.Where(l => l.Sorteernaam.CompareTo(naam) >= 0 && l.Sorteernaam.StartsWith(naam)).OrderBy(l => l.Sorteernaam).ThenBy(l => l.Id).Take(MeesteGevonden).ToListAsync(ct);
        return
        [
            .. voor.Concat(achter).DistinctBy(l => l.Id).Take(MeesteGevonden)
                .Select(l => new Leerlingvoorstel(l, Herkenning.Van(Verzoek.BetrokkeneNaam, Verzoek.BetrokkeneGeboortedatum, l.Naam, l.Geboortedatum)))
                .OrderByDescending(v => v.Herkenning.Sterkte),
        ];
    }
}
