using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Pages.Secretariaat.Verzoeken;

/// <summary>Records that the verzoeker may act for the pupil, and on which proof; or takes a link that is there already. First who, then for whom (R-ID-8).</summary>
[Authorize(Roles = nameof(Rol.Secretariaat))]
public sealed class GezagModel(Bereik bereik) : Zaakpagina(bereik)
{
    [BindProperty]
    public Invoer Gezag { get; set; } = new();

    /// <summary>Whether it is known who the verzoeker is; without that there is nobody to link.</summary>
    public bool IdentiteitVast { get; private set; }

    public Leerling Leerling { get; private set; } = null!;

    /// <summary>Links of this account with this pupil that hold today.</summary>
    public IReadOnlyList<Vertegenwoordiging> Bestaand { get; private set; } = [];

    /// <summary>Links of others with this pupil.</summary>
    public IReadOnlyList<Vertegenwoordiging> VanAnderen { get; private set; } = [];

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct) || await Db.Leerlingen.AsSplitQuery().FirstOrDefaultAsync(l => l.Id == Verzoek.LeerlingId, ct) is not { } leerling)
            return false;
        Leerling = leerling;
        IdentiteitVast = await Zaakdossier.IdentiteitAsync(Db, Verzoek, ct) is not null;
        var links = await Db.Vertegenwoordigingen.Where(l => l.LeerlingId == leerling.Id && l.Status == VertegenwoordigingStatus.Actief).ToListAsync(ct);
        var account = Verzoek.AccountId;
        Bestaand = [.. links.Where(l => account is not null && l.AccountId == account && l.GeldtOp(Vandaag, leerling.Geboortedatum))];
        VanAnderen = [.. links.Where(l => account is null || l.AccountId != account)];
        return true;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        if (!ModelState.IsValid)
            return Page();
        EisIdentiteit();

        var link = Vertegenwoordiging.LegVast(
            Leerling, Verzoek.AccountId, Verzoek.VerzoekerNaam, Gezag.Soort!.Value, Gezag.Bewijs!.Value, Gezag.GezienOp!.Value, Gezag.TotEnMet, User.Medewerker(), Nu);
        Verzoek.KoppelVertegenwoordiging(link, Leerling, Nu);
        Db.Add(link);
        await Db.SaveChangesAsync(ct);
        return NaarZaak();
    }

    /// <summary>Takes a link that this verzoeker already has.</summary>
    public async Task<IActionResult> OnPostBestaandAsync(Guid link, CancellationToken ct)
    {
        ModelState.Clear();
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        EisIdentiteit();
        var gekozen = Bestaand.FirstOrDefault(l => l.Id == link) ?? throw new RuleViolation("R-VTG-16", "Deze koppeling geldt niet meer. Leg een nieuwe vast.");

        Verzoek.KoppelVertegenwoordiging(gekozen, Leerling, Nu);
        await Db.SaveChangesAsync(ct);
        return NaarZaak();
    }

    private void EisIdentiteit()
    {
        if (!IdentiteitVast)
            throw new RuleViolation("R-ID-8", "Wij weten nog niet zeker wie de verzoeker is. Leg eerst vast wie het is, daarna het gezag.");
    }

    public sealed class Invoer
    {
        [Required(ErrorMessage = "Kies als wat de verzoeker handelt.")]
        public VertegenwoordigingSoort? Soort { get; set; }

        [Required(ErrorMessage = "Kies welk bewijs u zag.")]
        public Gezagsbewijs? Bewijs { get; set; }

        [Required(ErrorMessage = "Vul de dag in waarop u het bewijs zag.")]
        public DateOnly? GezienOp { get; set; }

        public DateOnly? TotEnMet { get; set; }
    }
}
