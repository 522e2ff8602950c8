using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Data.Configurations;

internal sealed class LeerlingConfiguration :
    IEntityTypeConfiguration<Leerling>, IEntityTypeConfiguration<Traject>, IEntityTypeConfiguration<Contact>, IEntityTypeConfiguration<Vertegenwoordiging>, IEntityTypeConfiguration<GezagConflict>,
    IEntityTypeConfiguration<Betrokkenheid>, IEntityTypeConfiguration<Identiteitsverificatie>
{
    public void Configure(EntityTypeBuilder<Leerling> builder)
    {
        builder.Aggregaat("Leerlingen");
        builder.PubliekId();
        builder.Ignore(l => l.Gegevens);
        builder.Ignore(l => l.BewarenTot);
        builder.Property(l => l.Kenmerk).HasMaxLength(40);
        builder.HasIndex(l => l.Kenmerk).IsUnique();
        builder.Property(l => l.Voornaam).HasMaxLength(100);
        builder.Property(l => l.Achternaam).HasMaxLength(100);
        builder.Property(l => l.Zoeknaam).HasMaxLength(200);
        builder.HasIndex(l => new { l.Zoeknaam, l.Id });
        builder.Property(l => l.Sorteernaam).HasMaxLength(200);
        builder.HasIndex(l => new { l.Sorteernaam, l.Id });
        builder.HasIndex(l => l.Geboortedatum);
        builder.Property(l => l.School).HasMaxLength(200);
        builder.Versleuteld(l => l.Adres, l => l.Id);
        builder.HasMany(l => l.Trajecten).WithOne().HasForeignKey(t => t.LeerlingId);
        builder.Navigation(l => l.Trajecten).AutoInclude();
        builder.Ignore(l => l.WonenApart);
        builder.HasMany(l => l.Contacten).WithOne().HasForeignKey(c => c.LeerlingId);
        builder.Navigation(l => l.Contacten).AutoInclude();
    }

    public void Configure(EntityTypeBuilder<Contact> builder)
    {
        builder.Onderdeel("Contacten");
        builder.Ignore(c => c.Gegevens);
        builder.Versleuteld(c => c.Naam, c => c.LeerlingId);
        builder.Versleuteld(c => c.Adres, c => c.LeerlingId);
        builder.Versleuteld(c => c.Telefoon, c => c.LeerlingId);
    }

    public void Configure(EntityTypeBuilder<Traject> builder)
    {
        builder.Onderdeel("Trajecten");
        builder.Ignore(t => t.Bewaartermijn);
        builder.HasIndex(t => new { t.Afloop, t.Id });
    }

    public void Configure(EntityTypeBuilder<Vertegenwoordiging> builder)
    {
        builder.Aggregaat("Vertegenwoordigingen");
        builder.Ignore(v => v.Feiten);
        builder.Ignore(v => v.HercontroleOp);
        builder.Property(v => v.Instelling).HasMaxLength(200);
        builder.Property(v => v.Uitnodiging).HasMaxLength(64).IsUnicode(false);
        builder.Versleuteld(v => v.Naam, v => v.LeerlingId);
        builder.Versleuteld(v => v.Deskundige, v => v.LeerlingId);
        builder.Versleuteld(v => v.Motivering, v => v.LeerlingId);
        builder.HasIndex(v => v.Uitnodiging);
        builder.HasIndex(v => v.GegevenDoor);
        builder.HasIndex(v => new { v.Status, v.GezienOp });
        builder.HasIndex(v => new { v.AccountId, v.Status });
        builder.HasIndex(v => v.LeerlingId);
    }

    public void Configure(EntityTypeBuilder<GezagConflict> builder)
    {
        builder.Aggregaat("GezagConflicten");
        builder.PubliekId();
        builder.Ignore(c => c.IsOpen);
        builder.Versleuteld(c => c.BezwaarVan, c => c.LeerlingId);
        builder.Versleuteld(c => c.Adres, c => c.LeerlingId);
        builder.Versleuteld(c => c.Toelichting, c => c.LeerlingId);
        builder.Versleuteld(c => c.Motivering, c => c.LeerlingId);
        builder.HasIndex(c => c.VertegenwoordigingId);
        builder.HasIndex(c => c.LeerlingId);
    }

    public void Configure(EntityTypeBuilder<Betrokkenheid> builder)
    {
        builder.Aggregaat("Betrokkenheden");
        builder.HasIndex(b => new { b.MedewerkerId, b.LeerlingId });
    }

    public void Configure(EntityTypeBuilder<Identiteitsverificatie> builder)
    {
        builder.Aggregaat("Identiteitsverificaties");
        builder.Versleuteld(i => i.Naam, i => i.Id);
        builder.Property(i => i.Documentsoort).HasMaxLength(60);
        builder.HasIndex(i => i.AccountId);
        builder.HasIndex(i => i.VerzoekId);
    }
}
