using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Verstrekkingen;

/// <summary>Which kinds of data are closed off for a pupil: no disclosure of them may be planned (R-COR-1). The one place that is asked.</summary>
internal static class Afgeschermd
{
    private static readonly IReadOnlySet<Categorie> Niets = new HashSet<Categorie>();

    /// <summary>Nothing is closed off until a decision on a correction says so.</summary>
    public static Task<IReadOnlySet<Categorie>> VanAsync(PortaalDbContext db, Guid leerlingId, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ct.ThrowIfCancellationRequested();
        return Task.FromResult(Niets);
    }
}
