using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OuderPortaal.Domain.Oefeningen;

namespace OuderPortaal.Web.Data.Configurations;

internal sealed class BrandoefeningConfiguration : IEntityTypeConfiguration<Brandoefening>
{
    public void Configure(EntityTypeBuilder<Brandoefening> builder)
    {
        builder.Aggregaat("Brandoefeningen");
        builder.Property(o => o.Kwartaal).HasMaxLength(8).IsUnicode(false);
        builder.Property(o => o.Bezig).HasMaxLength(4).IsUnicode(false);
        builder.Ignore(o => o.IsKlaar);
        builder.HasIndex(o => o.Kwartaal).IsUnique();
        builder.HasIndex(o => o.Bezig).IsUnique();
        builder.HasIndex(o => o.GevraagdOp);
    }
}
