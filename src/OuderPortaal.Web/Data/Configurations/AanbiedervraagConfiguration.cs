using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OuderPortaal.Web.Identity.Oidc;

namespace OuderPortaal.Web.Data.Configurations;

internal sealed class AanbiedervraagConfiguration : IEntityTypeConfiguration<Aanbiedervraag>
{
    public void Configure(EntityTypeBuilder<Aanbiedervraag> builder)
    {
        builder.ToTable("Aanbiedervragen");
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.Property(v => v.SleutelHash).HasMaxLength(64);
        builder.Property(v => v.Terug).HasMaxLength(500);
        builder.HasIndex(v => v.SleutelHash).IsUnique();
        builder.HasIndex(v => v.VerlooptOp);
    }
}
