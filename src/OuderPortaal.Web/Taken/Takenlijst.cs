using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Kantoor;
using OuderPortaal.Web.Klachten;
using OuderPortaal.Web.Pages.Secretariaat;

namespace OuderPortaal.Web.Taken;

/// <summary>
/// The tasks of who looks: those for a role of theirs that nobody in particular must do, and those for them in person. A Behandelaar without all pupils sees no task of a
/// request outside the own reach (R-AM-07).
/// </summary>
public sealed class Takenlijst(Bereik bereik, Kijker kijker)
{
    public const int PerPagina = 50;

    /// <summary>Tasks that were done are shown this long.</summary>
    private const int DagenGedaan = 14;

    private const int MaxGedaan = 20;

    private System.Security.Claims.ClaimsPrincipal Gebruiker => kijker.Gebruiker;

    /// <summary>Open tasks, most urgent first, after the one with this id; one more than a page tells that there is a next one.</summary>
    public async Task<IReadOnlyList<Taakregel>> OpenAsync(string? na, bool vanIedereen, CancellationToken ct)
    {
        var rijen = Zichtbaar(vanIedereen).AsNoTracking().Where(t => t.GedaanOp == null);
        var plek = na is null ? null : await Zichtbaar(vanIedereen: true).AsNoTracking().Where(t => t.PubliekId == na).Select(t => new { t.Uiterlijk, t.Id }).FirstOrDefaultAsync(ct);
        if (plek is not null)
            rijen = rijen.Where(t => t.Uiterlijk >= plek.Uiterlijk && (t.Uiterlijk > plek.Uiterlijk || t.Id.CompareTo(plek.Id) > 0));
        return await RegelsAsync(rijen.OrderBy(t => t.Uiterlijk).ThenBy(t => t.Id).Take(PerPagina + 1), ct);
    }

    /// <summary>Tasks that were done lately, newest first.</summary>
    public Task<IReadOnlyList<Taakregel>> GedaanAsync(bool vanIedereen, CancellationToken ct)
    {
        var sinds = bereik.Nu.AddDays(-DagenGedaan);
        return RegelsAsync(Zichtbaar(vanIedereen).AsNoTracking().Where(t => t.GedaanOp >= sinds).OrderByDescending(t => t.GedaanOp).ThenByDescending(t => t.Id).Take(MaxGedaan), ct);
    }

    /// <summary>How many are open; stops at 100.</summary>
    public Task<int> TelAsync(bool vanIedereen, CancellationToken ct) => Zichtbaar(vanIedereen).Where(t => t.GedaanOp == null).OrderBy(t => t.Uiterlijk).Take(Werkvoorraad.TelGrens).CountAsync(ct);

    /// <summary>Those for this reader that must be done on or before this local date, or were late already; most urgent first.</summary>
    public Task<IReadOnlyList<Taakregel>> TotAsync(DateOnly dag, CancellationToken ct) =>
        RegelsAsync(Zichtbaar(vanIedereen: false).AsNoTracking().Where(t => t.GedaanOp == null && t.Uiterlijk <= dag).OrderBy(t => t.Uiterlijk).ThenBy(t => t.Id).Take(PerPagina), ct);

    /// <summary>The task itself, to change; null when it is not for this reader or a colleague of the same role.</summary>
    public Task<Taak?> VindAsync(string publiekId, CancellationToken ct) => Zichtbaar(vanIedereen: true).FirstOrDefaultAsync(t => t.PubliekId == publiekId, ct);

    /// <summary>What the directeur is asked that cannot wait: who signs in that place is asked it too.</summary>
    private static readonly TaakSoort[] VanWaarnemer = [TaakSoort.Tekenen, TaakSoort.Termijn, TaakSoort.Ingebrekestelling, TaakSoort.DwangsomVaststellen];

    private IQueryable<Taak> Zichtbaar(bool vanIedereen)
    {
        var (db, ik, vandaag) = (bereik.Db, Gebruiker.Medewerker(), bereik.Vandaag);
        var rollen = Enum.GetValues<Rol>().Where(Gebruiker.Is).ToList();
        var rijen = db.Taken.Where(t => t.VoorMedewerker == ik || (rollen.Contains(t.VoorRol) && (vanIedereen || t.VoorMedewerker == null))
            || db.Vervangingen.Op(vandaag).Any(v => v.Vervanger == ik && v.Afwezige == t.VoorMedewerker)
            || (t.VoorRol == Rol.Directeur && t.VoorMedewerker == null && VanWaarnemer.Contains(t.Soort) && db.Waarnemingen.Op(vandaag).Any(w => w.MedewerkerId == ik)));
        // Nobody is told, or puts away, what is done about a complaint against them (Awb 9:7).
        var overMij = db.OverMij(Gebruiker);
        rijen = rijen.Where(t => t.BetreftId == null || !overMij.Contains(t.BetreftId.Value));
        // Nor what a brandoefening asks for, in the minutes that it lives.
        rijen = rijen.Where(t => t.VerzoekId == null || db.Verzoeken.Any(v => v.Id == t.VerzoekId));
        if (!Gebruiker.Is(Rol.Behandelaar))
            return rijen;
        var binnenBereik = bereik.Verzoeken;
        return rijen.Where(t => t.VerzoekId == null || binnenBereik.Any(v => v.Id == t.VerzoekId));
    }

    private async Task<IReadOnlyList<Taakregel>> RegelsAsync(IQueryable<Taak> taken, CancellationToken ct)
    {
        var (db, ik) = (bereik.Db, Gebruiker.Medewerker());
        var rijen = await taken.ToListAsync(ct);
        var ids = rijen.Select(t => t.VerzoekId).OfType<Guid>().Distinct().ToList();
        var verzoeken = await db.Verzoeken.IgnoreAutoIncludes().AsNoTracking().Where(v => ids.Contains(v.Id)).Select(v => new { v.Id, v.Nummer, v.PubliekId }).ToDictionaryAsync(v => v.Id, ct);
        var kinderen = rijen.Select(t => t.LeerlingId).OfType<Guid>().Distinct().ToList();
        var leerlingen = await db.Leerlingen.IgnoreAutoIncludes().AsNoTracking().Where(l => kinderen.Contains(l.Id)).Select(l => new { l.Id, l.PubliekId }).ToDictionaryAsync(l => l.Id, l => l.PubliekId, ct);
        var betreft = rijen.Select(t => t.BetreftId).OfType<Guid>().Distinct().ToList();
        var adressen = betreft.Count == 0 ? [] : await db.KlachtenVoor(Gebruiker).Where(k => betreft.Contains(k.Id)).Select(k => new { k.Id, k.PubliekId, k.OverPrivacy }).ToDictionaryAsync(k => k.Id, k => Gebruiker.Is(Rol.Fg) ? k.OverPrivacy ? $"/fg/klachten/{k.PubliekId}" : "/fg/klachten" : $"/secretariaat/klachten/{k.PubliekId}", ct);
        foreach (var brief in betreft.Count == 0 ? [] : await db.Klachtbrieven.Where(b => betreft.Contains(b.Id)).Select(b => new { b.Id, b.PubliekId, Klacht = db.Klachten.Where(k => k.Id == b.KlachtId).Select(k => k.PubliekId).First() }).ToListAsync(ct))
            adressen[brief.Id] = $"/secretariaat/klachten/{brief.Klacht}/brieven/{brief.PubliekId}";
        foreach (var zoek in betreft.Count == 0 ? [] : await db.Deelvragen.Where(v => betreft.Contains(v.Id) && v.AanMedewerker == ik).Select(v => new { v.Id, v.PubliekId }).ToListAsync(ct))
            adressen[zoek.Id] = $"/secretariaat/zoekvragen/{zoek.PubliekId}";
        var namens = await db.Vervangingen.NuAsync(ik, bereik.Vandaag, ct);
        var naam = await Medewerkers.NamenAsync(db, rijen.SelectMany(t => new[] { t.GedaanDoor, t.VoorMedewerker }), ct);
        return [.. rijen.Select(t =>
        {
            var verzoek = t.VerzoekId is { } id ? verzoeken.GetValueOrDefault(id) : null;
            var voor = t.VoorMedewerker is { } wie ? (wie == ik ? "u" : namens.Contains(wie) ? $"u, namens {naam(wie)}" : naam(wie)) : Taakregel.Naam(t.VoorRol);
            return new Taakregel(t.PubliekId, t.Omschrijving, t.Uiterlijk, verzoek?.Nummer, verzoek?.PubliekId, voor, t.GedaanOp, t.GedaanDoor is null ? null : naam(t.GedaanDoor),
                t.BetreftId is { } over && adressen.TryGetValue(over, out var naar) ? naar : Naar(t, leerlingen)) { Soort = t.Soort };
        })];
    }

    /// <summary>The page where it is done; null when that is the request, or when this reader may not open it.</summary>
    private string? Naar(Taak taak, Dictionary<Guid, string> leerlingen) => taak switch
    {
        { Soort: TaakSoort.Datalek } => "/datalekken",
        { Soort: TaakSoort.Sluiting or TaakSoort.WaarnemerVastleggen } => "/secretariaat/kantoor",
        { Soort: TaakSoort.Tekenen } when !Gebruiker.Is(Rol.Directeur) && !Gebruiker.Is(Rol.Fg) => "/directie",
        { Soort: TaakSoort.VraagBeantwoorden } => "/secretariaat/vragen",
        { Soort: TaakSoort.FglijnBeantwoorden } => "/fg/lijn",
        { Soort: TaakSoort.ToegangslijstNakijken } => "/toegangslijst",
        { Soort: TaakSoort.Bezwaarschrift } => "/secretariaat/bezwaarschriften",
        { Soort: TaakSoort.Brandoefening } => "/brandoefening",
        { Soort: TaakSoort.Scholing } => "/scholing",
        { Soort: TaakSoort.Inlogherstel } => "/secretariaat/inlogherstel",
        { Soort: TaakSoort.Vernietigen } => "/secretariaat/bewaartermijnen/te-vernietigen",
        { LeerlingId: { } kind } when !Gebruiker.Is(Rol.Fg) && leerlingen.TryGetValue(kind, out var id) => $"/secretariaat/leerlingen/{id}",
        _ => null,
    };
}
