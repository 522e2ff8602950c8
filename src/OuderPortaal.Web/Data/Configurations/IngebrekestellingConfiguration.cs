using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OuderPortaal.Domain.Ingebrekestellingen;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Web.Data.Configurations;

internal sealed class IngebrekestellingConfiguration : IEntityTypeConfiguration<Ingebrekestelling>
{
    public void Configure(EntityTypeBuilder<Ingebrekestelling> builder)
    {
        builder.Aggregaat("Ingebrekestellingen");
        builder.HasOne<Verzoek>().WithMany().HasForeignKey(i => i.VerzoekId);
        builder.HasIndex(i => new { i.VerzoekId, i.Volgnummer }).IsUnique();
        // The sweep: only what is due is read.
        builder.HasIndex(i => new { i.AlarmVanaf, i.Id });
    }
}
