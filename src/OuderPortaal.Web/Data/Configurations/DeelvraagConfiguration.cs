using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OuderPortaal.Domain.Deelvragen;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Data.Configurations;

internal sealed class DeelvraagConfiguration : IEntityTypeConfiguration<Deelvraag>, IEntityTypeConfiguration<Antwoordbestand>, IEntityTypeConfiguration<Antwoordcode>
{
    public void Configure(EntityTypeBuilder<Deelvraag> builder)
    {
        builder.Aggregaat("Deelvragen");
        builder.PubliekId();
        builder.HasOne<Verzoek>().WithMany().HasForeignKey(v => v.VerzoekId);
        builder.Versleuteld(v => v.Naam, v => v.VerzoekId);
        builder.Versleuteld(v => v.Functie, v => v.VerzoekId);
        builder.Versleuteld(v => v.Adres, v => v.VerzoekId);
        builder.Versleuteld(v => v.Tekst, v => v.VerzoekId);
        builder.Versleuteld(v => v.Antwoord, v => v.VerzoekId);
        builder.Versleuteld(v => v.Sleutel, v => v.VerzoekId);
        builder.HasMany(v => v.Bestanden).WithOne().HasForeignKey(b => b.DeelvraagId);
        builder.Navigation(v => v.Bestanden).AutoInclude();
        builder.Property(v => v.SleutelHash).HasMaxLength(64).IsUnicode(false);
        builder.HasIndex(v => v.SleutelHash).IsUnique();
        builder.HasIndex(v => v.AanMedewerker);
        builder.HasIndex(v => new { v.VerzoekId, v.GesteldOp });
        builder.HasIndex(v => new { v.Status, v.AntwoordUiterlijk });
    }

    public void Configure(EntityTypeBuilder<Antwoordbestand> builder)
    {
        builder.Onderdeel("Antwoordbestanden");
        builder.Property(b => b.MediaType).HasMaxLength(100);
    }

    public void Configure(EntityTypeBuilder<Antwoordcode> builder)
    {
        builder.Onderdeel("Antwoordcodes");
        builder.HasOne<Deelvraag>().WithMany().HasForeignKey(c => c.DeelvraagId);
        builder.Property(c => c.Hash).HasMaxLength(32);
        builder.Property(c => c.SleutelId).HasMaxLength(32).IsUnicode(false);
        builder.Property(c => c.SessieHash).HasMaxLength(64).IsUnicode(false);
        builder.HasIndex(c => new { c.DeelvraagId, c.GemaaktOp });
        builder.HasIndex(c => c.VerlooptOp);
    }
}
