using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Data.Configurations;

internal sealed class InlogtellerConfiguration : IEntityTypeConfiguration<Inlogteller>
{
    public void Configure(EntityTypeBuilder<Inlogteller> builder)
    {
        builder.ToTable("Inlogteller");
        builder.HasKey(t => new { t.Account, t.Apparaat });
        builder.Property(t => t.Apparaat).HasMaxLength(64);
        builder.HasIndex(t => t.LaatstOp);
    }
}
