using OuderPortaal.Domain.Klachten;

namespace OuderPortaal.Web.Data;

/// <summary>What an open complaint or open bezwaar keeps: nothing that it concerns is destroyed meanwhile (R-12.1-5). Asked by everything that deletes.</summary>
public static class Houdzaken
{
    /// <summary>Requests that somebody complains about, or made bezwaar against.</summary>
    public static IQueryable<Guid> AangehoudenVerzoeken(this PortaalDbContext db)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Klachten.Where(k => k.GeslotenOp == null && k.VerzoekId != null).Select(k => k.VerzoekId!.Value)
            .Concat(db.Bezwaarschriften.Where(b => b.AfgehandeldOp == null).Select(b => b.VerzoekId));
    }

    /// <summary>Open complaints about this pupil: said so, by its request, or by somebody who acts for this pupil while nobody said about whom it is.</summary>
    public static IQueryable<Klacht> KlachtenOver(this PortaalDbContext db, Guid leerling)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Klachten.Where(k => k.GeslotenOp == null && (k.LeerlingId == leerling || db.Verzoeken.Any(v => v.Id == k.VerzoekId && v.LeerlingId == leerling)
            || (k.LeerlingId == null && k.VerzoekId == null && k.AccountId != null && db.Vertegenwoordigingen.Any(l => l.AccountId == k.AccountId && l.LeerlingId == leerling))));
    }
}
