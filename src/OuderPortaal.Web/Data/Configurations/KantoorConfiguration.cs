using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OuderPortaal.Domain.Kantoor;

namespace OuderPortaal.Web.Data.Configurations;

internal sealed class KantoorConfiguration : IEntityTypeConfiguration<Kantoorsluiting>, IEntityTypeConfiguration<Waarneming>, IEntityTypeConfiguration<Vervanging>
{
    public void Configure(EntityTypeBuilder<Kantoorsluiting> builder)
    {
        builder.Aggregaat("Kantoorsluitingen");
        builder.PubliekId();
        builder.Property(s => s.Reden).HasMaxLength(Kantoorsluiting.LangsteReden);
        builder.Ignore(s => s.Dagen);
        builder.HasIndex(s => s.TotEnMet);
    }

    public void Configure(EntityTypeBuilder<Waarneming> builder)
    {
        builder.Aggregaat("Waarnemingen");
        builder.PubliekId();
        builder.Property(w => w.Mandaat).HasMaxLength(Waarneming.LangsteMandaat);
        builder.HasIndex(w => new { w.MedewerkerId, w.TotEnMet });
    }

    public void Configure(EntityTypeBuilder<Vervanging> builder)
    {
        builder.Aggregaat("Vervangingen");
        builder.PubliekId();
        builder.HasIndex(v => new { v.Vervanger, v.TotEnMet });
        builder.HasIndex(v => new { v.Afwezige, v.TotEnMet });
    }
}
