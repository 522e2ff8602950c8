using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OuderPortaal.Domain.Instellingen;

namespace OuderPortaal.Web.Data.Configurations;

internal sealed class InstellingenConfiguration :
    IEntityTypeConfiguration<SwvInstellingen>, IEntityTypeConfiguration<InstellingenVersie>, IEntityTypeConfiguration<KalenderVersie>
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

    // Immutable rows: the comparer only has to know the same reference.
    private static void AlsJson<T>(PropertyBuilder<T> eigenschap) => eigenschap.HasConversion(
        waarde => JsonSerializer.Serialize(waarde, JsonSerializerOptions.Web),
        tekst => JsonSerializer.Deserialize<T>(tekst, JsonSerializerOptions.Web)!,
        new ValueComparer<T>((a, b) => ReferenceEquals(a, b), t => t!.GetHashCode(), t => t));
}
