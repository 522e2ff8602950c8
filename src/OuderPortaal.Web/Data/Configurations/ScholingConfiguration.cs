using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OuderPortaal.Domain.Scholingen;

namespace OuderPortaal.Web.Data.Configurations;

internal sealed class ScholingConfiguration : IEntityTypeConfiguration<Scholing>
{
    public void Configure(EntityTypeBuilder<Scholing> builder)
    {
        builder.Aggregaat("Scholingen");
        builder.Ignore(s => s.GeldigTotEnMet);
        builder.HasIndex(s => new { s.Wie, s.Onderwerp, s.GevolgdOp }).IsUnique();
    }
}
