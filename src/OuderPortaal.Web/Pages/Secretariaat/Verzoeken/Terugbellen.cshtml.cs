using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Journaal;

namespace OuderPortaal.Web.Pages.Secretariaat.Verzoeken;

/// <summary>Calling back on the number in our own file: whom, what to ask, and what came of it. Refused when an ex-partner may know the answers (R-ID-2).</summary>
[Authorize(Roles = nameof(Rol.Secretariaat))]
public sealed class TerugbellenModel(Bereik bereik, Actor actor) : Identiteitspagina(bereik)
{
    [BindProperty]
    public Invoer Gesprek { get; set; } = new();

    /// <summary>Whom to call, as our own file knows this person.</summary>
    public Bekende? Aan { get; private set; }

    /// <summary>Why nobody may call; null when it may.</summary>
    public string? WaaromNiet { get; private set; }

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct))
            return false;
        WaaromNiet = Ladderlezer.Terugbelbeletsel(await Ladderlezer.LeesAsync(Db, Verzoek, Nu, ct), Verzoek);
        var leerling = Verzoek.LeerlingId is { } kind ? await Db.Leerlingen.FirstOrDefaultAsync(l => l.Id == kind, ct) : null;
        Aan = WaaromNiet is null && leerling is not null ? Bekende.Van(leerling, Verzoek) : null;
        return true;
    }

    [VerseFactor]
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        if (!ModelState.IsValid)
            return Page();
        if (WaaromNiet is not null)
            throw new RuleViolation("R-ID-2", WaaromNiet);

        if (Gesprek.Uitkomst == Gespreksuitkomst.Herkend)
            LegVast(Identificatiewijze.Terugbellen, "", Vandaag);
        else
            Db.Add(new JournaalRegel
            {
                Id = Guid.CreateVersion7(Nu), Op = Nu, AccountId = User.AccountId(), Hoedanigheid = actor.Hoedanigheid, Handeling = "Teruggebeld", VerzoekId = Verzoek.Id,
                Bijzonderheid = Gesprek.Uitkomst.ToString()!,
            });
        await Db.SaveChangesAsync(ct);
        return NaarZaak();
    }

    public sealed class Invoer
    {
        [Required(ErrorMessage = "Kies wat er uit het gesprek kwam.")]
        public Gespreksuitkomst? Uitkomst { get; set; }
    }
}
