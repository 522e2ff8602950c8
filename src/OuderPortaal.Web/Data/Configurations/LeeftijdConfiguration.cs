using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Post;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Data.Configurations;

internal sealed class LeeftijdConfiguration : IEntityTypeConfiguration<Leeftijdsbrief>, IEntityTypeConfiguration<Leerlingmelding>
{
    public void Configure(EntityTypeBuilder<Leeftijdsbrief> builder)
    {
        builder.Onderdeel("Leeftijdsbrieven");
        builder.PubliekId();
        builder.Ignore(b => b.IsTePosten);
        builder.Property(b => b.Titel).HasMaxLength(200);
        builder.Versleuteld(b => b.AanNaam, b => b.LeerlingId);
        builder.Versleuteld(b => b.AanAdres, b => b.LeerlingId);
        builder.Versleuteld(b => b.Html, b => b.LeerlingId);
        // One letter, whoever runs the job, and how often.
        builder.HasIndex(b => new { b.LeerlingId, b.Moment, b.Verjaardag, b.OntvangerId }).IsUnique();
        builder.HasIndex(b => new { b.AccountId, b.Op });
    }

    public void Configure(EntityTypeBuilder<Leerlingmelding> builder)
    {
        builder.Aggregaat("Leerlingmeldingen");
        builder.PubliekId();
        builder.Versleuteld(m => m.Naam, m => m.Id);
        builder.HasIndex(m => new { m.AccountId, m.GeslotenOp });
        builder.HasIndex(m => m.GeslotenOp);
    }
}
