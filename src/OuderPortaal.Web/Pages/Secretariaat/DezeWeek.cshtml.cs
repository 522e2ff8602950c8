using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Kalender;

namespace OuderPortaal.Web.Pages.Secretariaat;

/// <summary>The week on one A4, to print on Monday and tick off with a pen.</summary>
[Authorize(Roles = nameof(Rol.Secretariaat))]
public sealed class DezeWeekModel(Bereik bereik, Weekblad blad, LaatsteControle controle) : PageModel
{
    public DateOnly Vandaag => bereik.Vandaag;

    public IReadOnlyList<Weekdeel> Delen { get; private set; } = [];

    /// <summary>When the terms were last looked at.</summary>
    public string Gecontroleerd { get; private set; } = "";

    /// <summary>"Van maandag 2 maart tot en met zondag 8 maart 2026."</summary>
    public string Inleiding
    {
        get
        {
            var einde = Werkvoorraad.EindeWeek(Vandaag);
            return $"Van {Datumtekst.ZonderJaar(einde.AddDays(-6))} tot en met {Datumtekst.Voluit(einde)}, en wat al eerder klaar moest zijn. Stand van {Amsterdam.Lokaal(bereik.Nu):H.mm} uur.";
        }
    }

    public async Task OnGetAsync(CancellationToken ct)
    {
        Gecontroleerd = await controle.ZinAsync(ct);
        Delen = await blad.MaakAsync(ct);
    }
}
