using Microsoft.EntityFrameworkCore;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Tests.Kluis;

/// <summary>The model of the portal with two more tables that have encrypted texts.</summary>
public sealed class ProefDbContext(DbContextOptions<ProefDbContext> options) : PortaalDbContext(options)
{
    public DbSet<Proefstuk> Stukken => Set<Proefstuk>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<Proefstuk>(b =>
        {
            b.Property(x => x.Id).ValueGeneratedNever();
            b.Versleuteld(x => x.Motivering, x => x.ZaakId);
            b.Versleuteld(x => x.Notitie, x => x.ZaakId);
            b.Versleuteld(x => x.Adres, x => x.Id);
            b.HasMany(x => x.Regels).WithOne().HasForeignKey("StukId").IsRequired();
        });
        builder.Entity<Proefregel>(b =>
        {
            b.ToTable("Proefregel");
            b.Property(x => x.Id).ValueGeneratedNever();
            b.Versleuteld(x => x.Waarde, "StukId");
        });
    }
}
