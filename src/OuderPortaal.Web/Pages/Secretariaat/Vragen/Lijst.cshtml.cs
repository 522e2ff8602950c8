using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Vragen;
using OuderPortaal.Web.Toegang;
using OuderPortaal.Web.Vragen;

namespace OuderPortaal.Web.Pages.Secretariaat.Vragen;

/// <summary>The questions that are no request, open ones first. Names and words stand here, so each view is a journaal row.</summary>
[Authorize(Roles = nameof(Rol.Secretariaat))]
public sealed class LijstModel(Vragenlijst lijst, TimeProvider klok) : PageModel, IDossierpagina
{
    /// <summary>Random id of the question after which the page begins.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Na { get; set; }

    public DateOnly Vandaag => Amsterdam.Datum(klok.GetUtcNow());

    public IReadOnlyList<VraagZonderVerzoek> Vragen { get; private set; } = [];

    public int Open { get; private set; }

    public string? Volgende { get; private set; }

    Dossierblik? IDossierpagina.Blik => Vragen.Count == 0 ? null : new(Dossierblik.Vragenlijst, null, null);

    public string Inleiding => Open switch
    {
        0 => "Vragen die geen verzoek of klacht zijn. Er staat niets open.",
        1 => "Vragen die geen verzoek of klacht zijn. Een staat open.",
        _ => $"Vragen die geen verzoek of klacht zijn. Er staan er {Datumtekst.Getal(Open)} open.",
    };

    public async Task OnGetAsync(CancellationToken ct)
    {
        var rijen = await lijst.LeesAsync(User, Na, ct);
        Vragen = [.. rijen.Take(Vragenlijst.PerPagina)];
        Volgende = rijen.Count > Vragenlijst.PerPagina ? Vragen[^1].PubliekId : null;
        Open = await lijst.TelOpenAsync(ct);
    }
}
