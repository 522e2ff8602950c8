using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Brieven;
using OuderPortaal.Web.Components;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Pages.Secretariaat.Verzoeken;

/// <summary>Proposes to refuse, or not to handle because proof did not come (R-ID-7). The directeur decides.</summary>
[Authorize(Roles = nameof(Rol.Secretariaat))]
public sealed class VoorstellenModel(Bereik bereik, Briefschrijver schrijver, HuidigSwv swv) : Voorstelpagina(bereik, schrijver, swv)
{
    [BindProperty]
    public Invoer Voorstel { get; set; } = new();

    protected override void LegVoor()
    {
        if (Voorstel.Uitkomst is not (BesluitUitkomst.Afgewezen or BesluitUitkomst.BuitenBehandeling))
            throw new RuleViolation("R-11.5-1", "Kies een van de twee.", "Uitkomst");
        Verzoek.LegVoor(Voorstel.Uitkomst.Value, Voorstel.Motivering, User.Medewerker(), Nu);
    }

    public sealed class Invoer
    {
        [Required(ErrorMessage = "Kies wat u voorstelt.")]
        public BesluitUitkomst? Uitkomst { get; set; }

        [MaxLength(4000)]
        public string? Motivering { get; set; }
    }
}
