using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Domain.Toestemmingen;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Pages.Secretariaat.Post;
using OuderPortaal.Web.Taken;

namespace OuderPortaal.Web.Pages.Secretariaat;

/// <summary>The week of the secretariaat on one sheet: what is due until Sunday and what lies on the desk, by the queries of the queue, the tasks and the post.</summary>
public sealed class Weekblad(Bereik bereik, Werkvoorraad werkvoorraad, Takenlijst taken, Postlijsten post)
{
    /// <summary>Lines per part.</summary>
    public const int Hoogstens = 8;

    public async Task<IReadOnlyList<Weekdeel>> MaakAsync(CancellationToken ct)
    {
        var einde = Werkvoorraad.EindeWeek(bereik.Vandaag);
        var telling = await werkvoorraad.TelAsync(new(), einde, ct);
        var lijst = await taken.TotAsync(einde, ct);
        var bellen = lijst.Where(t => t.Soort == TaakSoort.Bellen).ToList();
        var overig = lijst.Where(t => t.Soort is not (TaakSoort.Bellen or TaakSoort.KopieBeoordelen)).ToList();
        return
        [
            new("Klaar deze week", await KlaarAsync(einde, ct), telling.Nu + telling.DezeWeek, "/secretariaat"),
            await BewijsAsync(einde, ct),
            await KopieenAsync(ct),
            Deel("Aan de balie", await VragenAsync(Bewijswijze.Balie, "Komt langs voor bewijs", "balie", ct), "/secretariaat"),
            Deel("Bellen", [.. await VragenAsync(Bewijswijze.Terugbellen, "Terugbellen voor bewijs", "terugbellen", ct), .. bellen.Select(Regel)], "/secretariaat/taken"),
            await PostAsync(ct),
            await TerugAsync(ct),
            new("Taken", [.. overig.Take(Hoogstens).Select(Regel)], lijst.Count > Takenlijst.PerPagina - 1 ? Werkvoorraad.TelGrens : overig.Count, "/secretariaat/taken"),
        ];
    }

    private static Weekdeel Deel(string kop, IReadOnlyList<Weekregel> regels, string scherm) => new(kop, [.. regels.Take(Hoogstens)], regels.Count, scherm);

    private static string Zaak(string id, string pagina = "") => $"/secretariaat/verzoeken/{id}{(pagina.Length == 0 ? "" : $"/{pagina}")}";

    private static string Hoofdletter(string woorden) => char.ToUpperInvariant(woorden[0]) + woorden[1..];

    private Weekregel Regel(Taakregel t) => new(t.Uiterlijk, t.Omschrijving, t.Nummer, t.Naar ?? (t.Verzoek is { } id ? Zaak(id) : "/secretariaat/taken"), TeLaat: t.IsTeLaat(bereik.Vandaag));

    private async Task<IReadOnlyList<Weekregel>> KlaarAsync(DateOnly einde, CancellationToken ct) =>
    [
        .. (await werkvoorraad.LopendAsync(new(), null, ct)).Where(r => r.Streef <= einde).Take(Hoogstens)
            .Select(r => new Weekregel(r.Streef, $"{Zaakstand.Tekst(r.Soort)} {r.Kind}", r.Nummer, Zaak(r.PubliekId), $"wacht op {Zaakstand.Tekst(r.Stand.WachtOp)}: {r.Stand.VolgendeStap}{(r.Van is { } van ? $" ({van})" : "")}", r.IsTeLaat(bereik.Vandaag))),
    ];

    private async Task<Weekdeel> BewijsAsync(DateOnly einde, CancellationToken ct)
    {
        var stil = (await werkvoorraad.StilAsync(new(), null, ct)).Where(r => r.BewijsUiterlijk <= einde).ToList();
        return Deel("Laatste dag voor bewijs", [.. stil.Select(r => new Weekregel(r.BewijsUiterlijk, $"{Zaakstand.Tekst(r.Soort)} {r.Kind}", r.Nummer, Zaak(r.PubliekId), "wacht op ouder"))], "/secretariaat");
    }

    /// <summary>Questions for proof in this manner that stand open and were not answered, the first last day on top.</summary>
    private async Task<IReadOnlyList<Weekregel>> VragenAsync(Bewijswijze wijze, string wat, string pagina, CancellationToken ct)
    {
        var (db, vandaag) = (bereik.Db, bereik.Vandaag);
        var rijen = await (from v in bereik.Verzoeken.AsNoTracking().IgnoreAutoIncludes().Onbeslist()
                           from b in db.Set<Bewijsverzoek>().Where(b => b.VerzoekId == v.Id && b.Wijze == wijze && b.GeleverdOp == null && b.Bewijstermijn >= vandaag)
                           orderby b.Bewijstermijn, b.Id
                           select new { v.PubliekId, v.Nummer, v.BetrokkeneNaam, b.Bewijstermijn }).Take(Werkvoorraad.TelGrens).ToListAsync(ct);
        return [.. rijen.Select(r => new Weekregel(r.Bewijstermijn, $"{wat}, {Zaakstand.Initialen(r.BetrokkeneNaam)}", r.Nummer, Zaak(r.PubliekId, pagina)))];
    }

    private async Task<Weekdeel> KopieenAsync(CancellationToken ct)
    {
        var rijen = await (from k in bereik.Db.Bewijskopieen.AsNoTracking().Where(k => k.Oordeel == KopieOordeel.Wacht)
                           from v in bereik.Verzoeken.IgnoreAutoIncludes().Where(v => v.Id == k.VerzoekId)
                           orderby k.OntvangenOp, k.Id
                           select new { v.PubliekId, v.Nummer, k.OntvangenOp, v.Kalender }).Take(Werkvoorraad.TelGrens).ToListAsync(ct);
        return Deel("Kopieën beoordelen", [.. rijen.Select(r => new Weekregel(Bewijskopie.BeoordeelUiterlijk(r.OntvangenOp, r.Kalender.Werkdagen), "Afgeschermde kopie", r.Nummer, Zaak(r.PubliekId, "kopie")))], "/secretariaat/taken");
    }

    private async Task<Weekdeel> PostAsync(CancellationToken ct)
    {
        var (brieven, codes, verjaardagen) = await post.TelAsync(ct);
        var regels = (await post.BrievenAsync(null, ct)).Regels
            .Select(r => new Weekregel(Amsterdam.Datum(r.Brief.Op), r.Brief.Titel, r.Verzoek.Nummer, "/secretariaat/post", r.WaaromNiet is null ? "" : "mag nu niet weg")).ToList();
        if (codes > 0)
            regels.Insert(0, new(null, Hoofdletter(Werkvoorraadtelling.Aantal(codes, "brief met code", "brieven met code")), null, "/secretariaat/post/codes", "binnen twee werkdagen op de post"));
        if (verjaardagen > 0)
            regels.Insert(0, new(null, Hoofdletter(Werkvoorraadtelling.Aantal(verjaardagen, "brief bij een verjaardag", "brieven bij een verjaardag")), null, "/secretariaat/verjaardagen"));
        return new("Afdrukken en posten", [.. regels.Take(Hoogstens)], brieven + (codes > 0 ? 1 : 0) + (verjaardagen > 0 ? 1 : 0), "/secretariaat/post");
    }

    /// <summary>Letters that came back, and letters of the portal of which the mail did not arrive and that may not go by post.</summary>
    private async Task<Weekdeel> TerugAsync(CancellationToken ct)
    {
        var (vast, volgende) = await post.VastAsync(null, ct);
        var terug = await (from i in bereik.Db.Informatieberichten.AsNoTracking().Where(i => i.Status == InformatieberichtStatus.Onbestelbaar)
                           from l in bereik.Leerlingen.IgnoreAutoIncludes().Where(l => l.Id == i.LeerlingId)
                           orderby i.Uiterlijk, i.Id
                           select new { l.PubliekId, i.Uiterlijk }).Take(Werkvoorraad.TelGrens).ToListAsync(ct);
        List<Weekregel> regels =
        [
            .. terug.Select(r => new Weekregel(r.Uiterlijk, "Informatiebericht kwam terug", null, $"/secretariaat/leerlingen/{r.PubliekId}/informatiebericht", "zoek het adres")),
            .. vast.Select(r => new Weekregel(null, r.Brief.Titel, r.Nummer, "/secretariaat/post", "mail kwam niet aan")),
        ];
        return new("Terug of niet aangekomen", [.. regels.Take(Hoogstens)], volgende is null ? regels.Count : Werkvoorraad.TelGrens, "/secretariaat/post");
    }
}
