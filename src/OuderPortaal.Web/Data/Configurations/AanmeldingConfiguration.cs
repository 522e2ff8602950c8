using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Data.Configurations;

internal sealed class AanmeldingConfiguration : IEntityTypeConfiguration<Aanmelding>
{
    public void Configure(EntityTypeBuilder<Aanmelding> builder)
    {
        builder.ToTable("Aanmelding");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.SleutelHash).HasMaxLength(64);
        builder.Property(a => a.Apparaat).HasMaxLength(100);
        builder.HasIndex(a => a.SleutelHash).IsUnique();
        builder.HasIndex(a => a.Account);
        builder.HasIndex(a => a.VerlooptOp);
    }
}
