using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OuderPortaal.Web.Data.Configurations;

/// <summary>A passkey id may be 1,024 bytes and SQL Server's clustered key holds 900.</summary>
internal sealed class PasskeyConfiguration : IEntityTypeConfiguration<IdentityUserPasskey<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserPasskey<Guid>> builder) => builder.HasKey(p => p.CredentialId).IsClustered(false);
}
