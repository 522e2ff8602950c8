using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OuderPortaal.Web.Kluis;

internal sealed class DatasleutelConfiguration : IEntityTypeConfiguration<Datasleutel>
{
    public void Configure(EntityTypeBuilder<Datasleutel> builder)
    {
        builder.ToTable("Datasleutel");
        builder.HasKey(d => d.EigenaarId);
        builder.Property(d => d.EigenaarId).ValueGeneratedNever();
        builder.Property(d => d.Gewikkeld).HasMaxLength(200);
        builder.Property(d => d.HoofdsleutelId).HasMaxLength(32);
    }
}
