using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OuderPortaal.Domain.Verstrekkingen;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Data.Configurations;

internal sealed class VerstrekkingConfiguration : IEntityTypeConfiguration<Verstrekking>, IEntityTypeConfiguration<Inzageverlening>
{
    public void Configure(EntityTypeBuilder<Verstrekking> builder)
    {
        builder.Aggregaat("Verstrekkingen");
        builder.PubliekId();
        builder.Ignore(v => v.Gegevens);
        builder.Ignore(v => v.Ontvanger);
        builder.Versleuteld(v => v.Naam, v => v.LeerlingId);
        builder.Versleuteld(v => v.Adres, v => v.LeerlingId);
        builder.Versleuteld(v => v.Juridisch, v => v.LeerlingId);
        builder.Property(v => v.Wet).HasMaxLength(200);
        builder.Property(v => v.Artikel).HasMaxLength(100);
        builder.Property(v => v.School).HasMaxLength(200);
        builder.Property(v => v.Categorieen).AlsCodes();
        builder.HasIndex(v => new { v.LeerlingId, v.Datum });
        builder.HasIndex(v => v.ToestemmingId);
    }

    public void Configure(EntityTypeBuilder<Inzageverlening> builder)
    {
        builder.Aggregaat("Inzageverleningen");
        builder.Versleuteld(i => i.Naam, i => i.LeerlingId);
        builder.Versleuteld(i => i.Legitimatie, i => i.LeerlingId);
        builder.Property(i => i.Instantie).HasMaxLength(200);
        builder.Property(i => i.Wet).HasMaxLength(200);
        builder.Property(i => i.Artikel).HasMaxLength(100);
        builder.Property(i => i.Categorieen).AlsCodes();
        builder.HasIndex(i => new { i.LeerlingId, i.Datum });
    }
}
