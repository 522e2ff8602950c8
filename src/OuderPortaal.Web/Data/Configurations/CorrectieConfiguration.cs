using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Data.Configurations;

internal sealed class CorrectieConfiguration : IEntityTypeConfiguration<Correctie>, IEntityTypeConfiguration<Correctieonderdeel>, IEntityTypeConfiguration<Uitvoering>
{
    private const char Scheiding = '\n';

    public void Configure(EntityTypeBuilder<Correctie> builder)
    {
        builder.Aggregaat("Correcties");
        builder.HasOne<Verzoek>().WithMany().HasForeignKey(c => c.VerzoekId);
        builder.HasIndex(c => c.VerzoekId).IsUnique();
        builder.Ignore(c => c.Uitkomst);
        builder.Versleuteld(c => c.ZienswijzeSchool, c => c.Id);
        builder.HasMany(c => c.Onderdelen).WithOne().HasForeignKey(o => o.CorrectieId);
        builder.Navigation(c => c.Onderdelen).AutoInclude();
        builder.HasMany(c => c.Uitvoeringen).WithOne().HasForeignKey(u => u.CorrectieId);
        builder.Navigation(c => c.Uitvoeringen).AutoInclude();
    }

    public void Configure(EntityTypeBuilder<Correctieonderdeel> builder)
    {
        builder.Onderdeel("Correctieonderdelen");
        builder.Versleuteld(o => o.Omschrijving, o => o.CorrectieId);
        // What goes at an erasure lies under the key of the item itself: that key is destroyed, and again after a backup was put back (R-AM-28, R-BWR-13).
        builder.Versleuteld(o => o.Document, o => o.Id);
        builder.Versleuteld(o => o.Was, o => o.Id);
        builder.Versleuteld(o => o.Wordt, o => o.Id);
        builder.Versleuteld(o => o.Toelichting, o => o.Id);
        builder.Versleuteld(o => o.Motivering, o => o.Id);
        builder.Versleuteld(o => o.Verklaring, o => o.Id);
        builder.Versleuteld(o => o.Herkomstschool, o => o.Id);
        builder.Property(o => o.Sleutel).HasMaxLength(100);
        builder.Property(o => o.Bronsysteem).HasMaxLength(100);
        builder.Property(o => o.Bladzijde).HasMaxLength(40);
        builder.Property(o => o.Bronnen).HasConversion(
            lijst => string.Join(Scheiding, lijst),
            tekst => tekst.Split(Scheiding, StringSplitOptions.RemoveEmptyEntries).ToList(),
            new ValueComparer<IReadOnlyList<string>>((a, b) => a!.SequenceEqual(b!), l => l.Count, l => l.ToList())).HasMaxLength(2000);
        builder.HasIndex(o => new { o.CorrectieId, o.Volgnummer }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Uitvoering> builder)
    {
        builder.Onderdeel("Uitvoeringen");
        builder.Property(u => u.Bron).HasMaxLength(200);
        builder.HasIndex(u => new { u.CorrectieId, u.OnderdeelId, u.Bron }).IsUnique();
    }
}
