using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OuderPortaal.Domain.Bezwaren;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Data.Configurations;

internal sealed class BezwaarschriftConfiguration : IEntityTypeConfiguration<Bezwaarschrift>
{
    public void Configure(EntityTypeBuilder<Bezwaarschrift> builder)
    {
        builder.Aggregaat("Bezwaarschriften");
        builder.PubliekId();
        builder.Property(b => b.Nummer).HasMaxLength(20).IsUnicode(false);
        builder.Property(b => b.BesluitNummer).HasMaxLength(24).IsUnicode(false);
        builder.HasIndex(b => b.Nummer).IsUnique();
        builder.Ignore(b => b.BeslisUiterlijk);
        builder.Versleuteld(b => b.Naam, b => b.VerzoekId);
        builder.Versleuteld(b => b.Gronden, b => b.VerzoekId);
        builder.Versleuteld(b => b.OvergedragenAan, b => b.VerzoekId);
        builder.HasOne(b => b.Kalender).WithMany().OnDelete(DeleteBehavior.Restrict);
        builder.Navigation(b => b.Kalender).AutoInclude();
        builder.HasIndex(b => new { b.VerzoekId, b.AfgehandeldOp });
        builder.HasIndex(b => new { b.AfgehandeldOp, b.Id });
    }
}
