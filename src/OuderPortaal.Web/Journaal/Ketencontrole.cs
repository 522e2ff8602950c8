using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Journaal;

/// <summary>
/// Walks the chain from its first row to the one that was the last when the walk began, and stops at the first that is not right. Reads only, and may run while rows are added: those are for the
/// next time. Needs no transaction that would hold up who writes; when the begin of the chain is cleared meanwhile, it walks again.
/// </summary>
internal sealed class Ketencontrole(PortaalDbContext db, Journaalsleutels sleutels, Journaalslot slot)
{
    private const int PerKeer = 5000;
    private const int Pogingen = 3;

    private long _aantal;
    private long _laatste;
    private byte[] _zegel = Ketenzegel.Begin;
    private int _gezien;

    /// <param name="ankers">Read before this call: an anchor of later would know rows that this walk does not.</param>
    /// <param name="ct">Stops the walk.</param>
    public async Task<Ketenuitslag> ControleerAsync(IReadOnlyList<Anker> ankers, CancellationToken ct)
    {
        for (var poging = 1; ; poging++)
        {
            var snoei = await SnoeirijAsync(ct);
            var uitslag = await LoopAsync(snoei, ankers, ct);
            if (uitslag.IsHeel || poging == Pogingen || (await SnoeirijAsync(ct))?.Nummer == snoei?.Nummer)
                return uitslag;
        }
    }

    private async Task<Ketenuitslag> LoopAsync(JournaalRegel? snoeirij, IReadOnlyList<Anker> ankers, CancellationToken ct)
    {
        (_aantal, _laatste, _zegel, _gezien) = (0, 0, Ketenzegel.Begin, 0);
        if (await db.Set<Journaalkop>().AsNoTracking().SingleOrDefaultAsync(ct) is not { } kop)
            return Fout(Ketenfout.KopKloptNiet, 0, "De kop van de keten is weg.");

        if (snoeirij is not null && await BeginFoutAsync(snoeirij, ct) is { } onecht)
            return onecht;
        // What stands before the begin is looked at by nobody, so nothing may stand there.
        if (await db.Journaal.AsNoTracking().Where(j => j.Nummer <= _laatste).MinAsync(j => j.Nummer, ct) is { } ervoor)
            return Fout(Ketenfout.BuitenDeKeten, ervoor, $"De keten begint pas na rij {_laatste}. Wat ervoor stond, is opgeruimd.");
        var echt = ankers.Where(a => a.IsEcht(sleutels)).OrderBy(a => a.Nummer).ThenBy(a => a.Op).ToList();
        var gekend = new Queue<Anker>(echt.Where(a => a.Nummer >= _laatste && a.Nummer > 0));
        var vast = _laatste;
        // An anchor of the last row that was cleared away: its seal stands in the row that says so.
        if (AnkerFout(gekend, ref vast) is { } grens)
            return grens;

        while (await VolgendeAsync(kop.Nummer, ct) is { Count: > 0 } rijen)
        {
            foreach (var rij in rijen)
            {
                if (RijFout(rij) is { } fout)
                    return fout;
                if (rij.Nummer == kop.Nummer && !Gelijk(_zegel, kop.Zegel))
                    return Fout(Ketenfout.KopKloptNiet, kop.Nummer, "De kop van de keten noemt een ander zegel dan deze rij heeft.");
                if (AnkerFout(gekend, ref vast) is { } los)
                    return los;
            }
        }

        return AnkerFout(gekend, ref vast) ?? await EindFoutAsync(kop, ankers.Count - echt.Count, gekend, ct)
            ?? new Ketenuitslag(_aantal, _laatste, _zegel, _gezien, null, 0, "");
    }

    private static bool Gelijk(byte[] een, byte[] ander) => CryptographicOperations.FixedTimeEquals(een, ander);

    private Task<List<JournaalRegel>> VolgendeAsync(long totEnMet, CancellationToken ct)
    {
        var na = _laatste;
        return db.Journaal.AsNoTracking().Where(j => j.Nummer > na && j.Nummer <= totEnMet).OrderBy(j => j.Nummer).Take(PerKeer).ToListAsync(ct);
    }

    /// <summary>The last row that says up to where the journaal was cleared; null when it never was.</summary>
    private Task<JournaalRegel?> SnoeirijAsync(CancellationToken ct) =>
        db.Journaal.AsNoTracking().Where(j => j.Handeling == Snoei.Handeling && j.Nummer != null).OrderByDescending(j => j.Nummer).FirstOrDefaultAsync(ct);

    /// <summary>
    /// Where the chain begins is believed only of a row that the program sealed, behind that begin: else one false row would hide all that stands before it. When it holds, the walk begins there.
    /// </summary>
    private async Task<Ketenuitslag?> BeginFoutAsync(JournaalRegel rij, CancellationToken ct)
    {
        var nummer = rij.Nummer!.Value;
        if (Snoei.Lees(rij.Bijzonderheid) is not { } snoei || snoei.TotEnMet >= nummer)
            return Fout(Ketenfout.Gewijzigd, nummer, "Deze rij zegt tot waar het journaal is opgeruimd, en dat kan niet kloppen.");
        var vorig = snoei.TotEnMet == nummer - 1 ? snoei.Zegel : await db.Journaal.AsNoTracking().Where(j => j.Nummer == nummer - 1).Select(j => j.Zegel).FirstOrDefaultAsync(ct);
        if (vorig is null)
            return Fout(Ketenfout.Ontbreekt, nummer - 1, $"Rij {nummer} zegt tot waar het journaal is opgeruimd. De rij ervoor ontbreekt, of heeft geen zegel.");
        if (ZegelFout(rij, vorig) is { } fout)
            return fout;
        (_laatste, _zegel) = (snoei.TotEnMet, snoei.Zegel);
        return null;
    }

    private Ketenuitslag? RijFout(JournaalRegel rij)
    {
        var nummer = rij.Nummer!.Value;
        if (nummer != _laatste + 1)
            return Fout(Ketenfout.Ontbreekt, _laatste + 1, $"Na rij {_laatste} komt rij {nummer}.");
        if (ZegelFout(rij, _zegel) is { } fout)
            return fout;
        (_laatste, _zegel) = (nummer, rij.Zegel!);
        _aantal++;
        return null;
    }

    private Ketenuitslag? ZegelFout(JournaalRegel rij, byte[] vorig)
    {
        var nummer = rij.Nummer!.Value;
        if (sleutels.Vind(rij.SleutelId ?? "") is not { } sleutel)
            return Fout(Ketenfout.SleutelOntbreekt, nummer, "De hoofdsleutel waarmee deze rij is verzegeld, is niet gegeven.");
        return rij.Zegel is not null && Gelijk(Ketenzegel.Maak(sleutel, rij, vorig), rij.Zegel)
            ? null
            : Fout(Ketenfout.Gewijzigd, nummer, $"Het zegel past niet bij de rij van {rij.Op:yyyy-MM-dd HH:mm:ss} UTC en bij de rij ervoor.");
    }

    /// <summary>The chain itself is right so far, but is it the one that was there? Rows after the last anchor that fits may have been replaced.</summary>
    private Ketenuitslag? AnkerFout(Queue<Anker> ankers, ref long vast)
    {
        while (ankers.TryPeek(out var anker) && anker.Nummer == _laatste)
        {
            if (!Gelijk(anker.Zegel, _zegel))
                return Fout(Ketenfout.AnkerKloptNiet, Math.Min(vast + 1, anker.Nummer), $"Vanaf hier tot en met rij {anker.Nummer} staan andere rijen dan het anker van {anker.Op:yyyy-MM-dd HH:mm} UTC kende.");
            vast = anker.Nummer;
            _gezien++;
            ankers.Dequeue();
        }

        return null;
    }

    private async Task<Ketenuitslag?> EindFoutAsync(Journaalkop kop, int vervalst, Queue<Anker> over, CancellationToken ct)
    {
        if (_laatste < kop.Nummer)
            return Fout(Ketenfout.Ontbreekt, _laatste + 1, $"De rijen houden op bij {_laatste}; de kop van de keten noemt rij {kop.Nummer}.");
        // The rows first and the head after them: what is added in between has moved the head too.
        var hoogste = await db.Journaal.AsNoTracking().MaxAsync(j => j.Nummer, ct);
        if (kop.Nummer < _laatste || hoogste > await db.Set<Journaalkop>().AsNoTracking().Select(k => k.Nummer).SingleOrDefaultAsync(ct))
            return Fout(Ketenfout.KopKloptNiet, kop.Nummer + 1, "De kop van de keten noemt een lagere rij dan de laatste die er staat.");
        if (over.TryPeek(out var anker))
            return Fout(Ketenfout.AnkerKloptNiet, _laatste + 1, $"De rijen houden op bij {_laatste}; het anker van {anker.Op:yyyy-MM-dd HH:mm} UTC kende rij {anker.Nummer}.");
        if (await db.Journaal.AsNoTracking().Where(j => j.Nummer == null).OrderBy(j => j.Op).Select(j => j.Id.ToString()).FirstOrDefaultAsync(ct) is { } los)
            return Fout(Ketenfout.BuitenDeKeten, 0, $"Er staat een rij zonder nummer, met id {los}.");
        if (vervalst > 0)
            return Fout(Ketenfout.AnkerVervalst, 0, $"Regels in het ankerbestand die dit portaal niet schreef: {vervalst}.");
        return await slot.IsGeslotenAsync(ct) ? null : Fout(Ketenfout.SlotWeg, 0, "Een trigger die wijzigen of wissen weigert, is weg.");
    }

    private Ketenuitslag Fout(Ketenfout fout, long rij, string uitleg) => new(_aantal, _laatste, _zegel, _gezien, fout, rij, uitleg);
}
