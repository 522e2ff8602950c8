using OuderPortaal.Domain.Bewaren;
using OuderPortaal.Domain.Bezwaren;
using OuderPortaal.Domain.Klachten;

namespace OuderPortaal.Web.Data;

/// <summary>What a complaint or bezwaar keeps: nothing that it concerns is destroyed meanwhile (R-12.1-5). Asked by everything that deletes.</summary>
public static class Houdzaken
{
    /// <summary>Calendar days in which beroep can be lodged against the decision on bezwaar, and hoger beroep against that on beroep (Awb 6:7).</summary>
    private const int Beroep = 42;

    /// <summary>Bezwaar that was not decided on, that lies with the court, or of which the decision may still meet beroep: six weeks, and the week in which it may still arrive (R-AM-04, R-AM-24).</summary>
    public static IQueryable<Bezwaarschrift> Houdend(this IQueryable<Bezwaarschrift> bezwaren, DateOnly vandaag)
    {
        var grens = vandaag.AddDays(-Beroep - Beletsel.Nabezorging);
        return bezwaren.Where(b => b.AfgehandeldOp == null || b.Status == BezwaarStatus.InBeroep || (b.Uitkomst != BezwaarUitkomst.Ingetrokken && (b.BeroepEinde ?? b.AfgehandeldOp) >= grens));
    }

    /// <summary>Requests that somebody complains about or made bezwaar against, those of a pupil about whom somebody complains, and those of who complains about nothing in particular.</summary>
    public static IQueryable<Guid> AangehoudenVerzoeken(this PortaalDbContext db, DateOnly vandaag)
    {
        ArgumentNullException.ThrowIfNull(db);
        var bezwaren = db.Bezwaarschriften.Houdend(vandaag);
        return db.Verzoeken.Where(v => bezwaren.Any(b => b.VerzoekId == v.Id) || db.Klachten.Any(k => k.GeslotenOp == null && (k.VerzoekId == v.Id || (k.LeerlingId != null && k.LeerlingId == v.LeerlingId)
            || (k.LeerlingId == null && k.VerzoekId == null && k.AccountId != null
                && (k.AccountId == v.AccountId || db.Vertegenwoordigingen.Any(l => l.AccountId == k.AccountId && l.LeerlingId == v.LeerlingId)))))).Select(v => v.Id);
    }

    /// <summary>Open complaints about this pupil: said so, by its request, or by somebody who acts for this pupil while nobody said about whom it is.</summary>
    public static IQueryable<Klacht> KlachtenOver(this PortaalDbContext db, Guid leerling)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Klachten.Where(k => k.GeslotenOp == null && (k.LeerlingId == leerling || db.Verzoeken.Any(v => v.Id == k.VerzoekId && v.LeerlingId == leerling)
            || (k.LeerlingId == null && k.VerzoekId == null && k.AccountId != null && db.Vertegenwoordigingen.Any(l => l.AccountId == k.AccountId && l.LeerlingId == leerling))));
    }
}
