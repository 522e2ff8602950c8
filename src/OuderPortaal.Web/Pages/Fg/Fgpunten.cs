using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Oefeningen;
using OuderPortaal.Web.Scholingen;

namespace OuderPortaal.Web.Pages.Fg;

/// <summary>What asks something of the FG now: the list at the head of the dashboard, and the number in the mail of the month.</summary>
public sealed class Fgpunten(PortaalDbContext db, Toezicht toezicht, Aandachtspunten aandacht, Fglijnen.Fggesprek fglijn, Scholingenlijst scholing)
{
    private static readonly Aandachtspunt[] Telt =
        [Aandachtspunt.KopieTeOud, Aandachtspunt.Gezagsconflict, Aandachtspunt.VerstrekkingZonderGrond, Aandachtspunt.KlachtTeLaat, Aandachtspunt.OpenDatalek];

    /// <summary>Each point with its number, which is never 0, and the page where it is seen.</summary>
    public async Task<IReadOnlyList<(string Tekst, int Aantal, string Naar)>> LeesAsync(CancellationToken ct)
    {
        var punten = new List<(string Tekst, int Aantal, string Naar)>
        {
            ("Taken en signalen", await db.Taken.CountAsync(t => t.VoorRol == Rol.Fg && t.GedaanOp == null && (t.VerzoekId == null || db.Verzoeken.Any(v => v.Id == t.VerzoekId)), ct), "/fg/taken"),
            ("Vragen in de FG-lijn", await fglijn.WachtendAsync(ct), "/fg/lijn"),
            ("Antwoorden die u nog krijgt en te laat zijn", (await toezicht.OpenVragenAsync(ct)).Count(v => v.Vraag.IsTeLaat(toezicht.Vandaag)), "/fg#vragen"),
        };
        punten.AddRange((await toezicht.TelAsync(ct)).Where(t => t.Lijst == Toezichtlijst.TeLaat).Select(t => ("Verzoeken die te laat zijn", t.Aantal, $"/fg/verzoeken?toon={t.Lijst}")));
        punten.AddRange((await aandacht.TelAsync(ct)).Where(p => Telt.Contains(p.Punt)).Select(p => (Aandachtspunten.Tekst(p.Punt), p.Aantal, Aandachtspunten.Naar(p.Punt) ?? "/fg")));
        var (mails, taken, _) = await toezicht.StoringenAsync(ct);
        punten.Add(("Mails die voorgoed mislukten", mails, "/fg#storingen"));
        punten.Add(("Achtergrondtaken die misgingen", taken, "/fg#storingen"));
        punten.Add(("Brandoefening mislukt", (await Oefenstand.LeesAsync(db, ct)).IsErnstig ? 1 : 0, "/brandoefening"));
        punten.Add(("Medewerkers die scholing moeten volgen", await scholing.TelAanDeBeurtAsync(ct), "/scholing"));
        return [.. punten.Where(p => p.Aantal > 0)];
    }
}
