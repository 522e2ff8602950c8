using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Domain.Termijnen;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Brieven;
using OuderPortaal.Web.Components;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Mail;

namespace OuderPortaal.Web.Jobs;

/// <summary>
/// Letters about birthdays: D11a to the pupil, D11b to who still holds gezag, one at 18. One transaction per pupil; (leerling, moment, verjaardag, ontvanger) is unique. After
/// a late start only the most urgent one, and none that would come after the day.
/// </summary>
public sealed class Leeftijdspost(PortaalDbContext db, Leeftijdsbriefschrijver schrijver, HuidigSwv swv, TimeProvider klok)
{
    /// <summary>So long after the 18th birthday the letter still makes sense: also when nothing ran for forty days (R-AM-16).</summary>
    private const int AchttienDagen = 90;

    public async Task<int> KondigZestienAanAsync(Spelregels regels, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(regels);
        var vandaag = Amsterdam.Datum(klok.GetUtcNow());
        var termijnen = regels.Instellingen.Termijnen;
        var (na, tot) = (vandaag.AddYears(-16).AddDays(-1), vandaag.AddDays(termijnen.EersteAankondigingDagen).AddYears(-16).AddDays(1));
        var kandidaten = await db.Leerlingen.AsNoTracking().IgnoreAutoIncludes().Where(l => l.Geboortedatum > na && l.Geboortedatum <= tot)
            .Select(l => new { l.Id, l.Geboortedatum, Momenten = db.Leeftijdsbrieven.Where(b => b.LeerlingId == l.Id && b.OntvangerId == l.Id).Select(b => new { b.Moment, b.Verjaardag }).ToList() })
            .ToListAsync(ct);
        var nodig = kandidaten.Select(k => (k.Id, Dag: Leeftijdsgrens.Van(k.Geboortedatum, 16, termijnen.Schrikkel).Datum, k.Momenten))
            .Select(k => (k.Id, k.Dag, Moment: Moment(k.Dag.DayNumber - vandaag.DayNumber, termijnen), k.Momenten))
            .Where(k => k.Moment is { } m && !k.Momenten.Exists(b => b.Moment == m && b.Verjaardag == k.Dag))
            .ToDictionary(k => k.Id, k => (k.Dag, Moment: k.Moment!.Value));
        return await db.DoeElkAsync([.. nodig.Keys.Take(Stuksgewijs.Hoogstens)], (id, token) => KondigAanAsync(id, nodig[id].Dag, nodig[id].Moment, regels, token), ct);
    }

    public async Task<int> SchrijfBijAchttienAsync(Spelregels regels, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(regels);
        var vandaag = Amsterdam.Datum(klok.GetUtcNow());
        var schrikkel = regels.Instellingen.Termijnen.Schrikkel;
        var (na, tot) = (vandaag.AddYears(-18).AddDays(-AchttienDagen - 1), vandaag.AddYears(-18).AddDays(1));
        var kandidaten = await db.Leerlingen.AsNoTracking().IgnoreAutoIncludes()
            .Where(l => l.Geboortedatum > na && l.Geboortedatum <= tot && db.Vertegenwoordigingen.Any(v => v.LeerlingId == l.Id && (v.Status == VertegenwoordigingStatus.Actief || v.Eindreden == Eindreden.Leeftijd18)))
            .Where(l => !db.Leeftijdsbrieven.Any(b => b.LeerlingId == l.Id && b.Moment == Leeftijdsmoment.Achttien))
            .Select(l => new { l.Id, l.Geboortedatum }).ToListAsync(ct);
        var dagen = kandidaten.ToDictionary(k => k.Id, k => Leeftijdsgrens.Van(k.Geboortedatum, 18, schrikkel).Datum);
        return await db.DoeElkAsync([.. dagen.Where(d => d.Value <= vandaag && d.Value.AddDays(AchttienDagen) > vandaag).Select(d => d.Key)], async (id, token) =>
        {
            if (await db.Leeftijdsbrieven.AnyAsync(b => b.LeerlingId == id && b.Moment == Leeftijdsmoment.Achttien, token))
                throw new RuleViolation("R-VTG-19", "Deze brief was al geschreven.");
            await AanLeerlingAsync(await db.Leerlingen.AsSplitQuery().SingleAsync(l => l.Id == id, token), Leeftijdsmoment.Achttien, dagen[id], null);
        }, ct);
    }

    private static Leeftijdsmoment? Moment(int dagen, TermijnInstellingen t) =>
        dagen <= 0 || dagen > t.EersteAankondigingDagen ? null : dagen <= t.TweedeAankondigingDagen ? Leeftijdsmoment.TweedeAankondiging : Leeftijdsmoment.EersteAankondiging;

    private async Task KondigAanAsync(Guid id, DateOnly dag, Leeftijdsmoment moment, Spelregels regels, CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        if (await db.Leeftijdsbrieven.AnyAsync(b => b.LeerlingId == id && b.OntvangerId == id && b.Moment == moment && b.Verjaardag == dag, ct))
            throw new RuleViolation("R-VTG-17", "Deze brief was al geschreven.");
        var leerling = await db.Leerlingen.AsSplitQuery().SingleAsync(l => l.Id == id, ct);
        var open = await db.Verzoeken.MetKoppeling().Onbeslist().Where(v => v.LeerlingId == id && v.Hoedanigheid != Hoedanigheid.LeerlingZelf)
            .OrderBy(v => v.OntvangenOp).FirstOrDefaultAsync(ct);
        await AanLeerlingAsync(leerling, moment, dag, open is null ? null : (open.OntvangenOp, open.LaatsteKeuzedag(leerling)));
        var ouders = await db.Vertegenwoordigingen.Where(v => v.LeerlingId == id && v.Status == VertegenwoordigingStatus.Actief
            && (v.Soort == VertegenwoordigingSoort.OuderMetGezag || v.Soort == VertegenwoordigingSoort.Voogd || v.Soort == VertegenwoordigingSoort.GecertificeerdeInstelling)).ToListAsync(ct);
        foreach (var ouder in ouders)
            await AanOuderAsync(leerling, ouder, moment, dag, nu);
        if (!await db.Leeftijdsbrieven.AnyAsync(b => b.LeerlingId == id && b.OntvangerId == id && b.Verjaardag == dag, ct))
            Taak("Een leerling wordt 16. Kan deze leerling zelf beslissen? Kijk bij Verjaardagen.", regels.Kalender.Werkdagen.WerkdagenErbij(Amsterdam.Datum(nu), 10), nu);
        if (leerling.Adres.Length == 0)
            Taak("Een leerling wordt 16 en heeft geen adres. Zoek het adres voor de brief bij Verjaardagen.", regels.Kalender.Werkdagen.WerkdagenErbij(Amsterdam.Datum(nu), 5), nu);
    }

    private Task AanLeerlingAsync(Leerling leerling, Leeftijdsmoment moment, DateOnly dag, (DateOnly Gevraagd, DateOnly KiesTot)? open) =>
        SchrijfAsync(leerling, leerling.Id, moment, dag, new Geadresseerde(null, leerling.Naam, leerling.Adres, Aanspreekvorm.Je), open);

    private async Task AanOuderAsync(Leerling leerling, Vertegenwoordiging ouder, Leeftijdsmoment moment, DateOnly dag, DateTimeOffset nu)
    {
        await SchrijfAsync(leerling, ouder.Id, moment, dag, new Geadresseerde(ouder.AccountId, ouder.Naam, leerling.ContactVan(ouder.Naam)?.Adres ?? "", Aanspreekvorm.U), null, ouder.Soort == VertegenwoordigingSoort.OuderMetGezag);
        if (ouder.AccountId is { } account)
            db.Add(UitgaandeMail.LeeftijdsberichtKlaar(account, nu));
    }

    private async Task SchrijfAsync(Leerling leerling, Guid ontvanger, Leeftijdsmoment moment, DateOnly dag, Geadresseerde aan, (DateOnly Gevraagd, DateOnly KiesTot)? open, bool isOuder = false)
    {
        var aanLeerling = ontvanger == leerling.Id;
        var html = await schrijver.SchrijfAsync(moment, aanLeerling, new Leeftijdsfeiten(leerling, dag, aan, swv.Gegevens) { OpenVerzoek = open, IsOuder = isOuder });
        db.Add(Leeftijdsbrief.Maak(leerling.Id, moment, dag, ontvanger, aan, Leeftijdsbriefschrijver.Titel(moment, aanLeerling), html, klok.GetUtcNow()));
    }

    private void Taak(string omschrijving, DateOnly uiterlijk, DateTimeOffset nu) =>
        db.Add(Domain.Taken.Taak.Maak(TaakSoort.BijnaZestien, Rol.Secretariaat, null, omschrijving, uiterlijk, nu));
}
