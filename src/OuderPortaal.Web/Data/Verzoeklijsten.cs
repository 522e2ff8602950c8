using OuderPortaal.Domain.Bewaren;
using OuderPortaal.Domain.Ingebrekestellingen;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Web.Data;

/// <summary>Which requests still count, said once: whatever deletes, erases or hands over asks here.</summary>
public static class Verzoeklijsten
{
    /// <summary>Neither decided nor withdrawn; the query of <see cref="Verzoek.IsOpen"/>.</summary>
    public static IQueryable<Verzoek> Onbeslist(this IQueryable<Verzoek> verzoeken) =>
        verzoeken.Where(v => v.Status == VerzoekStatus.Ontvangen || v.Status == VerzoekStatus.InBehandeling || v.Status == VerzoekStatus.InBesluitvorming);

    /// <summary>Not closed, or bezwaar may still come: nothing that belongs to it is deleted (R-12.1-5, R-BWR-2).</summary>
    public static IQueryable<Verzoek> Lopend(this IQueryable<Verzoek> verzoeken, DateOnly vandaag)
    {
        var grens = NogBezwaarSinds(vandaag);
        return verzoeken.Where(v => v.GeslotenOp == null || v.Besluit!.EindeBezwaar >= grens);
    }

    /// <summary>
    /// Not decided, or bezwaar may still come: somebody may need the data for it (R-WIS-1). What was decided and is only being executed is no such case: two of those would wait
    /// for each other for ever.
    /// </summary>
    public static IQueryable<Verzoek> MetZaak(this IQueryable<Verzoek> verzoeken, DateOnly vandaag)
    {
        var grens = NogBezwaarSinds(vandaag);
        return verzoeken.Where(v => v.Status == VerzoekStatus.Ontvangen || v.Status == VerzoekStatus.InBehandeling || v.Status == VerzoekStatus.InBesluitvorming || v.Besluit!.EindeBezwaar >= grens);
    }

    /// <summary>The ingebrekestellingen of this request, in order of receipt.</summary>
    public static IQueryable<Ingebrekestelling> IngebrekestellingenVan(this PortaalDbContext db, Guid verzoek)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Ingebrekestellingen.Where(i => i.VerzoekId == verzoek).OrderBy(i => i.Volgnummer);
    }

    /// <summary>Of a kind that rests on a link with the pupil; the query of <see cref="VerzoekSoorten.VraagtKoppeling"/>.</summary>
    public static IQueryable<Verzoek> MetKoppeling(this IQueryable<Verzoek> verzoeken) =>
        verzoeken.Where(v => v.Soort != VerzoekSoort.InzageEigenGegevens && v.Soort != VerzoekSoort.Informatieverzoek377c);

    /// <summary>First last day for bezwaar that still counts: posted on it, bezwaar is in time when it comes within a week (R-AM-24).</summary>
    public static DateOnly NogBezwaarSinds(DateOnly vandaag) => vandaag.AddDays(-Beletsel.Nabezorging);
}
