using OuderPortaal.Domain.Overzichten;

namespace OuderPortaal.Web.Tests.Correcties;

/// <summary>
/// What must be true after every click, judged with a memory of its own of who did what and of what is still open: dates stay where they are unless the verb may move them (R-TRM-14), another person signs
/// and checks (R-AM-13, R-WIS-5, R-11.7-2), each recipient hears each change once (R-COR-9), and nothing goes while a case runs or before its day (R-12.1-5, R-WIS-3).
/// </summary>
internal sealed class Kliktoets(Guid hoofd, DateOnly geboren, IReadOnlyList<(Guid Id, Categorie[] Soorten)> gegeven)
{
    private readonly Dictionary<int, Guid> _beoordeeldDoor = [];
    private readonly Dictionary<Guid, Guid> _eersteVink = [];
    private readonly Dictionary<Guid, Guid> _voorgesteldDoor = [];
    private Guid? _voorgelegdDoor;
    private bool _zienswijze;

    public HashSet<Guid> Klachten { get; } = [];

    public HashSet<Guid> Anderen { get; } = [];

    public Dictionary<Guid, (DateOnly? Op, bool Ingetrokken)> Bezwaren { get; } = [];

    public bool TaakOpen { get; set; } = true;

    public DateOnly? Afloop { get; set; }

    private bool BezwaarLoopt(DateOnly vandaag) => Bezwaren.Values.Any(b => b.Op is not { } op || (!b.Ingetrokken && vandaag <= op.AddDays(42 + 7)));

    private bool ZaakLoopt(DateOnly vandaag) => Anderen.Count > 0 || Klachten.Count > 0 || BezwaarLoopt(vandaag);

    public void Controleer(Klik klik, bool gelukt, Klikfoto was, Klikfoto nu, DateOnly vandaag)
    {
        if (!gelukt)
        {
            Eis(was.Alles == nu.Alles, "a click that was refused changed something");
            return;
        }

        var (a, b) = (was.Hoofd(hoofd)!, nu.Hoofd(hoofd));
        Eis(b is not null && was.Zaken.All(z => nu.Zaken.Any(x => x.Id == z.Id)) && nu.Punten.Count == was.Punten.Count, "a request or an item is gone");
        Status(klik, a, b!, nu, vandaag);
        Datums(klik, a, b!);
        Besluit(klik, a, b!, was, nu);
        Stappen(klik, was, nu, b!, vandaag);
        Berichten(klik, was, nu, vandaag);
        Aantallen(nu, b!);
        Vernietiging(klik, was, nu, a, vandaag);
    }

    private static void Status(Klik klik, Klikfoto.Zaak a, Klikfoto.Zaak b, Klikfoto nu, DateOnly vandaag) => Eis(a.Status == b.Status || (klik.Soort, a.Status, b.Status) switch
    {
        (Kliksoort.LegVoor, "InBehandeling", "InBesluitvorming") => true,
        (Kliksoort.GeefTerug, "InBesluitvorming", "InBehandeling") => true,
        (Kliksoort.MaakBekend, "InBesluitvorming", "Besloten") => nu.Stappen.Count == 0,
        (Kliksoort.MaakBekend, "InBesluitvorming", "Uitvoering") => nu.Stappen.Count > 0,
        (Kliksoort.VinkAf, "Uitvoering", "Uitgevoerd") => nu.Stappen.All(s => s.Klaar),
        (Kliksoort.TrekIn, "InBehandeling" or "InBesluitvorming", "Ingetrokken") => true,
        (Kliksoort.Nacht, "Besloten" or "Uitgevoerd", "Afgesloten") => vandaag > b.EindeBezwaar!.Value.AddDays(7) && nu.Berichten.All(k => k.AfgerondOp is not null),
        _ => false,
    }, $"{a.Status} became {b.Status}");

    private static void Datums(Klik klik, Klikfoto.Zaak a, Klikfoto.Zaak b)
    {
        Eis(a.OntvangenOp == b.OntvangenOp || (klik.Soort == Kliksoort.Vervroeg && b.OntvangenOp < a.OntvangenOp), $"the day of receipt went from {a.OntvangenOp} to {b.OntvangenOp}");
        Eis((a.Streef, a.Uiterlijk) == (b.Streef, b.Uiterlijk) || klik.Soort switch
        {
            Kliksoort.VraagBewijs => b.Uiterlijk >= a.Uiterlijk && b.Streef >= a.Streef,
            Kliksoort.BewijsIn or Kliksoort.Vervroeg => b.Uiterlijk <= a.Uiterlijk && b.Streef <= a.Streef,
            Kliksoort.MaakBekend or Kliksoort.TrekIn => (b.Streef, b.Uiterlijk) == (null, null),
            _ => false,
        }, $"the last day went from {a.Streef}/{a.Uiterlijk} to {b.Streef}/{b.Uiterlijk}");
        Eis(b.Uiterlijk is not { } r || r >= b.OntvangenOp.AddDays(28), "the last day is before four weeks");
        Eis(a.EindeBezwaar == b.EindeBezwaar || (klik.Soort == Kliksoort.MaakBekend && a.EindeBezwaar is null && b.EindeBezwaar >= klik.Dag!.Value.AddDays(42) && b.EindeBezwaar <= klik.Dag.Value.AddDays(50)),
            $"the end of bezwaar went from {a.EindeBezwaar} to {b.EindeBezwaar}");
    }

    private void Besluit(Klik klik, Klikfoto.Zaak a, Klikfoto.Zaak b, Klikfoto was, Klikfoto nu)
    {
        var door = klik.Door?.Waarde;
        if (klik.Soort == Kliksoort.Beoordeel)
            _beoordeeldDoor[klik.Punt] = door!.Value;
        foreach (var (p, q) in was.Punten.Zip(nu.Punten))
            Eis(p.Oordeel == q.Oordeel && p.Door == q.Door || (klik.Soort == Kliksoort.Beoordeel && klik.Punt == q.Volgnummer && a.Status == "InBehandeling"), $"item {q.Volgnummer} was judged by another click");
        Eis(nu.Punten.All(p => p.Door is not { } wie || _beoordeeldDoor[p.Volgnummer] == wie), "who judged an item is somebody else");
        if (klik.Soort == Kliksoort.LegVoor)
            _voorgelegdDoor = door;
        Eis(b.VoorgelegdDoor is null || b.VoorgelegdDoor == _voorgelegdDoor, "who proposed is somebody else");
        if (a.OndertekendDoor is null && b.OndertekendDoor is { } tekent)
        {
            Eis(klik.Soort == Kliksoort.MaakBekend && tekent == door, "signed without a signature");
            Eis(tekent != _voorgelegdDoor, "who proposed the decision signed it");
            Eis(!_beoordeeldDoor.ContainsValue(tekent), "who judged an item signed");
            Eis(nu.Punten.All(p => p.Oordeel.Length > 0), "signed while an item is not judged");
        }

        Eis(a.OndertekendDoor is null || (a.OndertekendDoor, a.VoorgelegdDoor, a.Uitkomst) == (b.OndertekendDoor, b.VoorgelegdDoor, b.Uitkomst), "a decision that is known changed");
    }

    private void Stappen(Klik klik, Klikfoto was, Klikfoto nu, Klikfoto.Zaak b, DateOnly vandaag)
    {
        if (klik.Soort == Kliksoort.Zienswijze)
            _zienswijze = true;
        var door = klik.Door?.Waarde;
        foreach (var stap in nu.Stappen)
        {
            if (was.Stappen.FirstOrDefault(s => s.Id == stap.Id) is not { } eerder)
            {
                var punt = nu.Punten.Single(p => p.Id == stap.PuntId);
                Eis(klik.Soort == Kliksoort.MaakBekend && IsToegewezen(punt) && stap is { Gedaan: null, Bevestigd: null }, "work without a decision");
                Eis(stap.Wist == (punt.Soort == "Verwijdering"), "an erasure that counts as something else");
                var wacht = stap.Wist && (_zienswijze || geboren.AddYears(12) <= vandaag);
                Eis(wacht ? stap.NietVoor > b.EindeBezwaar : stap.NietVoor is null, $"an erasure that {(wacht ? "must" : "need not")} wait may go from {stap.NietVoor}");
                continue;
            }

            Eis((eerder.Uiterlijk, eerder.NietVoor, eerder.Wist, eerder.PuntId) == (stap.Uiterlijk, stap.NietVoor, stap.Wist, stap.PuntId), "the days of a step moved");
            if (eerder == stap)
                continue;
            Eis(klik.Soort == Kliksoort.VinkAf && klik.Id == stap.Id, "a step was ticked by another click");
            Eis(!stap.Wist || vandaag >= (stap.NietVoor ?? vandaag), "erased before its day");
            Eis(!stap.Wist || !ZaakLoopt(vandaag), "erased while a case runs");
            if (eerder.Gedaan is null)
            {
                Eis(stap.Gedaan == door && stap.Bevestigd is null, "the first tick is of somebody else, or counts for two");
                _eersteVink[stap.Id] = door!.Value;
            }
            else
            {
                Eis(stap.Wist && stap.Gedaan == eerder.Gedaan && eerder.Bevestigd is null && stap.Bevestigd == door, "a tick took the place of another");
                Eis(_eersteVink[stap.Id] != door, "one person ticked an erasure twice");
            }
        }

        foreach (var punt in nu.Punten)
            Eis(punt.Heel == !(punt.Soort == "Verwijdering" && IsKlaar(punt, nu)), punt.Heel ? $"item {punt.Volgnummer} was erased and its words are there" : $"the words of item {punt.Volgnummer} are gone");
    }

    private void Berichten(Klik klik, Klikfoto was, Klikfoto nu, DateOnly vandaag)
    {
        if (!nu.LeerlingEr)
        {
            Eis(nu.Berichten.Count == 0, "notices about a pupil who is gone");
            return;
        }

        var moeten = nu.Punten.Where(p => IsKlaar(p, nu)).SelectMany(p => gegeven.Where(g => g.Soorten.Any(c => c.ToString() == p.Categorie)).Select(g => $"{g.Id} {p.Soort} {p.Categorie}")).Order(StringComparer.Ordinal);
        var zijn = nu.Berichten.Select(k => $"{k.VerstrekkingId} {k.Soort} {k.Categorieen.Trim('[', ']', '"')}").Order(StringComparer.Ordinal);
        Eis(moeten.SequenceEqual(zijn), $"who must hear it: {string.Join("; ", moeten)}; who hears it: {string.Join("; ", zijn)}");
        Eis(was.Berichten.All(k => nu.Berichten.Any(x => x.Id == k.Id)), "a notice is gone");

        foreach (var k in nu.Berichten)
        {
            if (was.Berichten.FirstOrDefault(x => x.Id == k.Id) is not { } e)
            {
                Eis(klik.Soort == Kliksoort.VinkAf && k.Status == "TeBeoordelen", "a notice out of nothing");
                continue;
            }

            if (e == k)
                continue;
            Eis(klik.Soort == Kliksoort.Nacht || klik.Id == k.Id, "a notice changed by a click on something else");
            Eis((e.VerzondenOp is null || e.VerzondenOp == k.VerzondenOp) && (e.HerinnerdOp is null || e.HerinnerdOp == k.HerinnerdOp) && e.AfgerondOp is null, "a notice went twice, or after its end");
            var mag = (klik.Soort, e.Status, k.Status) switch
            {
                (Kliksoort.ZetKlaar, "TeBeoordelen", "TeVersturen") => true,
                (Kliksoort.Verstuur, "TeVersturen", "Verzonden") => k.VerzondenOp == klik.Dag && klik.Dag <= vandaag,
                (Kliksoort.StelNietMogelijkVoor, "TeBeoordelen", "TeBeoordelen") => k.Voorgesteld == klik.Door?.Waarde,
                (Kliksoort.KeurNietMogelijkGoed, "TeBeoordelen", "NietMogelijk") => k.Goedgekeurd == klik.Door?.Waarde && _voorgesteldDoor[k.Id] != klik.Door?.Waarde && k.Voorgesteld == _voorgesteldDoor[k.Id],
                (Kliksoort.LaatBuiten, "TeBeoordelen", "NietVanToepassing") => true,
                (Kliksoort.Bevestig, "Verzonden" or "Herinnerd", "Bevestigd") => klik.Dag >= k.VerzondenOp && klik.Dag <= vandaag,
                (Kliksoort.Herinner or Kliksoort.Nacht, "Verzonden", "Herinnerd") => k.HerinnerdOp == vandaag && vandaag >= k.VerzondenOp!.Value.AddDays(14),
                (Kliksoort.SluitZonderReactie or Kliksoort.Nacht, "Herinnerd", "GeenReactie") => vandaag >= k.VerzondenOp!.Value.AddDays(28) && vandaag >= k.HerinnerdOp!.Value.AddDays(14),
                _ => false,
            };
            Eis(mag, $"a notice went from {e} to {k}");
            if (klik.Soort == Kliksoort.StelNietMogelijkVoor)
                _voorgesteldDoor[k.Id] = klik.Door!.Value.Waarde;
        }
    }

    /// <summary>Letters to who asked, and what the journaal counts: each once.</summary>
    private static void Aantallen(Klikfoto nu, Klikfoto.Zaak b)
    {
        int Brief(params string[] soorten) => soorten.Sum(s => nu.Brieven.GetValueOrDefault(s));
        Eis(Brief("CorrectieToegewezen", "CorrectieDeels", "CorrectieAfgewezen") == (b.OndertekendDoor is null ? 0 : 1), "letters with the decision");
        Eis(Brief("CorrectieUitgevoerd") == (nu.Stappen.Count > 0 && nu.Stappen.All(s => s.Klaar) ? 1 : 0), "letters that it is done");
        Eis(Brief("Ontvangstbevestiging") <= 1 && Brief("Ingetrokken") <= 1 && Brief("WissingAanSchool") <= 1 && Brief("WissingAanAnder") == 0, "a letter that went twice");
        if (!nu.LeerlingEr)
            return;
        int Rij(string handeling) => nu.Journaal.GetValueOrDefault(handeling);
        Eis(
            (Rij("KennisgevingGemaakt"), Rij("KennisgevingVerzonden"), Rij("KennisgevingHerinnerd"), Rij("KennisgevingAfgerond"))
            == (nu.Berichten.Count, nu.Berichten.Count(k => k.VerzondenOp is not null), nu.Berichten.Count(k => k.HerinnerdOp is not null), nu.Berichten.Count(k => k.AfgerondOp is not null)),
            "the journaal tells of more or fewer notices");
    }

    private void Vernietiging(Klik klik, Klikfoto was, Klikfoto nu, Klikfoto.Zaak zaak, DateOnly vandaag)
    {
        if (was.LeerlingEr && !nu.LeerlingEr)
        {
            Eis(klik.Soort == Kliksoort.Vernietig, "a pupil went without a yes");
            Eis(!ZaakLoopt(vandaag) && !TaakOpen, "a pupil went while a case runs");
            Eis(zaak.Status is "Afgesloten" or "Ingetrokken" && !(vandaag <= zaak.EindeBezwaar?.AddDays(7)), "a pupil went while the request runs");
            Eis(Afloop is { } einde && vandaag > einde.AddYears(3), "a pupil went before the term passed");
        }

        if (klik.Soort == Kliksoort.Nacht && zaak.Status != nu.Hoofd(hoofd)!.Status)
            Eis(Klachten.Count == 0 && !BezwaarLoopt(vandaag), "closed while a complaint or bezwaar runs");
        foreach (var ((id, status), (_, eerder)) in nu.Overzichten.Join(was.Overzichten, o => o.Zaak, o => o.Zaak, (n, w) => (n, w)))
            Eis(status == eerder || status != "Vernietigd" || (klik.Soort is Kliksoort.Nacht or Kliksoort.Vernietig && !Anderen.Contains(id) && Klachten.Count == 0), "an overview went while a case runs");
        foreach (var stap in nu.Regelstappen)
        {
            if (was.Regelstappen.FirstOrDefault(s => s.Id == stap.Id) is not { } eerder || eerder == stap)
                continue;
            Eis(klik.Soort == Kliksoort.VernietigVink && klik.Id == stap.Id && eerder.Uiterlijk == stap.Uiterlijk, "a source system was ticked by another click, or its day moved");
            if (eerder.Gedaan is null)
                Eis(stap.Gedaan == klik.Door?.Waarde && stap.Nagekeken is null && !ZaakLoopt(vandaag), "a source system was ticked while a case runs, or counts for two");
            else
                Eis(eerder.Nagekeken is null && stap.Gedaan == eerder.Gedaan && stap.Nagekeken == klik.Door?.Waarde && stap.Nagekeken != stap.Gedaan, "one person ticked a source system twice");
        }

        Eis(nu.Regels.All(r => r.Status is not ("Bevestigd" or "Uitgevoerd") || r.Door is not null), "destroyed without a yes");
    }

    private static bool IsToegewezen(Klikfoto.Punt punt) => punt.Oordeel is "Toegewezen" or "DeelsToegewezen";

    private static bool IsKlaar(Klikfoto.Punt punt, Klikfoto foto) => IsToegewezen(punt) && foto.Stappen.Where(s => s.PuntId == punt.Id).ToList() is { Count: > 0 } stappen && stappen.TrueForAll(s => s.Klaar);

    private static void Eis(bool waar, string anders)
    {
        if (!waar)
            throw new InvalidOperationException(anders);
    }
}
