using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OuderPortaal.Domain.Identiteit;

namespace OuderPortaal.Web.Data.Configurations;

internal sealed class InlogherstelConfiguration : IEntityTypeConfiguration<Inlogherstel>
{
    public void Configure(EntityTypeBuilder<Inlogherstel> builder)
    {
        builder.Aggregaat("Inlogherstellen");
        builder.PubliekId();
        builder.HasIndex(h => new { h.AccountId, h.GebeurdOp });
        builder.HasIndex(h => new { h.Oordeel, h.GebeurdOp });
    }
}
