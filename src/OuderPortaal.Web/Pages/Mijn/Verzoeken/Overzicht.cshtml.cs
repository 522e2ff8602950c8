using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Data;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Overzichten;
using OuderPortaal.Web.Pages.Mijn.Verzoeken.Nieuw;
using OuderPortaal.Web.Toegang;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken;

/// <summary>The overview as a page, or why it cannot be opened now and what its reader can do.</summary>
[VerseFactor(NaToets = true)]
public sealed class OverzichtModel(PortaalDbContext db, OverzichtToegang toegang, Overzichtsamensteller samensteller, Correctieconcepten concepten, Kinderen kinderen, TimeProvider klok)
    : OverzichtPagina(db, toegang, samensteller, klok)
{
    public Overzichtstaal? Taal { get; private set; }

    /// <summary>A correction can be asked about this pupil, from a line here (R-11.4-1).</summary>
    public bool KanAanwijzen { get; private set; }

    /// <summary>Random id of the pupil, to see who looked; null when that is not for this reader.</summary>
    public string? KindId { get; private set; }

    /// <summary>Public id of the correction that is open, and how many items it has; null when there is none.</summary>
    public (string Concept, int Aantal)? Bezig { get; private set; }

    public Func<int, string>? KloptNietDocument => KanAanwijzen ? nummer => $"/mijn/verzoeken/{Verzoek.PubliekId}/klopt-niet/document/{nummer + 1}" : null;

    public Func<int, string> OpenDocument => nummer => $"/mijn/verzoeken/{Verzoek.PubliekId}/documenten/{nummer + 1}";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await OpenAsync(download: false, ct) is { } elders)
            return elders;
        if (Inhoud is null)
            return Page();
        HashSet<string> klaar = [];
        if (Verzoek.LeerlingId is { } leerling)
            KindId = (await kinderen.VanAsync(User.AccountId(), ct)).FirstOrDefault(k => k.Geldt && k.Leerling.Id == leerling)?.Leerling.PubliekId;
        if (Verzoek.Soort == VerzoekSoort.Inzage && await concepten.KindAsync(User.AccountId(), Verzoek.LeerlingId, ct) is { } kind)
        {
            KanAanwijzen = true;
            if (await concepten.VoorAsync(User.AccountId(), kind, Bedoeling.Correctie, ct) is { } open)
            {
                Bezig = (open.Concept.PubliekId, open.Aanvraag.Onderdelen.Count);
                klaar = [.. open.Aanvraag.Onderdelen.Select(o => o.Verwijzing).OfType<Verwijzing>().Where(v => v.Soort == Verwijzingsoort.Regel && v.Verzoek == Verzoek.PubliekId).Select(v => v.Sleutel)];
            }
        }

        Taal = new Overzichtstaal(
            Inhoud, KanAanwijzen ? g => g.Waarde is null ? null : $"/mijn/verzoeken/{Verzoek.PubliekId}/klopt-niet/regel/{g.Nummer}" : null, g => klaar.Contains(g.Id) ? $"/mijn/verzoeken/nieuw/{Bezig?.Concept}/onderdelen" : null);
        return Page();
    }
}
