using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OuderPortaal.Domain.Toestemmingen;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Data.Configurations;

internal sealed class ToestemmingConfiguration : IEntityTypeConfiguration<Toestemming>, IEntityTypeConfiguration<Informatiebericht>
{
    public void Configure(EntityTypeBuilder<Toestemming> builder)
    {
        builder.Aggregaat("Toestemmingen");
        builder.PubliekId();
        builder.Ignore(t => t.IsLopend);
        builder.Ignore(t => t.GeeindigdOp);
        builder.Versleuteld(t => t.Doel, t => t.LeerlingId);
        builder.Versleuteld(t => t.Naam, t => t.LeerlingId);
        builder.Versleuteld(t => t.GeverNaam, t => t.LeerlingId);
        builder.Versleuteld(t => t.Bewijs, t => t.LeerlingId);
        builder.Property(t => t.Tekstversie).HasMaxLength(200);
        builder.Property(t => t.Categorieen).AlsCodes();
        builder.HasIndex(t => t.LeerlingId);
        builder.HasIndex(t => new { t.Status, t.TotEnMet });
    }

    public void Configure(EntityTypeBuilder<Informatiebericht> builder)
    {
        builder.Aggregaat("Informatieberichten");
        builder.Versleuteld(b => b.Aan, b => b.LeerlingId);
        builder.Versleuteld(b => b.Bewijs, b => b.LeerlingId);
        builder.HasIndex(b => b.LeerlingId).IsUnique();
    }
}
