using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OuderPortaal.Web.Data.Configurations;

namespace OuderPortaal.Web.Journaal;

internal sealed class JournaalConfiguration : IEntityTypeConfiguration<JournaalRegel>, IEntityTypeConfiguration<Journaalkop>
{
    public void Configure(EntityTypeBuilder<JournaalRegel> builder)
    {
        builder.Onderdeel("Journaal");
        // Told to EF, because SQL Server refuses OUTPUT on a table with triggers. Journaalslot makes them.
        builder.ToTable(t => t.HasTrigger(Journaalslot.NietWijzigen));
        builder.ToTable(t => t.HasTrigger(Journaalslot.NietWissen));
        builder.Property(j => j.Hoedanigheid).HasMaxLength(40);
        builder.Property(j => j.Handeling).HasMaxLength(60);
        builder.Property(j => j.Bijzonderheid).HasMaxLength(200);
        builder.Property(j => j.SleutelId).HasMaxLength(32);
        builder.Property(j => j.Zegel).HasMaxLength(Ketenzegel.Lengte);
        builder.HasIndex(j => j.Nummer).IsUnique();
        builder.HasIndex(j => new { j.VerzoekId, j.Op });
        builder.HasIndex(j => new { j.LeerlingId, j.Op });
        builder.HasIndex(j => new { j.AccountId, j.Op });
    }

    public void Configure(EntityTypeBuilder<Journaalkop> builder)
    {
        builder.ToTable("Journaalkop");
        builder.Property(k => k.Id).ValueGeneratedNever();
        builder.Property(k => k.Zegel).HasMaxLength(Ketenzegel.Lengte);
    }
}
