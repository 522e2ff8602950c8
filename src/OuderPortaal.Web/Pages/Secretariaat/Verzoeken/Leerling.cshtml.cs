using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Web.Components.Formulier;

namespace OuderPortaal.Web.Pages.Secretariaat.Verzoeken;

/// <summary>Matches the child that the verzoeker typed to a pupil of the register (R-AM-08).</summary>
[Authorize(Roles = nameof(Rol.Secretariaat))]
public sealed class LeerlingModel(Bereik bereik) : Zaakpagina(bereik)
{
    private const int MaxKandidaten = 20;

    /// <summary>What to look for instead of the name that was typed.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Zoek { get; set; }

    [BindProperty]
    public string? Leerling { get; set; }

    public IReadOnlyList<Domain.Leerlingen.Leerling> Kandidaten { get; private set; } = [];

    public IEnumerable<Keuze> Keuzes => Kandidaten.Select(l => new Keuze(
        l.PubliekId, l.Naam, $"geboren op {Datumtekst.DagMaand(l.Geboortedatum)} {l.Geboortedatum.Year}, {(l.School.Length > 0 ? l.School : "school onbekend")}, dossiernummer {l.Kenmerk}"));

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct))
            return false;
        Kandidaten = await ZoekAsync(ct);
        return true;
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

    /// <summary>First those with this date of birth, then those whose name begins alike.</summary>
    private async Task<IReadOnlyList<Domain.Leerlingen.Leerling>> ZoekAsync(CancellationToken ct)
    {
        var geboren = string.IsNullOrWhiteSpace(Zoek) ? Verzoek.BetrokkeneGeboortedatum : null;
        var naam = Domain.Leerlingen.Leerling.AlsZoeknaam(string.IsNullOrWhiteSpace(Zoek) ? Verzoek.BetrokkeneNaam : Zoek);
        var op = geboren is null ? [] : await Db.Leerlingen.AsNoTracking().AsSplitQuery().Where(l => l.Geboortedatum == geboren).OrderBy(l => l.Zoeknaam).Take(MaxKandidaten).ToListAsync(ct);
        var alike = naam.Length == 0 ? [] : await Db.Leerlingen.AsNoTracking().AsSplitQuery().Where(l => l.Zoeknaam.CompareTo(naam) >= 0 && l.Zoeknaam.StartsWith(naam))
            .OrderBy(l => l.Zoeknaam).Take(MaxKandidaten).ToListAsync(ct);
        return [.. op.Concat(alike).DistinctBy(l => l.Id).OrderByDescending(l => l.Zoeknaam == naam && l.Geboortedatum == geboren).ThenByDescending(l => l.Zoeknaam == naam).Take(MaxKandidaten)];
    }
}
