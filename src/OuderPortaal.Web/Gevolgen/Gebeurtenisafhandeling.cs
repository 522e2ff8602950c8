using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Berichten;
using OuderPortaal.Domain.Bewaren;
using OuderPortaal.Domain.Bezwaren;
using OuderPortaal.Domain.Datalekken;
using OuderPortaal.Domain.Fglijnen;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Instellingen;
using OuderPortaal.Domain.Klachten;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Registers;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Domain.Toestemmingen;
using OuderPortaal.Domain.Verstrekkingen;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Domain.Vragen;
using OuderPortaal.Web.Briefcodes;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Journaal;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Gevolgen;

/// <summary>
/// One transaction per verb (ontwerp.md 2.5): every event of an aggregate becomes a journaal row and its consequences before the save; then the projections are
/// recomputed and the version of every root that changed, itself or through a child, goes up.
/// </summary>
public sealed class Gebeurtenisafhandeling(IServiceProvider diensten) : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        ArgumentNullException.ThrowIfNull(eventData);
        if (eventData.Context!.ChangeTracker.Entries<Aggregate>().Any(e => e.Entity.Gebeurtenissen.Count > 0))
            throw new InvalidOperationException("Save aggregates with SaveChangesAsync: consequences are asynchronous.");
        if (eventData.Context!.ChangeTracker.Entries<JournaalRegel>().Any(e => e.State == EntityState.Added))
            throw new InvalidOperationException("Save rows of the journaal with SaveChangesAsync: it chains them.");
        return result;
    }

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(eventData);
        var db = (PortaalDbContext)eventData.Context!;
        while (NeemGebeurtenissen(db) is { Count: > 0 } gebeurtenissen)
            foreach (var gebeurtenis in gebeurtenissen)
                await VerwerkAsync(db, gebeurtenis, cancellationToken);

        diensten.GetRequiredService<Eenmaligheid>().LegVast(db);
        Kolomversleuteling.Versleutel(db);
        foreach (var wortel in GewijzigdeWortels(db))
        {
            if (wortel.Entity is Verzoek verzoek)
                verzoek.WerkProjectiesBij();
            var versie = wortel.Property(nameof(Aggregate.Versie));
            versie.CurrentValue = (int)versie.OriginalValue! + 1;
        }

        await diensten.GetRequiredService<Journaalketen>().SchakelAsync(db, cancellationToken);
        return result;
    }

    public override Task SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        diensten.GetRequiredService<Eenmaligheid>().Vergeet();
        return Task.CompletedTask;
    }

    /// <summary>A lost race does not count as a failed save for EF; the key is just as absent.</summary>
    public override ValueTask<InterceptionResult> ThrowingConcurrencyExceptionAsync(ConcurrencyExceptionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        diensten.GetRequiredService<Eenmaligheid>().Vergeet();
        return ValueTask.FromResult(result);
    }

    private async Task VerwerkAsync(PortaalDbContext db, Gebeurtenis gebeurtenis, CancellationToken ct)
    {
        var actor = diensten.GetRequiredService<Actor>();
        db.Add(new JournaalRegel
        {
            Id = Guid.CreateVersion7(gebeurtenis.Op),
            Op = gebeurtenis.Op,
            AccountId = actor.AccountId,
            Hoedanigheid = actor.Hoedanigheid,
            Handeling = gebeurtenis.GetType().Name,
            VerzoekId = VerzoekVan(gebeurtenis),
            LeerlingId = LeerlingVan(gebeurtenis),
            Bijzonderheid = gebeurtenis is InstellingGewijzigd { Instelling: var instelling } ? instelling : "",
        });
        if (gebeurtenis is InstellingGewijzigd { Juridisch: true } gewijzigd)
            await InstellingGevolgen.VerwerkAsync(db, gewijzigd, diensten.GetRequiredService<Spelregelboek>(), ct);
        if (gebeurtenis is ReglementGeplaatst geplaatst)
            await ReglementGevolgen.VerwerkAsync(db, geplaatst, diensten.GetRequiredService<Spelregelboek>(), ct);
        if (gebeurtenis is ReglementTeruggenomen teruggenomen)
            await ReglementGevolgen.VerwerkAsync(db, teruggenomen, ct);
        if (gebeurtenis is LeerlingGemeld)
            db.Add(Taak.Maak(TaakSoort.LeerlingMeldtZich, Rol.Secretariaat, null, "Een leerling van 16 meldt zich. Kijk wie het is bij Verjaardagen.", Domain.Kalender.Amsterdam.Datum(gebeurtenis.Op).AddDays(7), gebeurtenis.Op));
        if (gebeurtenis is IdentiteitVastgesteld bekend)
            await diensten.GetRequiredService<IdentiteitGevolgen>().VerwerkAsync(db, bekend, ct);
        if (gebeurtenis is Verzoekgebeurtenis over)
        {
            await diensten.GetRequiredService<VerzoekGevolgen>().VerwerkAsync(db, over, ct);
            await diensten.GetRequiredService<Codepost>().VerwerkAsync(db, over, ct);
            await diensten.GetRequiredService<IngebrekestellingGevolgen>().VerwerkAsync(db, over, ct);
            await FgvraagGevolgen.VerwerkAsync(db, over, ct);
            await diensten.GetRequiredService<DeelvraagGevolgen>().VerwerkAsync(db, over, ct);
            if (over is BerichtGestuurd bericht)
                await BerichtGevolgen.VerwerkAsync(db, bericht, ct);
        }

        await diensten.GetRequiredService<VertegenwoordigingGevolgen>().VerwerkAsync(db, gebeurtenis, ct);
        await diensten.GetRequiredService<RegisterGevolgen>().VerwerkAsync(db, gebeurtenis, ct);
        await diensten.GetRequiredService<VernietigingGevolgen>().VerwerkAsync(db, gebeurtenis, ct);
        await diensten.GetRequiredService<KlachtGevolgen>().VerwerkAsync(db, gebeurtenis, ct);
        await diensten.GetRequiredService<BezwaarGevolgen>().VerwerkAsync(db, gebeurtenis, ct);
        await diensten.GetRequiredService<DatalekGevolgen>().VerwerkAsync(db, gebeurtenis, ct);
        await diensten.GetRequiredService<FglijnGevolgen>().VerwerkAsync(db, gebeurtenis, ct);
        await VraagGevolgen.VerwerkAsync(db, gebeurtenis, ct);
        await OefeningGevolgen.VerwerkAsync(db, gebeurtenis, ct);
        await ToegangslijstGevolgen.VerwerkAsync(db, gebeurtenis, ct);
    }

    private static List<Gebeurtenis> NeemGebeurtenissen(PortaalDbContext db)
    {
        var alle = new List<Gebeurtenis>();
        foreach (var aggregaat in db.ChangeTracker.Entries<Aggregate>().Select(e => e.Entity).Where(a => a.Gebeurtenissen.Count > 0).ToList())
        {
            alle.AddRange(aggregaat.Gebeurtenissen);
            aggregaat.WisGebeurtenissen();
        }

        return alle;
    }

    /// <summary>Roots that changed, or of which a child was added, changed or removed: both must lose a race (stijl.md 5).</summary>
    private static HashSet<EntityEntry<Aggregate>> GewijzigdeWortels(PortaalDbContext db)
    {
        var perSleutel = db.ChangeTracker.Entries<Aggregate>().ToDictionary(e => e.Entity.Id);
        var gewijzigd = perSleutel.Values.Where(e => e.State is EntityState.Modified or EntityState.Added).ToHashSet();
        foreach (var kind in db.ChangeTracker.Entries().Where(e => e.Entity is not Aggregate && e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted))
        {
            foreach (var verwijzing in kind.Metadata.GetForeignKeys().Where(f => f.PrincipalToDependent is not null && f.PrincipalEntityType.ClrType.IsAssignableTo(typeof(Aggregate))))
            {
                if (kind.Property(verwijzing.Properties[0].Name).OriginalValue is Guid sleutel && perSleutel.TryGetValue(sleutel, out var wortel))
                    gewijzigd.Add(wortel);
            }
        }

        return gewijzigd;
    }

    private static Guid? VerzoekVan(Gebeurtenis gebeurtenis) => gebeurtenis switch
    {
        Verzoekgebeurtenis e => e.VerzoekId,
        IdentiteitVastgesteld e => e.VerzoekId,
        TaakAfgevinkt e => e.VerzoekId,
        Klachtgebeurtenis e => e.KlachtId,
        Bezwaargebeurtenis e => e.VerzoekId,
        Datalekgebeurtenis e => e.DatalekId,
        Fglijngebeurtenis e => e.FglijnId,
        Vraaggebeurtenis e => e.VraagId,
        _ => null,
    };

    private static Guid? LeerlingVan(Gebeurtenis gebeurtenis) => gebeurtenis switch
    {
        LeerlingIngeschreven e => e.LeerlingId,
        LeerlingGewijzigd e => e.LeerlingId,
        Vertegenwoordigingsgebeurtenis e => e.LeerlingId,
        Verstrekkinggebeurtenis e => e.LeerlingId,
        Toestemmingsgebeurtenis e => e.LeerlingId,
        InformatieberichtVerzonden e => e.LeerlingId,
        InformatieberichtNietNodig e => e.LeerlingId,
        InformatieberichtOnbestelbaar e => e.LeerlingId,
        InzageVerleend e => e.LeerlingId,
        GezagConflictVastgelegd e => e.LeerlingId,
        GezagConflictBeslist e => e.LeerlingId,
        LeerlingGekoppeld e => e.LeerlingId,
        LeerlingGevraagd e => e.LeerlingId,
        VerzoekOvergenomen e => e.LeerlingId,
        LeerlingcodeGemaakt e => e.LeerlingId,
        LeerlingcodeVerstuurd e => e.LeerlingId,
        LeerlingcodeGebruikt e => e.LeerlingId,
        VernietigingBevestigd e => e.LeerlingId,
        VernietigingAfgevinkt e => e.LeerlingId,
        VernietigingUitgevoerd e => e.LeerlingId,
        BetrokkenheidBegonnen e => e.LeerlingId,
        BetrokkenheidBeeindigd e => e.LeerlingId,
        _ => null,
    };
}
