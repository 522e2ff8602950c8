using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Data.Configurations;

internal sealed class AccountConfiguration : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.Property(a => a.Naam).HasMaxLength(200);
        builder.Property(a => a.Functie).HasMaxLength(100);
        builder.HasIndex(a => a.NormalizedEmail).HasDatabaseName("EmailIndex").IsUnique();
        builder.Ignore(a => a.AccountId);
        builder.Ignore(a => a.MedewerkerId);
    }
}
