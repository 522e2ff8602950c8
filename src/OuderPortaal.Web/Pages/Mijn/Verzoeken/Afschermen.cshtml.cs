using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Pages.Mijn.Verzoeken.Nieuw;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken;

/// <summary>After a refused erasure: begins a new correction that asks to close the same item off (R-WIS-2), with its place filled in.</summary>
[VerseFactor(NaToets = true)]
public sealed class AfschermenModel(PortaalDbContext db, EigenVerzoeken verzoeken, Onderdelentoegang toegang, Correctieconcepten concepten, TimeProvider klok) : OnderdeelPagina(db, verzoeken, toegang, klok)
{
    public bool Kan => Onderdeel.BiedtAfscherming;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await OpenAsync(ct) ?? Page();

    [VerseFactor]
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await OpenAsync(ct) is { } elders)
            return elders;
        if (Geweigerd is not null || !Kan || await concepten.KindAsync(User.AccountId(), Verzoek.LeerlingId, ct) is not { } kind)
            return Page();
        var onderdeel = new Aanvraagonderdeel
        {
            Keuze = Onderdeelkeuze.NietGebruiken,
            Grond = CorrectieGrond.WeetNiet,
            Verwijzing = new(Verwijzingsoort.Onderdeel, Verzoek.PubliekId, Verzoek.Nummer, kind.Leerling.PubliekId, Nummer.ToString(CultureInfo.InvariantCulture), Nummer),
        };
        var concept = await concepten.VoegToeAsync(User.AccountId(), User.Naam(), Verzoek.LeerlingId, onderdeel, Verzoek.Aanspreekvorm, Bedoeling.Correctie, ct);
        return LocalRedirect($"/mijn/verzoeken/nieuw/{concept}/onderdelen");
    }
}
