using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Data.Configurations;

internal sealed class VerzoekConfiguration :
    IEntityTypeConfiguration<Verzoek>, IEntityTypeConfiguration<Bewijsverzoek>, IEntityTypeConfiguration<Besluit>
{
    public void Configure(EntityTypeBuilder<Verzoek> builder)
    {
        builder.Aggregaat("Verzoeken");
        builder.PubliekId();
        builder.Property(v => v.Nummer).HasMaxLength(20).IsUnicode(false);
        builder.HasIndex(v => v.Nummer).IsUnique();
        builder.Versleuteld(v => v.VerzoekerNaam, v => v.Id);
        builder.Versleuteld(v => v.VerzoekerAdres, v => v.Id);
        builder.Versleuteld(v => v.Toelichting, v => v.Id);
        builder.Versleuteld(v => v.VorigeNaam, v => v.Id);
        builder.Versleuteld(v => v.VorigAdres, v => v.Id);
        builder.Property(v => v.BetrokkeneNaam).HasMaxLength(200);
        builder.Property(v => v.ReglementVersie).HasMaxLength(40);
        builder.Ignore(v => v.Termijn);
        builder.HasOne(v => v.Instellingen).WithMany().OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(v => v.Kalender).WithMany().OnDelete(DeleteBehavior.Restrict);
        builder.Navigation(v => v.Instellingen).AutoInclude();
        builder.Navigation(v => v.Kalender).AutoInclude();
        builder.HasMany(v => v.Bewijsverzoeken).WithOne().HasForeignKey(b => b.VerzoekId);
        builder.Navigation(v => v.Bewijsverzoeken).AutoInclude();
        builder.HasOne(v => v.Besluit).WithOne().HasForeignKey<Besluit>(b => b.VerzoekId);
        builder.Navigation(v => v.Besluit).AutoInclude();

        builder.HasIndex(v => new { v.AccountId, v.GeregistreerdOp });
        builder.HasIndex(v => v.LeerlingId);
        builder.HasIndex(v => v.KopieVanId);
        // The queue (ontwerp.md 6): open requests by Streef; closed ones have none.
        builder.HasIndex(v => new { v.Streef, v.Id });
        builder.HasIndex(v => new { v.OpschortTot, v.Id });
        builder.HasIndex(v => new { v.TeLaatVanaf, v.Id });
        // The sweep: only what is due is read.
        builder.HasIndex(v => new { v.AlarmVanaf, v.Id });
        builder.HasIndex(v => new { v.BewijsVanaf, v.Id });
    }

    public void Configure(EntityTypeBuilder<Bewijsverzoek> builder)
    {
        builder.Onderdeel("Bewijsverzoeken");
        builder.Ignore(b => b.AlsOpschorting);
        builder.Ignore(b => b.Gesteld);
        builder.Versleuteld(b => b.RedenZwaarder, b => b.VerzoekId);
        builder.HasIndex(b => new { b.Bewijstermijn, b.GeleverdOp });
    }

    public void Configure(EntityTypeBuilder<Besluit> builder)
    {
        builder.Onderdeel("Besluiten");
        builder.Property(b => b.Nummer).HasMaxLength(24).IsUnicode(false);
        builder.Versleuteld(b => b.Motivering, b => b.VerzoekId);
        builder.Versleuteld(b => b.Informatie, b => b.VerzoekId);
        builder.Property(b => b.Waarnemer).HasMaxLength(200);
        builder.Property(b => b.Mandaat).HasMaxLength(Domain.Kantoor.Waarneming.LangsteMandaat);
        builder.HasIndex(b => b.EindeBezwaar);
    }
}
