using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OuderPortaal.Web.Jobs;

internal sealed class TaakverloopConfiguration : IEntityTypeConfiguration<Taakverloop>
{
    public void Configure(EntityTypeBuilder<Taakverloop> builder)
    {
        builder.ToTable("Taakverloop");
        builder.HasKey(t => t.Naam);
        builder.Property(t => t.Naam).HasMaxLength(60).IsUnicode(false);
        builder.Property(t => t.Fout).HasMaxLength(100);
        builder.Ignore(t => t.IsMislukt);
    }
}
