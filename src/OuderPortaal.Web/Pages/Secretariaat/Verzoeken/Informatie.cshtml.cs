using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Brieven;
using OuderPortaal.Web.Components;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Pages.Secretariaat.Verzoeken;

/// <summary>The answer to a parent without gezag, by hand: important facts, or one of the two grounds of BW 1:377c. The directeur decides.</summary>
[Authorize(Roles = $"{nameof(Rol.Secretariaat)},{nameof(Rol.Behandelaar)}")]
public sealed class InformatieModel(Bereik bereik, Briefschrijver schrijver, HuidigSwv swv) : Voorstelpagina(bereik, schrijver, swv)
{
    [BindProperty]
    public Invoer Antwoord { get; set; } = new();

    public override async Task<bool> LoadAsync(CancellationToken ct) => await base.LoadAsync(ct) && Verzoek.Soort == VerzoekSoort.Informatieverzoek377c;

    protected override void LegVoor()
    {
        EisBehandelaar();
        Verzoek.LegInformatieVoor(new(Antwoord.Ouderschap, Antwoord.Informatie ?? "", Antwoord.Weigering, Antwoord.Motivering ?? ""), User.Medewerker(), Nu);
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
