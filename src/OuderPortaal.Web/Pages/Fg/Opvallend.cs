using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Teksten;
using OuderPortaal.Web.Toegang;

namespace OuderPortaal.Web.Pages.Fg;

/// <summary>Reads that stand out in the last seven days (T8), out of the journaal at each visit.</summary>
public sealed class Opvallend(PortaalDbContext db, TimeProvider klok)
{
    /// <summary>Views of one file in a week by somebody without a reason that the portal knows.</summary>
    public const int Vaak = 10;

    public const int Hoogstens = 50;

    private const int Begin = 7;
    private const int Einde = 20;
    private static readonly TimeSpan Terugblik = TimeSpan.FromDays(7);

    public async Task<IReadOnlyList<Kijksignaal>> LeesAsync(CancellationToken ct)
    {
        var sinds = klok.GetUtcNow() - Terugblik;
        var rijen = await db.Journaal.AsNoTracking().Where(j => j.Op >= sinds && j.AccountId != null && j.Handeling != Dossierblik.Fglijn && j.Handeling != Dossierblik.Vraag && Dossierblik.Handelingen.Contains(j.Handeling))
            .Select(j => new Blik(j.AccountId!.Value, j.Hoedanigheid, j.LeerlingId ?? j.VerzoekId, j.Op)).ToListAsync(ct);
        var medewerkers = await db.Users.AsNoTracking().Where(u => db.UserRoles.Any(r => r.UserId == u.Id)).ToDictionaryAsync(u => u.Id, ct);
        var collegas = await VanCollegasAsync([.. rijen.Select(r => r.Dossier).OfType<Guid>().Distinct()], [.. medewerkers.Values.Select(m => Leerling.AlsZoeknaam(m.Naam))], ct);

        var gevonden = new List<(Kijkreden Reden, Blik Laatste, int Aantal)>();
        foreach (var groep in rijen.Where(r => r.Dossier is not null).GroupBy(r => (r.Wie, r.Dossier)))
        {
            if (groep.Count() >= Vaak && !await HeeftRedenAsync(groep.MaxBy(r => r.Op)!, sinds, ct))
                gevonden.Add((Kijkreden.VaakZonderZaak, groep.MaxBy(r => r.Op)!, groep.Count()));
            if (collegas.Contains(groep.Key.Dossier!.Value))
                gevonden.Add((Kijkreden.KindVanCollega, groep.MaxBy(r => r.Op)!, groep.Count()));
        }

        // One evening of work is one line, not one for each file of that evening.
        foreach (var laat in rijen.Where(r => r.Dossier is not null && IsBuitenWerktijd(r.Op)).GroupBy(r => r.Wie))
            gevonden.Add((Kijkreden.BuitenWerktijd, laat.MaxBy(r => r.Op)!, laat.Count()));

        var uit = new List<Kijksignaal>();
        foreach (var (reden, laatste, aantal) in gevonden.OrderByDescending(g => g.Laatste.Op).Take(Hoogstens))
        {
            var dossier = laatste.Dossier;
            var verzoek = await db.Verzoeken.AsNoTracking().Where(v => v.LeerlingId == dossier || v.Id == dossier).OrderByDescending(v => v.GeregistreerdOp).Select(v => new { v.PubliekId, v.Nummer }).FirstOrDefaultAsync(ct);
            var functie = medewerkers.GetValueOrDefault(laatste.Wie.Waarde)?.Functie is { Length: > 0 } eigen ? eigen : Kijkteksten.Functie(laatste.Hoedanigheid);
            uit.Add(new(reden, functie, aantal, laatste.Op, verzoek is null ? null : (verzoek.PubliekId, verzoek.Nummer)));
        }

        return uit;
    }

    /// <summary>Local time in Amsterdam: before 7, from 20 on, or in a weekend.</summary>
    public static bool IsBuitenWerktijd(DateTimeOffset op)
    {
        var dag = Amsterdam.Datum(op);
        return dag.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || op < Amsterdam.BeginVanDag(dag).AddHours(Begin) || op >= Amsterdam.BeginVanDag(dag).AddHours(Einde);
    }

    /// <summary>A request about this pupil or a complaint that is theirs, or a Betrokkenheid today. The secretariaat and the directeur work on every request while it runs.</summary>
    private async Task<bool> HeeftRedenAsync(Blik blik, DateTimeOffset sinds, CancellationToken ct)
    {
        var (medewerker, dossier, vandaag) = (new MedewerkerId(blik.Wie.Waarde), blik.Dossier!.Value, Amsterdam.Datum(klok.GetUtcNow()));
        var vanAllen = blik.Hoedanigheid is nameof(Rol.Secretariaat) or nameof(Rol.Directeur);
        return await db.Verzoeken.AnyAsync(v => (v.LeerlingId == dossier || v.Id == dossier) && (v.BehandelaarId == medewerker || (vanAllen && (v.GeslotenOp == null || v.GeslotenOp >= sinds))), ct)
            || await db.Klachten.AnyAsync(k => k.Id == dossier && k.BehandelaarId == medewerker, ct)
            || await db.Betrokkenheden.AnyAsync(b => b.LeerlingId == dossier && b.MedewerkerId == medewerker && b.Van <= vandaag && (b.TotEnMet == null || b.TotEnMet >= vandaag), ct);
    }

    /// <summary>Names are encrypted, so they are compared here.</summary>
    private async Task<HashSet<Guid>> VanCollegasAsync(List<Guid> dossiers, HashSet<string> namen, CancellationToken ct)
    {
        var links = await db.Vertegenwoordigingen.AsNoTracking().Where(v => dossiers.Contains(v.LeerlingId) && v.Soort != VertegenwoordigingSoort.Zelf).ToListAsync(ct);
        return [.. links.Where(l => namen.Contains(Leerling.AlsZoeknaam(l.Naam))).Select(l => l.LeerlingId)];
    }

    private sealed record Blik(AccountId Wie, string Hoedanigheid, Guid? Dossier, DateTimeOffset Op);
}
