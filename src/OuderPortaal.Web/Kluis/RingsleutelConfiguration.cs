using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OuderPortaal.Web.Kluis;

internal sealed class RingsleutelConfiguration : IEntityTypeConfiguration<Ringsleutel>
{
    public void Configure(EntityTypeBuilder<Ringsleutel> builder)
    {
        builder.ToTable("Ringsleutel");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Naam).HasMaxLength(200);
    }
}
