using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OuderPortaal.Domain.Verstrekkingen;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Data.Configurations;

internal sealed class KennisgevingConfiguration : IEntityTypeConfiguration<Kennisgeving>
{
    public void Configure(EntityTypeBuilder<Kennisgeving> builder)
    {
        builder.Aggregaat("Kennisgevingen");
        builder.PubliekId();
        builder.Ignore(k => k.WachtOpTweede);
        builder.Ignore(k => k.IsAfgerond);
        builder.Ignore(k => k.IsAanHerkomst);
        builder.Versleuteld(k => k.Naam, k => k.LeerlingId);
        builder.Versleuteld(k => k.Adres, k => k.LeerlingId);
        builder.Versleuteld(k => k.Wat, k => k.LeerlingId);
        builder.Versleuteld(k => k.Toelichting, k => k.LeerlingId);
        builder.Property(k => k.Categorieen).AlsCodes();
        builder.HasIndex(k => new { k.VerzoekId, k.VerstrekkingId });
        builder.HasIndex(k => new { k.Status, k.VerzondenOp });
    }
}
