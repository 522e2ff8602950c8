using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Toegang;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Pages.Mijn.Verzoeken.Nieuw;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken;

/// <summary>
/// Reads the items of an own request. What the reader typed is shown; what our files say and what was decided only to who may open the overview and the letter now.
/// </summary>
public sealed class Onderdelenlezer(PortaalDbContext db, Onderdelentoegang toegang, TimeProvider klok)
{
    public async Task<Onderdelenstand> LeesAsync(Verzoek verzoek, ClaimsPrincipal wie, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        if (!verzoek.Soort.HeeftOnderdelen() || await db.Correcties.AsSplitQuery().AsNoTracking().SingleOrDefaultAsync(c => c.VerzoekId == verzoek.Id, ct) is not { } correctie)
            return Onderdelenstand.Geen;

        var t = new Stem(verzoek.Aanspreekvorm);
        var vandaag = Amsterdam.Datum(klok.GetUtcNow());
        var isBesloten = verzoek.Besluit is { BekendgemaaktOp: not null, Uitkomst: not BesluitUitkomst.BuitenBehandeling };
        var besluit = isBesloten ? await toegang.BeoordeelAsync(verzoek, wie, Toegangswens.Brief, ct) : Toegangsoordeel.NietBeschikbaar;
        var dossier = correctie.Onderdelen.Any(o => o.Sleutel.Length > 0) ? await toegang.BeoordeelAsync(verzoek, wie, Toegangswens.Overzicht, ct) : Toegangsoordeel.NietBeschikbaar;
        return new(
            [.. correctie.Onderdelen.OrderBy(o => o.Volgnummer).Select(o => new Onderdeelstand(
                Onderdeelregel.Van(o, verzoek.Soort, dossier == Toegangsoordeel.AllesGoed, eigenWoorden: verzoek.OvergenomenOp is null, t),
                besluit == Toegangsoordeel.AllesGoed ? Onderdeelbesluit.Van(o, correctie, verzoek, vandaag, t) : null))],
            besluit == Toegangsoordeel.FactorNietVers || dossier == Toegangsoordeel.FactorNietVers,
            isBesloten && besluit != Toegangsoordeel.AllesGoed) { Kop = verzoek.Soort == VerzoekSoort.BezwaarVerwerking ? Bezwaarteksten.Punten : Correctieteksten.Punten };
    }
}
