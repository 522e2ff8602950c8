using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Ingebrekestellingen;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Toegang;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Berichten;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Toegang;

namespace OuderPortaal.Web.Pages.Secretariaat;

/// <summary>A request with everything that hangs on it: the pupil, who asks and how sure we are, the link, the overview without its items.</summary>
public sealed record Zaakdossier(
    Verzoek Verzoek, Leerling? Leerling, Identiteitsverificatie? Identiteit, Vertegenwoordiging? Link, IReadOnlyList<Vertegenwoordiging> AndereLinks, Gegevensoverzicht? Overzicht, Zaakstand Stand)
{
    /// <summary>May this verzoeker have it today? Read anew each time (R-SEC-8).</summary>
    public Vrijgavetoets Toets => new(Verzoek, Leerling, Link, Identiteit?.Niveau ?? Niveau.N1, OnderCuratele) { Gever = Gever, BezwaarOpNaam = BezwaarOpNaam };

    /// <summary>An objection is open against somebody with the name of the verzoeker (R-VTG-9).</summary>
    public bool BezwaarOpNaam { get; init; }

    /// <summary>The link of who gave the machtiging on which the request rests; null when it rests on none.</summary>
    public Vertegenwoordiging? Gever { get; init; }

    /// <summary>A curator holds a link with the pupil today (R-VTG-4).</summary>
    public bool OnderCuratele { get; init; }

    /// <summary>
    /// Why the answer may not go to this verzoeker today; empty when nothing stands in the way. Of a child that is not in our files there is no link to judge: then only
    /// the identity counts, for the letter holds nothing (R-AM-03).
    /// </summary>
    public IReadOnlyList<string> Beletsels(DateOnly vandaag, int documenten)
    {
        if (Leerling is null && Verzoek is { Soort: VerzoekSoort.Informatieverzoek377c, Besluit.Uitkomst: BesluitUitkomst.GeenGegevens })
            return ZonderIdentiteit;
        if (Leerling is not null || !Verzoek.Soort.HeeftOverzicht() || Verzoek.Soort == VerzoekSoort.InzageEigenGegevens || Uitkomst(documenten) != BesluitUitkomst.GeenGegevens)
            return Toets.Beletsels(vandaag);
        return ZonderIdentiteit;
    }

    /// <summary>
    /// Why the letter about these items may not go today. A refusal in the portal is judged when it is opened; on paper it is judged here, for it tells that the child is in our
    /// files. Nothing to judge is the refusal that says only that the gezag is not certain (R-AM-03, R-SEC-8).
    /// </summary>
    public IReadOnlyList<string> Beletsels(Correctie correctie, bool opPapier, DateOnly vandaag)
    {
        ArgumentNullException.ThrowIfNull(correctie);
        if (!correctie.Onderdelen.Any(o => o.IsToegewezen) && (!opPapier || correctie.ZegtAlleenGezag))
            return [];
        if (Leerling is not null || correctie.Onderdelen.Any(o => o.Oordeel != Onderdeeloordeel.NietInOnsBestand))
            return Toets.Beletsels(vandaag);
        return ZonderIdentiteit;
    }

    /// <summary>
    /// Why a refusal as a whole may not go today. In the portal it is judged when it is opened; on paper it is judged here, for it tells that the child is in our files. Nothing
    /// to judge is the letter that says only that a pupil of 16 decides: it says of no child whether we know it (R-AM-03, R-SEC-8).
    /// </summary>
    public IReadOnlyList<string> BeletselsVanWeigering(bool opPapier, DateOnly vandaag) =>
        opPapier && Verzoek.Besluit is { Uitkomst: BesluitUitkomst.Afgewezen, ZegtNietsOverHetDossier: false } ? Beletsels(vandaag, 0) : [];

    /// <summary>What the overview comes to.</summary>
    public BesluitUitkomst Uitkomst(int documenten) => Overzicht switch
    {
        { AantalGegevens: 0 } when documenten == 0 => BesluitUitkomst.GeenGegevens,
        { Weglatingen.Count: > 0 } => BesluitUitkomst.DeelsToegewezen,
        _ => BesluitUitkomst.Toegewezen,
    };

    private IReadOnlyList<string> ZonderIdentiteit => Identiteit is null ? ["De identiteit van de verzoeker staat niet vast."] : [];

    /// <summary>Why a part is not given, in the words that the verzoeker reads (R-AM-05).</summary>
    public string Motivering() => string.Join(' ', (Overzicht?.Weglatingen ?? []).Select(w => w.Grond).Distinct().Order().Select(g => $"{g.Zin()} ({g.Artikel()})"));

    public static async Task<Zaakdossier> LeesAsync(PortaalDbContext db, Verzoek verzoek, DateTimeOffset nu, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(verzoek);
        var vandaag = Amsterdam.Datum(nu);
        var leerling = verzoek.LeerlingId is { } kind ? await db.Leerlingen.AsSplitQuery().FirstOrDefaultAsync(l => l.Id == kind, ct) : null;
        var identiteit = await Niveaus.BewijsAsync(db, verzoek, nu, ct);
        var link = verzoek.VertegenwoordigingId is { } l ? await db.Vertegenwoordigingen.FirstOrDefaultAsync(v => v.Id == l, ct) : null;
        var gever = await Toegangslezer.GeverAsync(db, link, ct);
        var anderen = leerling is null
            ? []
            : await db.Vertegenwoordigingen.AsNoTracking().Where(v => v.LeerlingId == leerling.Id && v.Status == VertegenwoordigingStatus.Actief && v.Id != verzoek.VertegenwoordigingId).OrderBy(v => v.Id).Take(20).ToListAsync(ct);
        var overzicht = await db.Overzichten.Include(o => o.Zoekingen).Include(o => o.Weglatingen).AsSplitQuery().FirstOrDefaultAsync(o => o.VerzoekId == verzoek.Id, ct);
        var feiten = new Zaakfeiten
        {
            Soort = verzoek.Soort,
            Status = verzoek.Status,
            StaatStil = verzoek.IsOpgeschort(vandaag),
            BewijsBleefUit = verzoek.BewijsBleefUit(vandaag),
            TeLaat = verzoek.IsTeLaat(nu),
            DatumGenoemd = verzoek.VerwachtOp is not null,
            HeeftLeerling = leerling is not null,
            IdentiteitVast = identiteit is not null,
            HeeftLink = link is not null,
            AndereOuder = anderen.Count > 0,
            GeheimAdres = leerling?.GeheimAdres == true,
            Geboortedatum = leerling?.Geboortedatum,
            Schrikkel = verzoek.Instellingen.Termijnen.Schrikkel,
            Overzicht = overzicht?.Status,
            Teruggestuurd = overzicht is { AangebodenOp: not null },
            InGebreke = await db.Ingebrekestellingen.AnyAsync(i => i.VerzoekId == verzoek.Id && i.Status == IngebrekestellingStatus.Loopt, ct),
            NieuwBericht = await Gesprek.Ongelezen(db).AnyAsync(b => b.VerzoekId == verzoek.Id, ct),
        };
        return new Zaakdossier(verzoek, leerling, identiteit, link, anderen, overzicht, Zaakstand.Van(feiten, vandaag))
        {
            Gever = gever,
            BezwaarOpNaam = leerling is not null && await Toegangslezer.BezwaarOpNaamAsync(db, leerling.Id, [verzoek.VerzoekerNaam, link?.Naam, gever?.Naam], ct),
            OnderCuratele = leerling is not null && anderen.Any(a => a.Soort == VertegenwoordigingSoort.Curator && a.GeldtOp(vandaag, leerling.Geboortedatum, schrikkel: verzoek.Instellingen.Termijnen.Schrikkel)),
        };
    }
}
