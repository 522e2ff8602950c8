using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OuderPortaal.Web.Formulieren;

namespace OuderPortaal.Web.Data.Configurations;

internal sealed class BewaardFormulierConfiguration : IEntityTypeConfiguration<BewaardFormulier>
{
    public void Configure(EntityTypeBuilder<BewaardFormulier> builder)
    {
        builder.ToTable("BewaardFormulier");
        builder.Property(b => b.Id).ValueGeneratedNever();
        builder.Property(b => b.SleutelHash).HasMaxLength(64);
        builder.Property(b => b.Pad).HasMaxLength(500);
        builder.HasIndex(b => b.SleutelHash).IsUnique();
        builder.HasIndex(b => b.VerlooptOp);
    }
}
