using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OuderPortaal.Domain;

namespace OuderPortaal.Web.Data.Configurations;

/// <summary>The five roles are part of the model, so that every database has them.</summary>
internal sealed class RolConfiguration : IEntityTypeConfiguration<IdentityRole<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityRole<Guid>> builder) =>
        builder.HasData(Enum.GetValues<Rol>().Select(rol => new IdentityRole<Guid>(rol.ToString())
        {
            Id = new Guid(0x6c6f52, 0, 0, 0, 0, 0, 0, 0, 0, 0, (byte)(1 + (int)rol)),
            NormalizedName = rol.ToString().ToUpperInvariant(),
            ConcurrencyStamp = rol.ToString(),
        }));
}
