using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OuderPortaal.Domain.Bewaking;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Web.Kluis;
using OuderPortaal.Web.Mail;

namespace OuderPortaal.Web.Data.Configurations;

internal sealed class PostConfiguration :
    IEntityTypeConfiguration<Taak>, IEntityTypeConfiguration<Alarm>, IEntityTypeConfiguration<Brief>, IEntityTypeConfiguration<Bericht>, IEntityTypeConfiguration<Melding>,
    IEntityTypeConfiguration<UitgaandeMail>
{
    public void Configure(EntityTypeBuilder<Taak> builder)
    {
        builder.Aggregaat("Taken");
        builder.PubliekId();
        builder.Property(t => t.Omschrijving).HasMaxLength(400);
        builder.HasIndex(t => new { t.VoorRol, t.GedaanOp, t.Uiterlijk });
        builder.HasIndex(t => new { t.VoorMedewerker, t.GedaanOp, t.Uiterlijk });
        builder.HasIndex(t => t.VerzoekId);
        builder.HasIndex(t => t.LeerlingId);
    }

    public void Configure(EntityTypeBuilder<Alarm> builder)
    {
        builder.Onderdeel("Alarmen");
        builder.HasIndex(a => new { a.VerzoekId, a.Klok, a.Stap, a.PeilDatum }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Brief> builder)
    {
        builder.Onderdeel("Brieven");
        builder.PubliekId();
        builder.Property(b => b.Titel).HasMaxLength(200);
        builder.Versleuteld(b => b.Html, b => b.VerzoekId);
        builder.Versleuteld(b => b.AanNaam, b => b.VerzoekId);
        builder.Versleuteld(b => b.AanAdres, b => b.VerzoekId);
        builder.HasIndex(b => new { b.VerzoekId, b.Op });
        builder.HasIndex(b => new { b.PerPost, b.GepostOp });
    }

    public void Configure(EntityTypeBuilder<Bericht> builder)
    {
        builder.Onderdeel("Berichten");
        builder.HasIndex(b => new { b.AccountId, b.Op });
        builder.HasIndex(b => b.BriefId).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Melding> builder)
    {
        builder.Onderdeel("Meldingen");
        builder.HasIndex(m => new { m.AccountId, m.Op });
        builder.HasIndex(m => new { m.LeerlingId, m.Soort });
    }

    public void Configure(EntityTypeBuilder<UitgaandeMail> builder)
    {
        builder.Onderdeel("UitgaandeMails");
        builder.Versleuteld(m => m.Link, m => m.AccountId);
        builder.Versleuteld(m => m.Adres, m => m.AccountId);
        builder.Property(m => m.LaatsteFout).HasMaxLength(100);
        builder.HasIndex(m => new { m.Status, m.VolgendePogingOp });
    }
}
