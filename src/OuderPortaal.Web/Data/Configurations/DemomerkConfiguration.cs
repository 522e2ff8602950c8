using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OuderPortaal.Web.Data.Configurations;

internal sealed class DemomerkConfiguration : IEntityTypeConfiguration<Demomerk>
{
    public void Configure(EntityTypeBuilder<Demomerk> builder)
    {
        builder.ToTable("Demomerk");
        builder.Property(d => d.Id).ValueGeneratedNever();
    }
}
