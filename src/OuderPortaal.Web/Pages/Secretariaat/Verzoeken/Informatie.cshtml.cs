using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Brieven;
using OuderPortaal.Web.Components;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Pages.Secretariaat.Verzoeken;

/// <summary>The answer to a parent without gezag, by hand: important facts, or why not. The directeur decides.</summary>
[Authorize(Roles = $"{nameof(Rol.Secretariaat)},{nameof(Rol.Behandelaar)}")]
public sealed class InformatieModel(Bereik bereik, Briefschrijver schrijver, HuidigSwv swv) : Voorstelpagina(bereik, schrijver, swv)
{
    private Leerling? _leerling;

    [BindProperty]
    public Invoer Antwoord { get; set; } = new();

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct) || Verzoek.Soort != VerzoekSoort.Informatieverzoek377c)
            return false;
        _leerling = Verzoek.LeerlingId is { } id ? await Db.Leerlingen.AsNoTracking().IgnoreAutoIncludes().FirstOrDefaultAsync(l => l.Id == id, ct) : null;
        return true;
    }

    protected override void LegVoor()
    {
        EisBehandelaar();
        Verzoek.LegInformatieVoor(new(Antwoord.Ouderschap, Antwoord.Informatie ?? "", Antwoord.Weigering, Antwoord.Motivering ?? ""), User.Medewerker(), Nu, _leerling);
    }

    public sealed class Invoer
    {
        public Ouderschapsbewijs? Ouderschap { get; set; }

        [MaxLength(Informatieantwoord.MaxInformatie)]
        public string? Informatie { get; set; }

        public Informatieweigering? Weigering { get; set; }

        [MaxLength(4000)]
        public string? Motivering { get; set; }
    }
}
