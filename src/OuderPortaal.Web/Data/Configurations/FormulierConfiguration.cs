using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Data.Configurations;

internal sealed class FormulierConfiguration :
    IEntityTypeConfiguration<Nummerteller>, IEntityTypeConfiguration<EenmaligeSleutel>, IEntityTypeConfiguration<Concept>
{
    public void Configure(EntityTypeBuilder<Nummerteller> builder)
    {
        builder.ToTable("Nummertellers");
        builder.HasKey(n => new { n.Voorvoegsel, n.Jaar });
        builder.Property(n => n.Voorvoegsel).HasMaxLength(8).IsUnicode(false);
    }

    public void Configure(EntityTypeBuilder<EenmaligeSleutel> builder)
    {
        builder.ToTable("EenmaligeSleutels");
        builder.HasKey(e => e.Sleutel);
        builder.Property(e => e.Sleutel).HasMaxLength(64).IsUnicode(false);
        builder.Property(e => e.Doel).HasMaxLength(400);
        builder.HasIndex(e => e.Op);
    }

    public void Configure(EntityTypeBuilder<Concept> builder)
    {
        builder.Onderdeel("Concepten");
        builder.PubliekId();
        builder.Versleuteld(c => c.Inhoud, c => c.Id);
        builder.HasIndex(c => new { c.AccountId, c.GewijzigdOp });
    }
}
