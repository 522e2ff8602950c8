using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Data.Configurations;

internal sealed class AccountlinkConfiguration : IEntityTypeConfiguration<Accountlink>
{
    public void Configure(EntityTypeBuilder<Accountlink> builder)
    {
        builder.ToTable("Accountlink");
        builder.Property(l => l.Id).ValueGeneratedNever();
        builder.Property(l => l.CodeHash).HasMaxLength(64);
        builder.Property(l => l.Adres).HasMaxLength(256);
        builder.Property(l => l.Naam).HasMaxLength(200);
        builder.HasIndex(l => l.CodeHash).IsUnique();
        builder.HasIndex(l => l.Adres);
        builder.HasIndex(l => l.VerlooptOp);
    }
}
