using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OuderPortaal.Domain.Fgvragen;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Data.Configurations;

internal sealed class FgvraagConfiguration : IEntityTypeConfiguration<Fgvraag>, IEntityTypeConfiguration<Fgadvies>
{
    public void Configure(EntityTypeBuilder<Fgvraag> builder)
    {
        builder.Aggregaat("Fgvragen");
        builder.PubliekId();
        builder.HasOne<Verzoek>().WithMany().HasForeignKey(v => v.VerzoekId);
        builder.Versleuteld(v => v.Tekst, v => v.VerzoekId);
        builder.Versleuteld(v => v.Antwoord, v => v.VerzoekId);
        builder.HasIndex(v => new { v.VerzoekId, v.Op });
        builder.HasIndex(v => new { v.Status, v.AntwoordUiterlijk });
    }

    public void Configure(EntityTypeBuilder<Fgadvies> builder)
    {
        builder.Aggregaat("Fgadviezen");
        builder.HasOne<Verzoek>().WithMany().HasForeignKey(a => a.VerzoekId);
        builder.Versleuteld(a => a.Tekst, a => a.VerzoekId);
        builder.HasIndex(a => new { a.VerzoekId, a.Op });
    }
}
