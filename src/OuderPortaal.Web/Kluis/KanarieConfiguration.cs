using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OuderPortaal.Web.Kluis;

internal sealed class KanarieConfiguration : IEntityTypeConfiguration<Kanarie>
{
    public void Configure(EntityTypeBuilder<Kanarie> builder)
    {
        builder.ToTable("Kanarie");
        builder.Property(k => k.Id).ValueGeneratedNever();
        builder.Property(k => k.HoofdsleutelId).HasMaxLength(32);
        builder.Property(k => k.Zegel).HasMaxLength(200);
    }
}
