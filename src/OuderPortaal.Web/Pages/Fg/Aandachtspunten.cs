using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Bewaren;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Datalekken;
using OuderPortaal.Domain.Deelvragen;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Ingebrekestellingen;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Verstrekkingen;
using OuderPortaal.Web.Cijfers;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Pages.Fg;

/// <summary>The other figures of the FG, counted in the database at each visit: what was kept too long, not told, disputed or refused, and why.</summary>
public sealed class Aandachtspunten(PortaalDbContext db, Web.Registers.Toegangsvergelijking toegang, TimeProvider klok)
{
    public static string Tekst(Aandachtspunt punt) => punt switch
    {
        Aandachtspunt.KopieTeOud => "Kopieën ouder dan veertien dagen",
        Aandachtspunt.TeVernietigen => "Voorstellen om te vernietigen die openstaan",
        Aandachtspunt.Gezagsconflict => "Conflicten over gezag",
        Aandachtspunt.KennisgevingNietMogelijk => "Ontvangers die wij niet konden inlichten",
        Aandachtspunt.KennisgevingZonderReactie => "Ontvangers die niet reageerden",
        Aandachtspunt.VerstrekkingZonderGrond => "Verstrekkingen zonder grond",
        Aandachtspunt.OpenKlacht => "Klachten die lopen",
        Aandachtspunt.KlachtTeLaat => "Klachten die te laat zijn",
        Aandachtspunt.OpenIngebrekestelling => "Ingebrekestellingen die lopen",
        Aandachtspunt.OpenBezwaar => "Bezwaarschriften die lopen",
        Aandachtspunt.DeelvraagUit => "Vragen aan anderen die uitstaan",
        Aandachtspunt.DeelvraagTeLaat => "Vragen aan anderen die te laat zijn",
        Aandachtspunt.BuitenToegangslijst => "Accounts die niet kloppen met de toegangslijst",
        Aandachtspunt.OpenDatalek => "Mogelijke datalekken die lopen",
        _ => "Instellingen veranderd, laatste 30 dagen",
    };

    /// <summary>The page where the FG sees them; null when they are seen at the requests.</summary>
    public static string? Naar(Aandachtspunt punt) => punt switch
    {
        Aandachtspunt.OpenKlacht or Aandachtspunt.KlachtTeLaat => "/fg/klachten",
        Aandachtspunt.OpenDatalek => "/datalekken",
        Aandachtspunt.GewijzigdeInstelling => "/beheer/instellingen",
        Aandachtspunt.BuitenToegangslijst => "/toegangslijst/vergelijken",
        _ => null,
    };

    public async Task<IReadOnlyList<(Aandachtspunt Punt, int Aantal)>> TelAsync(CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        var (vandaag, grens, maand) = (Amsterdam.Datum(nu), nu.AddDays(-Bewijskopie.BewaarDagen), nu.AddDays(-30));
        // The last day of a complaint follows from its calendar: those that are open are few.
        var klachten = await db.Klachten.AsNoTracking().Where(k => k.GeslotenOp == null).ToListAsync(ct);
        return
        [
            (Aandachtspunt.KopieTeOud, await db.Bewijskopieen.CountAsync(k => k.VernietigdOp == null && k.OntvangenOp < grens, ct)),
            (Aandachtspunt.TeVernietigen, await db.Vernietigingsvoorstellen.CountAsync(v => v.Status == VoorstelStatus.TeBevestigen || v.Status == VoorstelStatus.Bevestigd, ct)),
            (Aandachtspunt.Gezagsconflict, await db.GezagConflicten.CountAsync(c => c.Uitkomst == null, ct)),
            (Aandachtspunt.KennisgevingNietMogelijk, await db.Kennisgevingen.CountAsync(k => k.Status == KennisgevingStatus.NietMogelijk, ct)),
            (Aandachtspunt.KennisgevingZonderReactie, await db.Kennisgevingen.CountAsync(k => k.Status == KennisgevingStatus.GeenReactie, ct)),
            (Aandachtspunt.VerstrekkingZonderGrond, await db.Verstrekkingen.CountAsync(v => v.Grond == Verstrekkingsgrond.GrondOntbreekt, ct)),
            (Aandachtspunt.OpenKlacht, klachten.Count),
            (Aandachtspunt.KlachtTeLaat, klachten.Count(k => k.IsTeLaat(vandaag))),
            (Aandachtspunt.OpenIngebrekestelling, await db.Ingebrekestellingen.CountAsync(i => i.Status == IngebrekestellingStatus.Loopt || i.Status == IngebrekestellingStatus.Prematuur, ct)),
            (Aandachtspunt.OpenBezwaar, await db.Bezwaarschriften.CountAsync(b => b.AfgehandeldOp == null, ct)),
            (Aandachtspunt.DeelvraagUit, await db.Deelvragen.CountAsync(v => v.Status == DeelvraagStatus.Uitgezet, ct)),
            (Aandachtspunt.DeelvraagTeLaat, await db.Deelvragen.CountAsync(v => v.Status == DeelvraagStatus.Uitgezet && v.AntwoordUiterlijk < vandaag, ct)),
            (Aandachtspunt.OpenDatalek, await db.Datalekken.CountAsync(d => d.Status != DatalekStatus.Gesloten, ct)),
            (Aandachtspunt.GewijzigdeInstelling, await db.Instellingswijzigingen.CountAsync(w => w.Op > maand, ct)),
            (Aandachtspunt.BuitenToegangslijst, (await toegang.AfwijkingenAsync(ct)).Count),
        ];
    }

    /// <summary>Items of besluiten that were made known and that were refused, in whole or in part, per ground (R-COR-6).</summary>
    public async Task<IReadOnlyList<(Weigeringsgrond Grond, int Aantal)>> WeigeringenAsync(CancellationToken ct)
    {
        var rijen = await db.WeigeringenAsync(db.Verzoeken, ct);
        return [.. Enum.GetValues<Weigeringsgrond>().Select(g => (g, rijen.Where(r => r.Grond == g).Sum(r => r.Aantal)))];
    }
}
