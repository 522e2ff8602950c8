using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OuderPortaal.Domain.Instellingen;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Data.Configurations;

internal sealed class InstellingenConfiguration :
    IEntityTypeConfiguration<SwvInstellingen>, IEntityTypeConfiguration<InstellingenVersie>, IEntityTypeConfiguration<KalenderVersie>, IEntityTypeConfiguration<Instellingswijziging>
{
    public void Configure(EntityTypeBuilder<SwvInstellingen> builder)
    {
        builder.Onderdeel("SwvInstellingen");
        AlsJson(builder.Property(s => s.Gegevens));
        builder.HasIndex(s => s.Vanaf);
    }

    public void Configure(EntityTypeBuilder<InstellingenVersie> builder)
    {
        builder.Onderdeel("InstellingenVersies");
        AlsJson(builder.Property(i => i.Termijnen));
        // An empty object reads as what the code ships.
        AlsJson(builder.Property(i => i.Dwangsom)).HasDefaultValueSql("'{}'");
        builder.Ignore(i => i.Waarden);
        builder.Property(i => i.ToestemmingMaxMaanden).HasDefaultValue(12);
        builder.Property(i => i.Informatie377c).HasDefaultValue(true);
        builder.Property(i => i.KlachtInstantie).HasMaxLength(300).HasDefaultValue("");
        builder.HasIndex(i => i.Vanaf);
    }

    public void Configure(EntityTypeBuilder<KalenderVersie> builder)
    {
        builder.Onderdeel("KalenderVersies");
        AlsJson(builder.Property(k => k.GelijkgesteldeDagen));
        builder.Ignore(k => k.Werkdagen);
        builder.HasIndex(k => k.Vanaf);
    }

    public void Configure(EntityTypeBuilder<Instellingswijziging> builder)
    {
        builder.Aggregaat("Instellingswijzigingen");
        builder.Property(w => w.Instelling).HasMaxLength(60);
        builder.Versleuteld(w => w.JuristWie, w => w.Id);
        builder.Versleuteld(w => w.JuristWat, w => w.Id);
        builder.HasIndex(w => new { w.Instelling, w.Nummer }).IsUnique();
        builder.HasIndex(w => w.Op);
    }

    // Immutable rows: the comparer only has to know the same reference.
    private static PropertyBuilder<T> AlsJson<T>(PropertyBuilder<T> eigenschap) => eigenschap.HasConversion(
        waarde => JsonSerializer.Serialize(waarde, JsonSerializerOptions.Web),
        tekst => JsonSerializer.Deserialize<T>(tekst, JsonSerializerOptions.Web)!,
        new ValueComparer<T>((a, b) => ReferenceEquals(a, b), t => t!.GetHashCode(), t => t));
}
