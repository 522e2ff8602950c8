using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Data.Configurations;

internal sealed class OverzichtConfiguration :
    IEntityTypeConfiguration<Gegevensoverzicht>, IEntityTypeConfiguration<Gegeven>, IEntityTypeConfiguration<Weglating>,
    IEntityTypeConfiguration<OverzichtDocument>, IEntityTypeConfiguration<Zoeking>, IEntityTypeConfiguration<OverzichtOntvanger>
{
    public void Configure(EntityTypeBuilder<Gegevensoverzicht> builder)
    {
        builder.Aggregaat("Overzichten");
        builder.HasOne<Verzoek>().WithMany().HasForeignKey(o => o.VerzoekId);
        builder.HasIndex(o => o.VerzoekId).IsUnique();
        builder.Versleuteld(o => o.Opmerking, o => o.Id);
        builder.Versleuteld(o => o.RedenZonderVierOgen, o => o.Id);
        builder.Property(o => o.Samenstellers).HasConversion(
            lijst => string.Join(',', lijst.Select(m => m.Waarde)),
            tekst => tekst.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(t => new MedewerkerId(Guid.Parse(t))).ToList(),
            new ValueComparer<IReadOnlyList<MedewerkerId>>((a, b) => a!.SequenceEqual(b!), l => l.Count, l => l.ToList())).HasMaxLength(2000).IsUnicode(false);
        builder.Property(o => o.Vingerafdruk).HasMaxLength(64).IsUnicode(false);
        builder.HasIndex(o => new { o.Status, o.BeschikbaarTot });
        builder.HasMany(o => o.Gegevens).WithOne().HasForeignKey(g => g.OverzichtId);
        builder.HasMany(o => o.Weglatingen).WithOne().HasForeignKey(w => w.OverzichtId);
        builder.HasMany(o => o.Documenten).WithOne().HasForeignKey(d => d.OverzichtId);
        builder.HasMany(o => o.Zoekingen).WithOne().HasForeignKey(z => z.OverzichtId);
        builder.HasMany(o => o.Ontvangers).WithOne().HasForeignKey(o => o.OverzichtId);
    }

    public void Configure(EntityTypeBuilder<Gegeven> builder)
    {
        builder.Onderdeel("Gegevens");
        builder.Ignore(g => g.Herkomst);
        builder.Versleuteld(g => g.Label, g => g.OverzichtId);
        builder.Versleuteld(g => g.Waarde, g => g.OverzichtId);
        builder.Versleuteld(g => g.Uitleg, g => g.OverzichtId);
        builder.Versleuteld(g => g.HerkomstNaam, g => g.OverzichtId);
        builder.Versleuteld(g => g.HerkomstToelichting, g => g.OverzichtId);
        builder.Versleuteld(g => g.Noodzaak, g => g.OverzichtId);
        builder.Versleuteld(g => g.Doel, g => g.OverzichtId);
        builder.Property(g => g.Sleutel).HasMaxLength(100);
        builder.Property(g => g.BijSleutel).HasMaxLength(100);
        builder.Property(g => g.DocumentSleutel).HasMaxLength(100);
        builder.Property(g => g.ToestemmingId).HasMaxLength(100);
        builder.Property(g => g.Bronsysteem).HasMaxLength(100);
        builder.Property(g => g.Traject).HasMaxLength(100);
        builder.Property(g => g.Bladzijde).HasMaxLength(40);
        builder.HasIndex(g => new { g.OverzichtId, g.Volgnummer });
    }

    public void Configure(EntityTypeBuilder<Weglating> builder)
    {
        builder.Onderdeel("Weglatingen");
        builder.Versleuteld(w => w.Passage, w => w.OverzichtId);
        builder.Versleuteld(w => w.Omschrijving, w => w.OverzichtId);
    }

    public void Configure(EntityTypeBuilder<OverzichtDocument> builder)
    {
        builder.Onderdeel("OverzichtDocumenten");
        builder.Versleuteld(d => d.Titel, d => d.OverzichtId);
        builder.Property(d => d.Sleutel).HasMaxLength(100);
        builder.Property(d => d.MediaType).HasMaxLength(60).IsUnicode(false);
        builder.Property(d => d.Sha256).HasMaxLength(64).IsUnicode(false);
    }

    public void Configure(EntityTypeBuilder<Zoeking> builder)
    {
        builder.Onderdeel("Zoekingen");
        builder.Property(z => z.Bron).HasMaxLength(200);
    }

    public void Configure(EntityTypeBuilder<OverzichtOntvanger> builder)
    {
        builder.Onderdeel("OverzichtOntvangers");
        builder.Ignore(o => o.Ontvanger);
        builder.Versleuteld(o => o.Naam, o => o.OverzichtId);
        builder.Property(o => o.ToestemmingId).HasMaxLength(100);
        builder.Property(o => o.Categorieen).HasConversion(
            lijst => string.Join(',', lijst),
            tekst => tekst.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<Categorie>).ToList(),
            new ValueComparer<IReadOnlyList<Categorie>>((a, b) => a!.SequenceEqual(b!), l => l.Count, l => l.ToList())).HasMaxLength(200);
    }
}
