using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Berichten;
using OuderPortaal.Domain.Bewaking;
using OuderPortaal.Domain.Bewaren;
using OuderPortaal.Domain.Bezwaren;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Datalekken;
using OuderPortaal.Domain.Deelvragen;
using OuderPortaal.Domain.Fgvragen;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Ingebrekestellingen;
using OuderPortaal.Domain.Instellingen;
using OuderPortaal.Domain.Kantoor;
using OuderPortaal.Domain.Klachten;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Registers;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Domain.Toestemmingen;
using OuderPortaal.Domain.Verstrekkingen;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Domain.Vragen;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Journaal;
using OuderPortaal.Web.Mail;

namespace OuderPortaal.Web.Data;

/// <summary>
/// The one model, for both providers. Nothing provider specific outside this folder: the two derived contexts only keep their migrations apart.
/// </summary>
public abstract class PortaalDbContext(DbContextOptions options) : IdentityDbContext<Account, IdentityRole<Guid>, Guid>(options)
{
    public DbSet<Verzoek> Verzoeken => Set<Verzoek>();

    public DbSet<Gegevensoverzicht> Overzichten => Set<Gegevensoverzicht>();

    public DbSet<Correctie> Correcties => Set<Correctie>();

    public DbSet<Leerling> Leerlingen => Set<Leerling>();

    public DbSet<Vertegenwoordiging> Vertegenwoordigingen => Set<Vertegenwoordiging>();

    public DbSet<GezagConflict> GezagConflicten => Set<GezagConflict>();

    public DbSet<Identiteitsverificatie> Identiteitsverificaties => Set<Identiteitsverificatie>();

    public DbSet<Briefcode> Briefcodes => Set<Briefcode>();

    public DbSet<Bewijskopie> Bewijskopieen => Set<Bewijskopie>();

    public DbSet<Betrokkenheid> Betrokkenheden => Set<Betrokkenheid>();

    public DbSet<Verstrekking> Verstrekkingen => Set<Verstrekking>();

    public DbSet<Kennisgeving> Kennisgevingen => Set<Kennisgeving>();

    public DbSet<Toestemming> Toestemmingen => Set<Toestemming>();

    public DbSet<Informatiebericht> Informatieberichten => Set<Informatiebericht>();

    public DbSet<Inzageverlening> Inzageverleningen => Set<Inzageverlening>();

    public DbSet<Vernietigingsvoorstel> Vernietigingsvoorstellen => Set<Vernietigingsvoorstel>();

    public DbSet<Maandlijst> Maandlijsten => Set<Maandlijst>();

    public DbSet<Klacht> Klachten => Set<Klacht>();

    public DbSet<Klachtbrief> Klachtbrieven => Set<Klachtbrief>();

    public DbSet<Bezwaarschrift> Bezwaarschriften => Set<Bezwaarschrift>();

    public DbSet<Datalek> Datalekken => Set<Datalek>();

    public DbSet<Ingebrekestelling> Ingebrekestellingen => Set<Ingebrekestelling>();

    public DbSet<Fgvraag> Fgvragen => Set<Fgvraag>();

    public DbSet<Fgadvies> Fgadviezen => Set<Fgadvies>();

    public DbSet<Deelvraag> Deelvragen => Set<Deelvraag>();

    public DbSet<VraagZonderVerzoek> VragenZonderVerzoek => Set<VraagZonderVerzoek>();

    public DbSet<Antwoordcode> Antwoordcodes => Set<Antwoordcode>();

    public DbSet<Verzoekbericht> Verzoekberichten => Set<Verzoekbericht>();

    public DbSet<Notitie> Notities => Set<Notitie>();

    public DbSet<Berichtsjabloon> Berichtsjablonen => Set<Berichtsjabloon>();

    public DbSet<Verwerkingsactiviteit> Verwerkingsactiviteiten => Set<Verwerkingsactiviteit>();

    public DbSet<ToegangslijstVersie> ToegangslijstVersies => Set<ToegangslijstVersie>();

    public DbSet<Kantoorsluiting> Kantoorsluitingen => Set<Kantoorsluiting>();

    public DbSet<Waarneming> Waarnemingen => Set<Waarneming>();

    public DbSet<Vervanging> Vervangingen => Set<Vervanging>();

    public DbSet<Taak> Taken => Set<Taak>();

    public DbSet<Alarm> Alarmen => Set<Alarm>();

    public DbSet<Brief> Brieven => Set<Brief>();

    public DbSet<Leeftijdsbrief> Leeftijdsbrieven => Set<Leeftijdsbrief>();

    public DbSet<Leerlingcode> Leerlingcodes => Set<Leerlingcode>();

    public DbSet<Leerlingmelding> Leerlingmeldingen => Set<Leerlingmelding>();

    public DbSet<Bericht> Berichten => Set<Bericht>();

    public DbSet<Melding> Meldingen => Set<Melding>();

    public DbSet<UitgaandeMail> UitgaandeMails => Set<UitgaandeMail>();

    public DbSet<JournaalRegel> Journaal => Set<JournaalRegel>();

    public DbSet<SwvInstellingen> SwvInstellingen => Set<SwvInstellingen>();

    public DbSet<InstellingenVersie> InstellingenVersies => Set<InstellingenVersie>();

    public DbSet<KalenderVersie> KalenderVersies => Set<KalenderVersie>();

    public DbSet<Instellingswijziging> Instellingswijzigingen => Set<Instellingswijziging>();

    public DbSet<Nummerteller> Nummertellers => Set<Nummerteller>();

    public DbSet<EenmaligeSleutel> EenmaligeSleutels => Set<EenmaligeSleutel>();

    public DbSet<Concept> Concepten => Set<Concept>();

    /// <summary>Whether the synthetic request of a brandoefening is seen. Only the jobs that must treat it as every other say so.</summary>
    private bool ZietOefeningen { get; set; }

    /// <summary>Until it is disposed, this context sees the synthetic request of a brandoefening too; everywhere else it does not exist.</summary>
    public IDisposable MetOefeningen() => new Oefenzicht(this);

    /// <summary>
    /// As EF does, with two differences: on a server it waits for its turn (<see cref="Serverslot"/>), and the chain of the journaal may open a transaction while it saves (<see cref="Journaalketen"/>), which is
    /// committed here. Rows count as saved only after the commit, so that a retry on SQL Server saves them again.
    /// </summary>
    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default) => Database.CurrentTransaction is not null
        ? base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken)
        : Database.CreateExecutionStrategy().ExecuteAsync(async ct =>
        {
            await using var slot = await Serverslot.OmTeSchrijvenAsync(this, ct);
            try
            {
                var aantal = await base.SaveChangesAsync(acceptAllChangesOnSuccess: false, ct);
                if (Database.CurrentTransaction is { } transactie)
                    await transactie.CommitAsync(ct);
                if (acceptAllChangesOnSuccess)
                    ChangeTracker.AcceptAllChanges();
                return aantal;
            }
            finally
            {
                if (Database.CurrentTransaction is { } open)
                    await open.DisposeAsync();
            }
        }, cancellationToken);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcMillisecondenConverter>();
        configurationBuilder.Properties<AccountId>().HaveConversion<AccountIdConverter>();
        configurationBuilder.Properties<MedewerkerId>().HaveConversion<MedewerkerIdConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(PortaalDbContext).Assembly);
        // One filter for every list, figure and page; what is about a request is found through it.
        builder.Entity<Verzoek>().HasQueryFilter(v => ZietOefeningen || !v.IsOefening);
    }

    private sealed class Oefenzicht : IDisposable
    {
        private readonly PortaalDbContext _db;
        private readonly bool _was;

        public Oefenzicht(PortaalDbContext db) => (_db, _was, db.ZietOefeningen) = (db, db.ZietOefeningen, true);

        public void Dispose() => _db.ZietOefeningen = _was;
    }
}
