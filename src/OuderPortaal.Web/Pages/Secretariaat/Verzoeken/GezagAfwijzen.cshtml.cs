using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Web.Components.Formulier;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Pages.Secretariaat.Verzoeken;

/// <summary>The verzoeker may not act for this pupil: a letter with the roads that remain (S-22), or by hand for a bewindvoerder (S-23).</summary>
[Authorize(Roles = nameof(Rol.Secretariaat))]
public sealed class GezagAfwijzenModel(Bereik bereik) : Zaakpagina(bereik)
{
    private Vertegenwoordiging? _aangevraagd;

    [BindProperty]
    public Afwijsreden? Reden { get; set; }

    public Leerling Leerling { get; private set; } = null!;

    public IReadOnlyList<Keuze> Redenen { get; } =
    [
        new(nameof(Afwijsreden.OuderZonderGezag), "Ouder zonder gezag"),
        new(nameof(Afwijsreden.GeenMachtiging), "Familie, pleegouder of helper zonder machtiging"),
        new(nameof(Afwijsreden.BewijsNietGenoeg), "Het bewijs is niet genoeg"),
    ];

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct) || await Db.Leerlingen.AsSplitQuery().FirstOrDefaultAsync(l => l.Id == Verzoek.LeerlingId, ct) is not { } leerling)
            return false;
        Leerling = leerling;
        _aangevraagd = await Db.Vertegenwoordigingen.FirstOrDefaultAsync(
            l => l.LeerlingId == leerling.Id && Verzoek.AccountId != null && l.AccountId == Verzoek.AccountId
                && (l.Status == VertegenwoordigingStatus.Aangevraagd || l.Status == VertegenwoordigingStatus.InBeoordeling), ct);
        return true;
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => DoeAsync(
        link => link.WijsAf(Reden ?? throw new RuleViolation("R-VTG-10", "Kies waarom deze persoon niet mag handelen.", "Reden"), User.Medewerker(), Nu), ct);

    public Task<IActionResult> OnPostBewindAsync(CancellationToken ct) => DoeAsync(link => link.MeldBewind(Nu), ct);

    private async Task<IActionResult> DoeAsync(Action<Vertegenwoordiging> verb, CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        var link = _aangevraagd;
        if (link is null)
            Db.Add(link = Vertegenwoordiging.VraagAan(Leerling, Verzoek.AccountId, Verzoek.VerzoekerNaam, VertegenwoordigingSoort.Gemachtigde, Nu, Verzoek.Instellingen.Termijnen.Schrikkel));
        verb(link);
        await Db.SaveChangesAsync(ct);
        return NaarZaak();
    }
}
