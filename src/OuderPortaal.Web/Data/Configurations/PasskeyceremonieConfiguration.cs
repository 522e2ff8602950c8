using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Data.Configurations;

internal sealed class PasskeyceremonieConfiguration : IEntityTypeConfiguration<Passkeyceremonie>
{
    public void Configure(EntityTypeBuilder<Passkeyceremonie> builder)
    {
        builder.ToTable("Passkeyceremonie");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.SleutelHash).HasMaxLength(64);
        builder.Property(c => c.Doel).HasMaxLength(60);
        builder.HasIndex(c => c.SleutelHash).IsUnique();
        builder.HasIndex(c => c.VerlooptOp);
    }
}
