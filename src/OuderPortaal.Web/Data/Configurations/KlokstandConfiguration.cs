using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OuderPortaal.Web.Infrastructure;

namespace OuderPortaal.Web.Data.Configurations;

internal sealed class KlokstandConfiguration : IEntityTypeConfiguration<Klokstand>
{
    public void Configure(EntityTypeBuilder<Klokstand> builder)
    {
        builder.ToTable("Klokstand");
        builder.Property(k => k.Id).ValueGeneratedNever();
    }
}
