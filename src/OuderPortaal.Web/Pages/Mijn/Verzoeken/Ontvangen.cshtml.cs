using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken;

/// <summary>The receipt: number, promised date and how it was computed, what happens next. Can be printed, and opened again.</summary>
public sealed class OntvangenModel(EigenVerzoeken verzoeken, TimeProvider klok) : VerzoekPagina(verzoeken, klok)
{
    public Tekst Kanaal => Verzoek.AntwoordKanaal switch
    {
        AntwoordKanaal.Digitaal => Aanvraagteksten.AntwoordOnline,
        AntwoordKanaal.Post => Aanvraagteksten.AntwoordPost,
        _ => Aanvraagteksten.AntwoordOphalen,
    };

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();
}
