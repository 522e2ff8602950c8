using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Verstrekkingen;
using OuderPortaal.Web.Components;
using OuderPortaal.Web.Correcties;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Toestemmingen;

namespace OuderPortaal.Web.Verstrekkingen;

/// <summary>The record of disclosures of a pupil (article 9.3), and what a new one is held against.</summary>
public sealed class Verstrekkingenregister(PortaalDbContext db, HuidigSwv swv, Toestemmingenregister toestemmingen, Dossierstandlezer standen)
{
    /// <summary>Newest first.</summary>
    public async Task<IReadOnlyList<Verstrekking>> VanAsync(Guid leerlingId, CancellationToken ct) =>
        await db.Verstrekkingen.Where(v => v.LeerlingId == leerlingId).OrderByDescending(v => v.Datum).ThenByDescending(v => v.Id).ToListAsync(ct);

    /// <summary>What article 9 asks of a disclosure of this pupil now, recorded by this role.</summary>
    public async Task<Verstrekkingstoets> ToetsAsync(Guid leerlingId, Rol rol, Toestemmingsdekking? toestemming, CancellationToken ct) =>
        Toets(rol, toestemming, await AfgeschermdAsync(leerlingId, ct));

    /// <summary>The same, for who has read what is closed off.</summary>
    public Verstrekkingstoets Toets(Rol rol, Toestemmingsdekking? toestemming, IReadOnlySet<Categorie> afgeschermd) => new(swv.Gegevens.Scholen, rol, toestemming, afgeschermd);

    /// <summary>Kinds of which something is closed off for this pupil.</summary>
    public async Task<IReadOnlySet<Categorie>> AfgeschermdAsync(Guid leerlingId, CancellationToken ct) => (await standen.LeesAsync(leerlingId, ct)).Afgeschermd;

    /// <summary>What the consents of this pupil allow, of all times.</summary>
    public Task<IReadOnlyList<Toestemmingsdekking>> ToestemmingenAsync(Guid leerlingId, CancellationToken ct) => toestemmingen.DekkingenAsync(leerlingId, ct);

    /// <summary>Puts who got data, as the record says, into an overview that is being composed; each once. Its recipients are loaded (R-INZ-5).</summary>
    public async Task VulAanAsync(Gegevensoverzicht overzicht, Guid? leerlingId, DateTimeOffset nu, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(overzicht);
        if (leerlingId is not { } leerling || overzicht.Status != OverzichtStatus.Samenstellen)
            return;
        var gegeven = await db.Verstrekkingen.AsNoTracking().Where(v => v.LeerlingId == leerling && v.Status == VerstrekkingStatus.Gebeurd).OrderBy(v => v.Datum).ThenBy(v => v.Id).ToListAsync(ct);
        overzicht.VoegOntvangersToe(gegeven.Select(v => v.Ontvanger), nu);
    }
}
