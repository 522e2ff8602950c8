using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OuderPortaal.Domain.Berichten;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Data.Configurations;

internal sealed class BerichtenConfiguration :
    IEntityTypeConfiguration<Verzoekbericht>, IEntityTypeConfiguration<Berichtbijlage>, IEntityTypeConfiguration<Notitie>, IEntityTypeConfiguration<Notitiebijlage>,
    IEntityTypeConfiguration<Berichtsjabloon>
{
    public void Configure(EntityTypeBuilder<Verzoekbericht> builder)
    {
        builder.Aggregaat("Verzoekberichten");
        builder.PubliekId();
        builder.HasOne<Verzoek>().WithMany().HasForeignKey(b => b.VerzoekId);
        builder.Versleuteld(b => b.Tekst, b => b.VerzoekId);
        builder.Property(b => b.Sjabloon).HasMaxLength(100);
        builder.HasMany(b => b.Bijlagen).WithOne().HasForeignKey(b => b.VerzoekberichtId);
        builder.Navigation(b => b.Bijlagen).AutoInclude();
        builder.HasIndex(b => new { b.VerzoekId, b.Op });
        builder.HasIndex(b => new { b.AccountId, b.Richting, b.GelezenOp });
    }

    public void Configure(EntityTypeBuilder<Berichtbijlage> builder)
    {
        builder.Onderdeel("Berichtbijlagen");
        builder.Property(b => b.MediaType).HasMaxLength(100);
    }

    public void Configure(EntityTypeBuilder<Notitie> builder)
    {
        builder.Aggregaat("Notities");
        // Not unique: a note of before files could be with it has none, and it is only looked for within its request.
        builder.Property(n => n.PubliekId).HasMaxLength(22).IsUnicode(false);
        builder.HasOne<Verzoek>().WithMany().HasForeignKey(n => n.VerzoekId);
        builder.Versleuteld(n => n.Tekst, n => n.VerzoekId);
        builder.HasMany(n => n.Bijlagen).WithOne().HasForeignKey(b => b.NotitieId);
        builder.Navigation(n => n.Bijlagen).AutoInclude();
        builder.HasIndex(n => new { n.VerzoekId, n.Op });
    }

    public void Configure(EntityTypeBuilder<Notitiebijlage> builder)
    {
        builder.Onderdeel("Notitiebijlagen");
        builder.Property(b => b.MediaType).HasMaxLength(100);
    }

    public void Configure(EntityTypeBuilder<Berichtsjabloon> builder)
    {
        builder.Aggregaat("Berichtsjablonen");
        builder.PubliekId();
        builder.Property(s => s.Naam).HasMaxLength(80);
        builder.Property(s => s.Tekst).HasMaxLength(Berichtsjabloon.LangsteTekst);
        builder.Ignore(s => s.Aanduiding);
        builder.HasIndex(s => new { s.Naam, s.Nummer }).IsUnique();
    }
}
