using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OuderPortaal.Domain.Klachten;
using OuderPortaal.Domain.Post;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Data.Configurations;

internal sealed class KlachtConfiguration : IEntityTypeConfiguration<Klacht>, IEntityTypeConfiguration<Klachtbrief>
{
    public void Configure(EntityTypeBuilder<Klacht> builder)
    {
        builder.Aggregaat("Klachten");
        builder.PubliekId();
        builder.Property(k => k.Nummer).HasMaxLength(20).IsUnicode(false);
        builder.HasIndex(k => k.Nummer).IsUnique();
        builder.Ignore(k => k.Termijn);
        builder.Ignore(k => k.Uiterlijk);
        builder.Versleuteld(k => k.Naam, k => k.Id);
        builder.Versleuteld(k => k.Adres, k => k.Id);
        builder.Versleuteld(k => k.Telefoon, k => k.Id);
        builder.Versleuteld(k => k.Tekst, k => k.Id);
        builder.Versleuteld(k => k.OverWie, k => k.Id);
        builder.Versleuteld(k => k.Hoorverslag, k => k.Id);
        builder.Versleuteld(k => k.RedenUitstel, k => k.Id);
        builder.Versleuteld(k => k.Bevindingen, k => k.Id);
        builder.Versleuteld(k => k.Oordeel, k => k.Id);
        builder.Versleuteld(k => k.Conclusies, k => k.Id);
        builder.HasOne(k => k.Instellingen).WithMany().OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(k => k.Kalender).WithMany().OnDelete(DeleteBehavior.Restrict);
        builder.Navigation(k => k.Instellingen).AutoInclude();
        builder.Navigation(k => k.Kalender).AutoInclude();
        builder.HasIndex(k => new { k.AccountId, k.GeregistreerdOp });
        builder.HasIndex(k => new { k.GeslotenOp, k.Id });
        builder.HasIndex(k => k.VerzoekId);
        builder.HasIndex(k => k.LeerlingId);
    }

    public void Configure(EntityTypeBuilder<Klachtbrief> builder)
    {
        builder.Onderdeel("Klachtbrieven");
        builder.PubliekId();
        builder.Ignore(b => b.IsTePosten);
        builder.Property(b => b.Titel).HasMaxLength(200);
        builder.Versleuteld(b => b.AanNaam, b => b.KlachtId);
        builder.Versleuteld(b => b.AanAdres, b => b.KlachtId);
        builder.Versleuteld(b => b.Html, b => b.KlachtId);
        builder.HasIndex(b => new { b.KlachtId, b.Op });
        builder.HasIndex(b => new { b.AccountId, b.Op });
        builder.HasIndex(b => new { b.PerPost, b.GepostOp });
    }
}
