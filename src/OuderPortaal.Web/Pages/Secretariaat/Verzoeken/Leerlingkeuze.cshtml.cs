using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Pages.Secretariaat.Verzoeken;

/// <summary>Writes down what a pupil of 16 without an account chose on paper or at the desk (R-VTG-18): first who it is, then the choice.</summary>
[Authorize(Roles = nameof(Rol.Secretariaat))]
public sealed class LeerlingkeuzeModel(Bereik bereik) : Zaakpagina(bereik)
{
    [BindProperty]
    public Invoer Gekozen { get; set; } = new();

    public Leerling Leerling { get; private set; } = null!;

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct) || await Db.Leerlingen.AsSplitQuery().FirstOrDefaultAsync(l => l.Id == Verzoek.LeerlingId, ct) is not { } leerling)
            return false;
        Leerling = leerling;
        return Verzoek.OvergenomenOp is not null || Verzoek.IsAanLeerling(leerling, Vandaag) || Verzoek.Keuze is not null;
    }

    [VerseFactor]
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        if (!ModelState.IsValid)
            return Page();

        // Whoever chooses is seen first, whatever the choice is and whether or not the pupil has a link already.
        Db.Add(Identiteitsverificatie.LegVast(null, Verzoek.Id, Leerling.Naam, Identificatiewijze.Balie, Documentsoorten.Alle.FirstOrDefault(s => s == Gekozen.Documentsoort), Gekozen.GezienOp!.Value, User.Medewerker(), Nu));
        if (Gekozen.Keuze == Domain.Verzoeken.Leerlingkeuze.NeemtOver)
        {
            var link = await Db.Vertegenwoordigingen.Where(v => v.LeerlingId == Leerling.Id && v.Soort == VertegenwoordigingSoort.Zelf && v.Status == VertegenwoordigingStatus.Actief)
                .OrderByDescending(v => v.AccountId != null).FirstOrDefaultAsync(ct);
            if (link is null)
                Db.Add(link = Vertegenwoordiging.LegVast(Leerling, null, Leerling.Naam, VertegenwoordigingSoort.Zelf, Gezagsbewijs.EigenIdentiteit, Gekozen.GezienOp.Value, null, User.Medewerker(), Nu, Verzoek.Instellingen.Termijnen.Schrikkel));
            Verzoek.NeemOver(link, Leerling, User.Medewerker(), Nu);
        }
        else
        {
            Verzoek.LegKeuzeVast(Gekozen.Keuze!.Value, Leerling, User.Medewerker(), Nu);
        }

        await Db.SaveChangesAsync(ct);
        return NaarZaak();
    }

    public sealed class Invoer
    {
        [Required(ErrorMessage = "Kies wat de leerling wil.")]
        public Domain.Verzoeken.Leerlingkeuze? Keuze { get; set; }

        [Required(ErrorMessage = "Kies wat de leerling liet zien. Alleen het soort, nooit het nummer.")]
        public string? Documentsoort { get; set; }

        [Required(ErrorMessage = "Vul de dag in waarop u zag dat dit de leerling zelf is.")]
        public DateOnly? GezienOp { get; set; }
    }
}
