using System.Globalization;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Toegang;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Overzichten;
using OuderPortaal.Web.Toegang;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken.Nieuw;

/// <summary>
/// Reads the words behind what was pointed at, each time anew and through the same gate as the overview or the letter itself: what cannot be opened now does not come out
/// through a draft either.
/// </summary>
public sealed class Aanwijzer(PortaalDbContext db, OverzichtToegang overzichten, Onderdelentoegang onderdelen, EigenVerzoeken verzoeken, Overzichtsamensteller samensteller, TimeProvider klok)
{
    /// <summary>To show them. <paramref name="legVast"/> writes down that an overview was looked at, before anything goes out.</summary>
    public async Task<Aanwijzingen> ToonAsync(IEnumerable<Aanvraagonderdeel> bij, ClaimsPrincipal wie, bool legVast, CancellationToken ct)
    {
        var (gevonden, geopend) = await LeesAsync(bij, wie, metVerseFactor: true, ct);
        if (!legVast || geopend.Count == 0)
            return gevonden;
        foreach (var overzicht in geopend)
            overzicht.LegBekekenVast(klok.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return gevonden;
    }

    /// <summary>To file them with a request: nothing is shown, so no fresh factor is asked; the link, the age and the level are.</summary>
    public async Task<Aanwijzingen> NeemOverAsync(IEnumerable<Aanvraagonderdeel> bij, ClaimsPrincipal wie, CancellationToken ct) => (await LeesAsync(bij, wie, metVerseFactor: false, ct)).Item1;

    public static Aangewezen? Regel(Overzichtsinhoud inhoud, string sleutel)
    {
        ArgumentNullException.ThrowIfNull(inhoud);
        if (inhoud.Gegevens.FirstOrDefault(g => g.Id == sleutel) is not { Waarde: { } waarde } gegeven)
            return null;
        var document = inhoud.Documenten.FirstOrDefault(d => d.Id == gegeven.DocumentId)?.Titel ?? "";
        return new(new Correctieplek(gegeven.Label, gegeven.Id, gegeven.Categorie, gegeven.Bronsysteem ?? "", document, gegeven.Bladzijde ?? "") 
        {
            VanSchool = gegeven.Herkomst.Soort == HerkomstSoort.School, Herkomstschool = gegeven.Herkomst.Soort == HerkomstSoort.School ? gegeven.Herkomst.Naam ?? "" : "",
        }, waarde, gegeven.Aard);
    }

    public static Aangewezen? Document(Overzichtsinhoud inhoud, string sleutel)
    {
        ArgumentNullException.ThrowIfNull(inhoud);
        return inhoud.Documenten.FirstOrDefault(d => d.Id == sleutel) is { } document ? new(new Correctieplek(document.Titel, document.Id, Document: document.Titel), "", Aard.Feit) : null;
    }

    public static Aangewezen Onderdeel(Correctieonderdeel onderdeel)
    {
        ArgumentNullException.ThrowIfNull(onderdeel);
        return new(
            new Correctieplek(onderdeel.Omschrijving, onderdeel.Sleutel, onderdeel.Categorie, onderdeel.Bronsysteem, onderdeel.Document, onderdeel.Bladzijde) { VanSchool = onderdeel.VanSchool, Herkomstschool = onderdeel.Herkomstschool ?? "" }, onderdeel.Was, onderdeel.Aard);
    }

    private async Task<(Aanwijzingen, List<Gegevensoverzicht>)> LeesAsync(IEnumerable<Aanvraagonderdeel> bij, ClaimsPrincipal wie, bool metVerseFactor, CancellationToken ct)
    {
        var gevonden = new Dictionary<Verwijzing, Aangewezen>();
        var geopend = new List<Gegevensoverzicht>();
        var nietVers = false;
        foreach (var groep in bij.Select(o => o.Verwijzing).OfType<Verwijzing>().Distinct().GroupBy(v => (v.Verzoek, Besluit: v.Soort == Verwijzingsoort.Onderdeel)))
        {
            var (oordeel, lees, overzicht) = groep.Key.Besluit ? await BesluitAsync(groep.Key.Verzoek, wie, ct) : await OverzichtAsync(groep.Key.Verzoek, wie, ct);
            nietVers |= oordeel == Toegangsoordeel.FactorNietVers;
            if (oordeel != Toegangsoordeel.AllesGoed && (metVerseFactor || oordeel != Toegangsoordeel.FactorNietVers))
                continue;
            var vind = await lees();
            foreach (var verwijzing in groep)
            {
                if (vind(verwijzing) is { } aangewezen)
                    gevonden[verwijzing] = aangewezen;
            }

            if (overzicht is not null)
                geopend.Add(overzicht);
        }

        return (new(gevonden, nietVers), geopend);
    }

    private async Task<(Toegangsoordeel, Func<Task<Func<Verwijzing, Aangewezen?>>>, Gegevensoverzicht?)> OverzichtAsync(string verzoek, ClaimsPrincipal wie, CancellationToken ct)
    {
        var toegang = await overzichten.BeoordeelAsync(verzoek, wie, ct);
        return (toegang.Oordeel, LeesAsync, toegang.Overzicht);

        async Task<Func<Verwijzing, Aangewezen?>> LeesAsync()
        {
            var inhoud = await samensteller.StelSamenAsync(toegang.Overzicht!.Id, toegang.Toets!, ct);
            return v => v.Soort == Verwijzingsoort.Regel ? Regel(inhoud, v.Sleutel) : Document(inhoud, v.Sleutel);
        }
    }

    private async Task<(Toegangsoordeel, Func<Task<Func<Verwijzing, Aangewezen?>>>, Gegevensoverzicht?)> BesluitAsync(string id, ClaimsPrincipal wie, CancellationToken ct)
    {
        if (await verzoeken.VindAsync(wie.AccountId(), id, ct) is not { Besluit.BekendgemaaktOp: not null } verzoek)
            return (Toegangsoordeel.NietVanU, () => Task.FromResult<Func<Verwijzing, Aangewezen?>>(_ => null), null);
        return (await onderdelen.BeoordeelAsync(verzoek, wie, Toegangswens.Overzicht, ct), LeesAsync, null);

        async Task<Func<Verwijzing, Aangewezen?>> LeesAsync()
        {
            var correctie = await db.Correcties.AsNoTracking().AsSplitQuery().SingleOrDefaultAsync(c => c.VerzoekId == verzoek.Id, ct);
            return v => correctie?.Onderdelen.FirstOrDefault(o => o.Volgnummer.ToString(CultureInfo.InvariantCulture) == v.Sleutel) is { } onderdeel ? Onderdeel(onderdeel) : null;
        }
    }
}
