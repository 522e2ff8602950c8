using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Ingebrekestellingen;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Berichten;
using OuderPortaal.Web.Kantoor;

namespace OuderPortaal.Web.Pages.Secretariaat;

/// <summary>
/// The queue: open requests by Streef, those that stand still by bewijstermijn (R-AM-17). Reads a page from an index, whatever number of requests there is; counts
/// stop at 99.
/// </summary>
public sealed class Werkvoorraad(Bereik bereik)
{
    public const int PerPagina = 50;

    /// <summary>A count of this size reads "99+".</summary>
    public const int TelGrens = 100;

    private static readonly string[] Voorvoegsels = [.. Enum.GetValues<VerzoekSoort>().Select(soort => soort.Voorvoegsel())];

    /// <summary>Requests of which the term runs, from a place on; one more than a page tells that there is a next one.</summary>
    public async Task<IReadOnlyList<Werkvoorraadregel>> LopendAsync(Werkvoorraadfilter filter, string? na, CancellationToken ct)
    {
        var rijen = Lopend(filter);
        if (await PlekAsync(na, ct) is var (datum, id))
            rijen = rijen.Where(v => v.Streef >= datum && (v.Streef > datum || v.Id.CompareTo(id) > 0));
        return await RegelsAsync(rijen.OrderBy(v => v.Streef).ThenBy(v => v.Id).Take(PerPagina + 1), q => q.OrderBy(v => v.Streef).ThenBy(v => v.Id), ct);
    }

    /// <summary>Requests that stand still, from a place on.</summary>
    public async Task<IReadOnlyList<Werkvoorraadregel>> StilAsync(Werkvoorraadfilter filter, string? na, CancellationToken ct)
    {
        var rijen = await StilAsync(filter, ct);
        if (await PlekAsync(na, ct) is var (datum, id))
            rijen = rijen.Where(v => v.OpschortTot >= datum && (v.OpschortTot > datum || v.Id.CompareTo(id) > 0));
        return await RegelsAsync(rijen.OrderBy(v => v.OpschortTot).ThenBy(v => v.Id).Take(PerPagina + 1), q => q.OrderBy(v => v.OpschortTot).ThenBy(v => v.Id), ct);
    }

    /// <summary>Those of which the answer, or the proof that is waited for, has its day from one local date to another; the first <see cref="TelGrens"/>.</summary>
    public async Task<IReadOnlyList<Werkvoorraadregel>> TussenAsync(DateOnly van, DateOnly totEnMet, CancellationToken ct) =>
        await RegelsAsync(
            bereik.Verzoeken.AsNoTracking().Where(v => (v.Streef >= van && v.Streef <= totEnMet) || (v.Uiterlijk >= van && v.Uiterlijk <= totEnMet) || (v.OpschortTot >= van && v.OpschortTot <= totEnMet))
                .OrderBy(v => v.Streef).ThenBy(v => v.Id).Take(TelGrens),
            q => q.OrderBy(v => v.Streef).ThenBy(v => v.Id), ct);

    /// <summary>How many, per group; stops at <see cref="TelGrens"/>.</summary>
    public async Task<Werkvoorraadtelling> TelAsync(Werkvoorraadfilter filter, DateOnly eindeWeek, CancellationToken ct)
    {
        var (vandaag, nu) = (bereik.Vandaag, bereik.Nu);
        var lopend = Lopend(filter);
        return new Werkvoorraadtelling(
            await TelAsync(lopend.Where(v => v.Streef <= vandaag).OrderBy(v => v.Streef), ct),
            await TelAsync(lopend.Where(v => v.Streef > vandaag && v.Streef <= eindeWeek).OrderBy(v => v.Streef), ct),
            await TelAsync(lopend.Where(v => v.Streef > eindeWeek).OrderBy(v => v.Streef), ct),
            await TelAsync((await StilAsync(filter, ct)).OrderBy(v => v.OpschortTot), ct),
            await TelAsync(lopend.Where(v => v.TeLaatVanaf <= nu).OrderBy(v => v.TeLaatVanaf), ct));
    }

    /// <summary>The Sunday of this week; on a Sunday that day itself.</summary>
    public static DateOnly EindeWeek(DateOnly vandaag) => vandaag.AddDays((7 - (int)vandaag.DayOfWeek) % 7);

    private static Task<int> TelAsync(IOrderedQueryable<Verzoek> rijen, CancellationToken ct) => rijen.Take(TelGrens).CountAsync(ct);

    private IQueryable<Verzoek> Lopend(Werkvoorraadfilter filter)
    {
        var vandaag = bereik.Vandaag;
        return Gefilterd(filter).Where(v => v.Streef != null && (v.OpschortTot == null || v.OpschortTot < vandaag));
    }

    private async Task<IQueryable<Verzoek>> StilAsync(Werkvoorraadfilter filter, CancellationToken ct)
    {
        var vandaag = bereik.Vandaag;
        // Only when a stand-still may have no end (R-AM-18c) can one whose date has passed still stand still.
        var versies = await bereik.Db.InstellingenVersies.AsNoTracking().ToListAsync(ct);
        return versies.TrueForAll(i => i.Termijnen.OpschortingEindigtBijVerlopen)
            ? Gefilterd(filter).Where(v => v.OpschortTot >= vandaag)
            : Gefilterd(filter).Where(v => v.OpschortTot != null && (v.OpschortTot >= vandaag || v.Streef == null));
    }

    private IQueryable<Verzoek> Gefilterd(Werkvoorraadfilter filter)
    {
        var (db, vandaag, ongelezen) = (bereik.Db, bereik.Vandaag, Gesprek.Ongelezen(bereik.Db));
        var rijen = OpNummer(bereik.Verzoeken.AsNoTracking(), filter.Nummer);
        if (filter.Soort is { } soort)
            rijen = rijen.Where(v => v.Soort == soort);
        if (filter.Van == Werkvoorraadfilter.Niemand)
            rijen = rijen.Where(v => v.BehandelaarId == null);
        else if (Guid.TryParse(filter.Van, out var van) && new MedewerkerId(van) is var behandelaar)
            rijen = rijen.Where(v => v.BehandelaarId == behandelaar
                || db.Vervangingen.Op(vandaag).Any(w => w.Vervanger == behandelaar && w.Afwezige == v.BehandelaarId));
        rijen = filter.Wacht switch
        {
            WachtOp.Ouder => rijen.Where(v => v.OpschortTot >= vandaag),
            WachtOp.Directeur => rijen.Where(v => v.Status == VerzoekStatus.InBesluitvorming),
            WachtOp.TweedeCollega => rijen.Where(v => db.Overzichten.Any(o => o.VerzoekId == v.Id && o.Status == OverzichtStatus.TerControle)),
            WachtOp.Ons => rijen.Where(v => v.Status != VerzoekStatus.InBesluitvorming && (v.OpschortTot == null || v.OpschortTot < vandaag)
                && !db.Overzichten.Any(o => o.VerzoekId == v.Id && o.Status == OverzichtStatus.TerControle)),
            _ => rijen,
        };
        var (bijna, nogNiet) = (vandaag.AddYears(-16), vandaag.AddYears(-16).AddDays(60));
        return filter.Let switch
        {
            Signaal.IdentiteitNietVast => rijen.Where(v => !db.Identiteitsverificaties.Any(i => i.IngetrokkenOp == null && v.AccountId != null && i.AccountId == v.AccountId)
                && !db.Identiteitsverificaties.Any(i => i.IngetrokkenOp == null && i.VerzoekId == v.Id)),
            Signaal.GezagNietVast => rijen.Where(v => v.Soort != VerzoekSoort.InzageEigenGegevens && v.Soort != VerzoekSoort.Informatieverzoek377c && v.VertegenwoordigingId == null),
            Signaal.AndereOuder => rijen.Where(v => db.Vertegenwoordigingen.Any(l => l.LeerlingId == v.LeerlingId && l.Status == VertegenwoordigingStatus.Actief && l.Id != v.VertegenwoordigingId)),
            Signaal.Bijna16 => rijen.Where(v => db.Leerlingen.Any(l => l.Id == v.LeerlingId && l.Geboortedatum > bijna && l.Geboortedatum <= nogNiet)),
            Signaal.GeheimAdres => rijen.Where(v => db.Leerlingen.Any(l => l.Id == v.LeerlingId && l.GeheimAdres)),
            Signaal.Teruggestuurd => rijen.Where(v => db.Overzichten.Any(o => o.VerzoekId == v.Id && o.Status == OverzichtStatus.Samenstellen && o.AangebodenOp != null)),
            Signaal.InGebreke => rijen.Where(v => db.Ingebrekestellingen.Any(i => i.VerzoekId == v.Id && i.Status == IngebrekestellingStatus.Loopt)),
            Signaal.NieuwBericht => rijen.Where(v => ongelezen.Any(b => b.VerzoekId == v.Id)),
            _ => rijen,
        };
    }

    private IQueryable<Verzoek> OpNummer(IQueryable<Verzoek> rijen, string? nummer)
    {
        var gezocht = (nummer ?? "").Trim().ToUpperInvariant();
        if (gezocht.Length == 0)
            return rijen;
        if (int.TryParse(gezocht, NumberStyles.None, CultureInfo.InvariantCulture, out var cijfers))
        {
            var jaar = bereik.Vandaag.Year;
            string[] kandidaten = [.. from voor in Voorvoegsels from j in new[] { jaar, jaar - 1 } select $"{voor}-{j}-{cijfers:00000}"];
            return rijen.Where(v => kandidaten.Contains(v.Nummer));
        }

        return rijen.Where(v => v.Nummer.CompareTo(gezocht) >= 0 && v.Nummer.StartsWith(gezocht));
    }

    private async Task<(DateOnly Datum, Guid Id)?> PlekAsync(string? na, CancellationToken ct)
    {
        if (na?.Split('~') is not [var dag, var publiekId] || !DateOnly.TryParseExact(dag, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var datum))
            return null;
        var id = await bereik.Verzoeken.Where(v => v.PubliekId == publiekId).Select(v => (Guid?)v.Id).FirstOrDefaultAsync(ct);
        return id is { } gevonden ? (datum, gevonden) : null;
    }

    private async Task<IReadOnlyList<Werkvoorraadregel>> RegelsAsync(IQueryable<Verzoek> pagina, Func<IQueryable<Verzoek>, IOrderedQueryable<Verzoek>> opVolgorde, CancellationToken ct)
    {
        var (db, vandaag, ongelezen) = (bereik.Db, bereik.Vandaag, Gesprek.Ongelezen(bereik.Db));
        var rijen = await (
            from v in opVolgorde(pagina)
            from l in db.Leerlingen.Where(l => l.Id == v.LeerlingId).DefaultIfEmpty()
            from o in db.Overzichten.Where(o => o.VerzoekId == v.Id).DefaultIfEmpty()
            select new
            {
                v.PubliekId, v.Nummer, v.Soort, v.Status, v.OntvangenOp, v.Streef, v.Uiterlijk, v.OpschortTot, v.BehandelaarId, v.VerwachtOp, v.BetrokkeneNaam,
                HeeftLeerling = v.LeerlingId != null,
                HeeftLink = v.VertegenwoordigingId != null,
                IdentiteitVast = db.Identiteitsverificaties.Any(i => i.IngetrokkenOp == null && v.AccountId != null && i.AccountId == v.AccountId)
                    || db.Identiteitsverificaties.Any(i => i.IngetrokkenOp == null && i.VerzoekId == v.Id),
                AndereOuder = db.Vertegenwoordigingen.Any(x => x.LeerlingId == v.LeerlingId && x.Status == VertegenwoordigingStatus.Actief && x.Id != v.VertegenwoordigingId),
                BewijsBleefUit = db.Set<Bewijsverzoek>().Any(b => b.VerzoekId == v.Id && b.GeleverdOp == null && b.Bewijstermijn < vandaag && (b.VersturenUiterlijk == null || b.VerstuurdOp != null)),
                Geboortedatum = (DateOnly?)l!.Geboortedatum,
                GeheimAdres = (bool?)l.GeheimAdres,
                Overzicht = (OverzichtStatus?)o!.Status,
                Aangeboden = o.AangebodenOp != null,
                InGebreke = db.Ingebrekestellingen.Any(i => i.VerzoekId == v.Id && i.Status == IngebrekestellingStatus.Loopt),
                NieuwBericht = ongelezen.Any(b => b.VerzoekId == v.Id),
            }).ToListAsync(ct);

        var vervangers = await db.Vervangingen.Op(vandaag).ToDictionaryAsync(v => v.Afwezige, v => v.Vervanger, ct);
        var namen = await NamenAsync(rijen.Select(r => r.BehandelaarId).OfType<MedewerkerId>().Concat(vervangers.Values), ct);
        return [.. rijen.Select(r =>
        {
            var stil = r.OpschortTot is { } tot && (tot >= vandaag || r.Streef is null);
            var stand = Zaakstand.Van(
                new Zaakfeiten
                {
                    Soort = r.Soort, Status = r.Status, StaatStil = stil, BewijsBleefUit = r.BewijsBleefUit && !stil, TeLaat = vandaag > r.Uiterlijk, DatumGenoemd = r.VerwachtOp is not null,
                    HeeftLeerling = r.HeeftLeerling, IdentiteitVast = r.IdentiteitVast, HeeftLink = r.HeeftLink, AndereOuder = r.AndereOuder, GeheimAdres = r.GeheimAdres == true,
                    Geboortedatum = r.Geboortedatum, Overzicht = r.Overzicht, Teruggestuurd = r.Aangeboden, InGebreke = r.InGebreke, NieuwBericht = r.NieuwBericht,
                },
                vandaag);
            var van = r.BehandelaarId is not { } wie ? null : vervangers.TryGetValue(wie, out var ander) ? $"{namen.GetValueOrDefault(ander.Waarde)}, namens {namen.GetValueOrDefault(wie.Waarde)}" : namen.GetValueOrDefault(wie.Waarde);
            return new Werkvoorraadregel(
                r.PubliekId, r.Nummer, r.Soort, r.OntvangenOp, r.Streef, r.Uiterlijk, r.OpschortTot, stil, Zaakstand.Initialen(r.BetrokkeneNaam), van, stand);
        })];
    }

    /// <summary>First names of staff: the office knows each other.</summary>
    private async Task<Dictionary<Guid, string>> NamenAsync(IEnumerable<MedewerkerId> wie, CancellationToken ct)
    {
        var ids = wie.Select(m => m.Waarde).Distinct().ToList();
        return await bereik.Db.Users.Where(u => ids.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Naam, ct);
    }
}
