using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Journaal;

/// <summary>Walks the chain from its first row to its last and stops at the first that is not right. Reads only.</summary>
internal sealed class Ketencontrole(PortaalDbContext db, Journaalsleutels sleutels, Journaalslot slot)
{
    private const int PerKeer = 5000;

    private long _aantal;
    private long _laatste;
    private byte[] _zegel = Ketenzegel.Begin;
    private int _gezien;

    public async Task<Ketenuitslag> ControleerAsync(IReadOnlyList<Anker> ankers, CancellationToken ct)
    {
        if (await db.Set<Journaalkop>().AsNoTracking().SingleOrDefaultAsync(ct) is not { } kop)
            return Fout(Ketenfout.KopKloptNiet, 0, "De kop van de keten is weg.");

        var snoei = await SnoeiAsync(ct);
        (_aantal, _laatste, _zegel, _gezien) = (0, snoei?.TotEnMet ?? 0, snoei?.Zegel ?? Ketenzegel.Begin, 0);
        var echt = ankers.Where(a => a.IsEcht(sleutels)).OrderBy(a => a.Nummer).ThenBy(a => a.Op).ToList();
        var gekend = new Queue<Anker>(echt.Where(a => a.Nummer >= _laatste && a.Nummer > 0));
        var vast = _laatste;

        while (await VolgendeAsync(ct) is { Count: > 0 } rijen)
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

    private Task<List<JournaalRegel>> VolgendeAsync(CancellationToken ct)
    {
        var na = _laatste;
        return db.Journaal.AsNoTracking().Where(j => j.Nummer > na).OrderBy(j => j.Nummer).Take(PerKeer).ToListAsync(ct);
    }

    private async Task<Snoei?> SnoeiAsync(CancellationToken ct) =>
        await db.Journaal.AsNoTracking().Where(j => j.Handeling == Snoei.Handeling && j.Nummer != null).OrderByDescending(j => j.Nummer).Select(j => j.Bijzonderheid).FirstOrDefaultAsync(ct) is { } tekst
            ? Snoei.Lees(tekst)
            : null;

    private Ketenuitslag? RijFout(JournaalRegel rij)
    {
        var nummer = rij.Nummer!.Value;
        if (nummer != _laatste + 1)
            return Fout(Ketenfout.Ontbreekt, _laatste + 1, $"Na rij {_laatste} komt rij {nummer}.");
        if (sleutels.Vind(rij.SleutelId ?? "") is not { } sleutel)
            return Fout(Ketenfout.SleutelOntbreekt, nummer, "De hoofdsleutel waarmee deze rij is verzegeld, is niet gegeven.");
        if (rij.Zegel is null || !Gelijk(Ketenzegel.Maak(sleutel, rij, _zegel), rij.Zegel))
            return Fout(Ketenfout.Gewijzigd, nummer, $"Het zegel past niet bij de rij van {rij.Op:yyyy-MM-dd HH:mm:ss} UTC en bij de rij ervoor.");
        (_laatste, _zegel) = (nummer, rij.Zegel);
        _aantal++;
        return null;
    }

    /// <summary>The chain itself is right so far, but is it the one that was there? Rows after the last anchor that fits may have been replaced.</summary>
    private Ketenuitslag? AnkerFout(Queue<Anker> ankers, ref long vast)
    {
        while (ankers.TryPeek(out var anker) && anker.Nummer == _laatste)
        {
            if (!Gelijk(anker.Zegel, _zegel))
                return Fout(Ketenfout.AnkerKloptNiet, vast + 1, $"Vanaf hier tot en met rij {anker.Nummer} staan andere rijen dan het anker van {anker.Op:yyyy-MM-dd HH:mm} UTC kende.");
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
