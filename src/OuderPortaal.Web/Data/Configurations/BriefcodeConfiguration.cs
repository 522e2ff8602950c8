using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Leerlingen;

namespace OuderPortaal.Web.Data.Configurations;

internal sealed class BriefcodeConfiguration : IEntityTypeConfiguration<Briefcode>, IEntityTypeConfiguration<Leerlingcode>
{
    public void Configure(EntityTypeBuilder<Briefcode> builder)
    {
        builder.Aggregaat("Briefcodes");
        builder.PubliekId();
        builder.Property(c => c.Hash).HasMaxLength(32);
        builder.Property(c => c.Zout).HasMaxLength(32);
        builder.Property(c => c.SleutelId).HasMaxLength(32).IsUnicode(false);
        builder.HasIndex(c => new { c.AccountId, c.GeldigTotEnMet });
        builder.HasIndex(c => c.VerzoekId);
        // Letters to print: not posted yet.
        builder.HasIndex(c => new { c.VerstuurdOp, c.Id });
    }

    public void Configure(EntityTypeBuilder<Leerlingcode> builder)
    {
        builder.Aggregaat("Leerlingcodes");
        builder.Property(c => c.Hash).HasMaxLength(32);
        builder.Property(c => c.Zout).HasMaxLength(32);
        builder.Property(c => c.SleutelId).HasMaxLength(32).IsUnicode(false);
        builder.HasIndex(c => new { c.AccountId, c.GeldigTotEnMet });
        builder.HasIndex(c => c.MeldingId);
    }
}
