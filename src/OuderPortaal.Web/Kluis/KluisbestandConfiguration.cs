using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OuderPortaal.Web.Kluis;

internal sealed class KluisbestandConfiguration : IEntityTypeConfiguration<Kluisbestand>
{
    public void Configure(EntityTypeBuilder<Kluisbestand> builder)
    {
        builder.ToTable("Kluisbestand");
        builder.Property(k => k.Id).ValueGeneratedNever();
        builder.Property(k => k.Sleutel).HasMaxLength(200);
        builder.Property(k => k.Sha256).HasMaxLength(64);
        builder.Property(k => k.MediaType).HasMaxLength(100);
        builder.Ignore(k => k.Document);
        builder.HasIndex(k => k.EigenaarId);
        builder.HasIndex(k => k.Scan);
    }
}
