using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OuderPortaal.Domain.Registers;

namespace OuderPortaal.Web.Data.Configurations;

internal sealed class RegistersConfiguration : IEntityTypeConfiguration<Verwerkingsactiviteit>, IEntityTypeConfiguration<Activiteitversie>, IEntityTypeConfiguration<ToegangslijstVersie>,
    IEntityTypeConfiguration<Geheimhoudingsverklaring>, IEntityTypeConfiguration<Reglementversie>
{
    public void Configure(EntityTypeBuilder<Verwerkingsactiviteit> builder)
    {
        builder.Aggregaat("Verwerkingsactiviteiten");
        builder.PubliekId();
        builder.Ignore(a => a.Huidig);
        builder.HasMany(a => a.Versies).WithOne().HasForeignKey(v => v.VerwerkingsactiviteitId);
        builder.Navigation(a => a.Versies).AutoInclude();
    }

    public void Configure(EntityTypeBuilder<Activiteitversie> builder)
    {
        builder.Onderdeel("Activiteitversies");
        builder.Property(v => v.Inhoud).AlsJson();
        builder.HasIndex(v => new { v.VerwerkingsactiviteitId, v.Nummer }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ToegangslijstVersie> builder)
    {
        builder.Aggregaat("ToegangslijstVersies");
        builder.Ignore(t => t.Lezers);
        builder.Property(t => t.Rijen).AlsJson(JsonExtensions.MetNamen);
        builder.HasIndex(t => t.Nummer).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Geheimhoudingsverklaring> builder)
    {
        builder.Aggregaat("Geheimhoudingsverklaringen");
        builder.Ignore(g => g.Geldt);
        builder.HasIndex(g => new { g.Wie, g.GetekendOp }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Reglementversie> builder)
    {
        builder.Aggregaat("Reglementversies");
        builder.Property(r => r.Naam).HasMaxLength(Reglementversie.LangsteNaam);
        builder.HasIndex(r => r.Nummer).IsUnique();
        builder.HasIndex(r => r.GeldtVanaf);
    }
}
