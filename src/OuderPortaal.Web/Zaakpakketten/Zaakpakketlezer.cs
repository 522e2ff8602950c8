using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Berichten;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Ingebrekestellingen;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Fgvragen;
using OuderPortaal.Web.Import;
using OuderPortaal.Web.Journaal;
using OuderPortaal.Web.Pages.Secretariaat;
using OuderPortaal.Web.Pages.Secretariaat.Bezwaarschriften;
using OuderPortaal.Web.Teksten;
using OuderPortaal.Web.Toegang;
using VolgenModel = OuderPortaal.Web.Pages.Fg.VolgenModel;

namespace OuderPortaal.Web.Zaakpakketten;

/// <summary>Reads the process of one case for the AP (R-13.2-4): dates, pauses, decisions, who did and saw what by function. No name, no proof, nothing of the file.</summary>
public sealed class Zaakpakketlezer(PortaalDbContext db, TimeProvider klok)
{
    public async Task<IReadOnlyList<Pakketdeel>> LeesAsync(Verzoek verzoek, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        var functies = await db.Users.AsNoTracking().Where(u => u.Functie != "").ToDictionaryAsync(u => u.Id, u => u.Functie, ct);
        var journaal = await db.Journaal.AsNoTracking().Where(j => j.VerzoekId == verzoek.Id).OrderBy(j => j.Op).ThenBy(j => j.Nummer).ToListAsync(ct);
        return
        [
            Kern(verzoek),
            Termijn(verzoek),
            new("pauzes", "Wanneer de tijd stilstond, en waarom", [.. verzoek.Bewijsverzoeken.OrderBy(b => b.GevraagdOp).Select(b => Pauze(verzoek, b))], "Er is geen bewijs gevraagd. De tijd stond niet stil."),
            Besluit(verzoek, functies),
            await OnderdelenAsync(verzoek, ct),
            await WeglatingenAsync(verzoek, ct),
            await IngebrekestellingenAsync(verzoek, ct),
            await BezwarenAsync(verzoek, ct),
            await FgAsync(verzoek, ct),
            await BerichtenAsync(verzoek, ct),
            await WaarschuwingenAsync(verzoek, ct),
            new("tijdlijn", "Wie deed wat", [.. journaal.Where(j => !Dossierblik.Handelingen.Contains(j.Handeling)).Select(j => Regel(j, functies))], IsTabel: true),
            new("gekeken", "Wie keek in dit verzoek", [.. journaal.Where(j => Dossierblik.Handelingen.Contains(j.Handeling)).Select(j => Regel(j, functies))], "Niemand keek.", IsTabel: true),
        ];
    }

    /// <summary>Without burgerservicenummers; null when there are no words.</summary>
    internal static string? Schoon(string tekst)
    {
        var aantal = 0;
        return tekst.Length == 0 ? null : Burgerservicenummer.Vervang(tekst, ref aantal);
    }

    private static Pakketdeel Kern(Verzoek v) => new("verzoek", "Het verzoek",
    [
        [
            new("Nummer", v.Nummer), new("Soort", Zaakstand.Tekst(v.Soort)), new("Verzoeker is", Woorden.Van(v.Hoedanigheid)), new("Kwam binnen via", Woorden.Van(v.Kanaal)),
            new("Antwoord gevraagd", Woorden.Van(v.AntwoordKanaal)), new("Ontvangen op", v.OntvangenOp), new("Poststempel", v.Poststempel), new("Vastgelegd op", v.GeregistreerdOp),
            new("Stand", VolgenModel.Zin(v.Status.ToString())), new("Gesloten op", v.GeslotenOp), new("Versie van het reglement", v.ReglementVersie),
        ],
    ]);

    private Pakketdeel Termijn(Verzoek v)
    {
        var (termijn, uitleg) = (v.Termijn, v.LegTermijnUit(Amsterdam.Datum(klok.GetUtcNow())));
        return new("termijn", "De termijn, en hoe die is berekend",
        [
            [
                new("Telt vanaf", termijn.T0), new("Uiterlijk volgens ons reglement", termijn.Uiterlijk), new("Uiterlijk volgens de AVG", termijn.AvgGrens),
                new("Dagen dat de tijd stilstond", termijn.N), new("Nieuwe datum genoemd", v.VerwachtOp), new("Uitleg", uitleg.Kern),
            ],
            .. uitleg.Stappen.Select(s => (IReadOnlyList<Pakketfeit>)[new("Stap", s.Omschrijving), new("Dan is het", s.Dag), new("Datum", s.Datum), new("Waarom", s.Uitleg)]),
        ]);
    }

    private static IReadOnlyList<Pakketfeit> Pauze(Verzoek v, Bewijsverzoek b)
    {
        var oordeel = v.Termijn.Opschortingen.FirstOrDefault(o => o.Opschorting == b.AlsOpschorting);
        return
        [
            new("Bewijs van", Woorden.Van(b.Onderwerp)), new("Reden", Woorden.Van(b.Twijfel)), new("Gevraagd als", Woorden.Van(b.Wijze)), new("Waarom niet lichter", Schoon(b.RedenZwaarder)),
            new("Gevraagd op", b.GevraagdOp), new("Brief verstuurd op", b.VerstuurdOp), new("Bewijs uiterlijk op", b.Bewijstermijn), new("Geleverd op", b.GeleverdOp),
            new("Oordeel", VolgenModel.Tekst(b.Oordeel)), new("Dagen stil", oordeel?.StilDagen.Count ?? 0), new("Waarom zonder gevolg", oordeel?.Reden ?? (oordeel is null ? "niet of te laat verstuurd" : null)),
        ];
    }

    private static Pakketdeel Besluit(Verzoek v, Dictionary<Guid, string> functies) => new("besluit", "Het besluit",
        v.Besluit is not { BekendgemaaktOp: { } op } b ? [] :
        [
            [
                new("Nummer", b.Nummer), new("Uitkomst", Woorden.Van(b.Uitkomst, v.Soort)), new("Motivering", Schoon(b.Motivering)),
                new("Reden om niets te vertellen", b.Informatieweigering is { } weigering ? Woorden.Van(weigering) : null),
                new("Voorgelegd door", Functie(functies, b.VoorgelegdDoor)), new("Getekend door", b.OndertekendDoor is { } door ? Functie(functies, door) : null),
                new("Bekendgemaakt op", op), new("Bekendgemaakt via", b.Wijze?.ToString().ToLowerInvariant()), new("Te laat", Amsterdam.Datum(op) > v.Termijn.Uiterlijk ? "ja" : "nee"),
                new("Bezwaar of rechter uiterlijk op", b.EindeBezwaar),
            ],
        ], "Er is nog geen besluit bekendgemaakt.");

    private async Task<Pakketdeel> OnderdelenAsync(Verzoek v, CancellationToken ct)
    {
        var correctie = v.Besluit?.BekendgemaaktOp is null ? null : await db.Correcties.AsNoTracking().AsSplitQuery().FirstOrDefaultAsync(c => c.VerzoekId == v.Id, ct);
        return new("onderdelen", "Besloten per onderdeel", [.. (correctie?.Onderdelen ?? []).Select(Onderdeel)]);

        static IReadOnlyList<Pakketfeit> Onderdeel(Correctieonderdeel o) =>
        [
            new("Onderdeel", o.Volgnummer), new("Gevraagd", Woorden.Van(o.Soort)), new("Besloten", Woorden.Van(o.Oordeel)), new("Grond", o.Grond is { } grond ? Woorden.Van(grond) : null),
            new("Motivering", Schoon(o.Motivering)),
        ];
    }

    private async Task<Pakketdeel> WeglatingenAsync(Verzoek v, CancellationToken ct)
    {
        var rijen = await db.Overzichten.Where(o => o.VerzoekId == v.Id).SelectMany(o => o.Weglatingen).GroupBy(w => w.Grond).Select(g => new { g.Key, Aantal = g.Count() }).ToListAsync(ct);
        return new("weglatingen", "Plaatsen die wij weglieten, per grond", [.. rijen.OrderBy(r => r.Key).Select(r => Rij(new("Grond", Woorden.Van(r.Key)), new("Aantal", r.Aantal)))], IsTabel: true);
    }

    private async Task<Pakketdeel> IngebrekestellingenAsync(Verzoek v, CancellationToken ct) =>
        new("ingebrekestellingen", "Ingebrekestellingen", [.. (await db.IngebrekestellingenVan(v.Id).AsNoTracking().ToListAsync(ct)).Select(i =>
            Rij(new("Ontvangen op", i.OntvangenOp), new("Via", Woorden.Van(i.Kanaal)), new("Stand", i.Status == IngebrekestellingStatus.Prematuur ? "te vroeg" : i.Status.ToString().ToLowerInvariant())))], IsTabel: true);

    private async Task<Pakketdeel> BezwarenAsync(Verzoek v, CancellationToken ct) =>
        new("bezwaar", "Bezwaar tegen het besluit", [.. (await db.Bezwaarschriften.AsNoTracking().Where(b => b.VerzoekId == v.Id).OrderBy(b => b.Nummer).ToListAsync(ct)).Select(b =>
            Rij(new("Nummer", b.Nummer), new("Ontvangen op", b.OntvangenOp), new("Overgedragen op", b.OvergedragenOp), new("Uitkomst", b.Uitkomst is { } uit ? Bezwaarwoorden.Van(uit) : Bezwaarwoorden.Van(b.Status)), new("Afgehandeld op", b.AfgehandeldOp)))], IsTabel: true);

    private async Task<Pakketdeel> FgAsync(Verzoek v, CancellationToken ct)
    {
        var dossier = await Fgdossier.LeesAsync(db, v, ct);
        return new("fg", "Vragen en advies van de FG",
        [
            .. dossier.Vragen.Select(f => Rij(
                new("Vraag over", Fgdossier.Over(f.Onderwerp, f.OnderwerpOp)), new("Gevraagd op", f.Op), new("Vraag", Schoon(f.Tekst)), new("Antwoord uiterlijk op", f.AntwoordUiterlijk), new("Beantwoord op", f.BeantwoordOp),
                new("Beantwoord door", f.BeantwoordOp is null ? null : dossier.Functie(f.BeantwoordDoor)), new("Antwoord", Schoon(f.Antwoord)))),
            .. dossier.Adviezen.Select(a => Rij(new("Advies op", a.Op), new("Advies", Schoon(a.Tekst)))),
        ]);
    }

    private async Task<Pakketdeel> BerichtenAsync(Verzoek v, CancellationToken ct) => new("berichten", "Aantal berichten",
    [
        [
            new("Van de verzoeker", await db.Verzoekberichten.CountAsync(b => b.VerzoekId == v.Id && b.Richting == Berichtrichting.VanVerzoeker, ct)),
            new("Van ons", await db.Verzoekberichten.CountAsync(b => b.VerzoekId == v.Id && b.Richting == Berichtrichting.VanOns, ct)),
            new("Notities van medewerkers", await db.Notities.CountAsync(n => n.VerzoekId == v.Id, ct)),
        ],
    ]);

    private async Task<Pakketdeel> WaarschuwingenAsync(Verzoek v, CancellationToken ct) =>
        new("waarschuwingen", "Waarschuwingen over de termijn", [.. (await db.Alarmen.AsNoTracking().Where(a => a.VerzoekId == v.Id).OrderBy(a => a.Op).ThenBy(a => a.Stap).ToListAsync(ct)).Select(a =>
            Rij(new("Op", a.Op), new("Over", a.Klok.ToString().ToLowerInvariant()), new("Stap", VolgenModel.Zin(a.Stap.ToString())), new("Datum waarom het gaat", a.PeilDatum), new("Nagekomen", a.Nagekomen ? "ja" : "nee")))], IsTabel: true);

    private static Pakketfeit[] Regel(JournaalRegel j, Dictionary<Guid, string> functies) => Rij(
        new("Wanneer", j.Op), new("Wat", VolgenModel.Zin(j.Handeling)),
        new("Wie", j.AccountId is { } wie && functies.TryGetValue(wie.Waarde, out var functie) ? functie : Enum.TryParse<Rol>(j.Hoedanigheid, out _) ? Kijkteksten.Functie(j.Hoedanigheid) : j.Hoedanigheid));

    private static string Functie(Dictionary<Guid, string> functies, MedewerkerId wie) => functies.GetValueOrDefault(wie.Waarde, "een medewerker");

    private static Pakketfeit[] Rij(params Pakketfeit[] feiten) => feiten;
}
