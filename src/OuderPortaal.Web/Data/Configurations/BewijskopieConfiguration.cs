using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OuderPortaal.Domain.Identiteit;

namespace OuderPortaal.Web.Data.Configurations;

internal sealed class BewijskopieConfiguration : IEntityTypeConfiguration<Bewijskopie>
{
    public void Configure(EntityTypeBuilder<Bewijskopie> builder)
    {
        builder.Aggregaat("Bewijskopieen");
        // One copy answers one question, also when two come at once.
        builder.HasIndex(k => k.BewijsverzoekId).IsUnique();
        builder.HasIndex(k => k.VerzoekId);
        builder.HasIndex(k => new { k.AccountId, k.OntvangenOp });
        builder.HasIndex(k => new { k.Oordeel, k.OntvangenOp });
    }
}
