using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken;

/// <summary>The receipt: number, promised date and how it was computed, what happens next. Can be printed, and opened again.</summary>
public sealed class OntvangenModel(EigenVerzoeken verzoeken, Onderdelenlezer onderdelen, TimeProvider klok) : VerzoekPagina(verzoeken, klok)
{
    /// <summary>Of a correction.</summary>
    public Onderdelenstand Onderdelen { get; private set; } = Onderdelenstand.Geen;

    public Tekst Kanaal => Verzoek.AntwoordKanaal switch
    {
        AntwoordKanaal.Digitaal => Aanvraagteksten.AntwoordOnline,
        AntwoordKanaal.Post => Aanvraagteksten.AntwoordPost,
        _ => Aanvraagteksten.AntwoordOphalen,
    };

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        Onderdelen = await onderdelen.LeesAsync(Verzoek, User, ct);
        return Page();
    }
}
