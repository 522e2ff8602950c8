using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OuderPortaal.Domain;

namespace OuderPortaal.Web.Data.Configurations;

internal static class AggregateExtensions
{
    /// <summary>What every aggregate has: a key made in code, a version that guards against two people at once, events that are not stored.</summary>
    public static void Aggregaat<T>(this EntityTypeBuilder<T> builder, string tabel)
        where T : Aggregate
    {
        builder.ToTable(tabel);
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Versie).IsConcurrencyToken();
        builder.Ignore(a => a.Gebeurtenissen);
    }

    /// <summary>Random 22 characters in URLs: unique, compared byte by byte.</summary>
    public static void PubliekId<T>(this EntityTypeBuilder<T> builder, string eigenschap = "PubliekId")
        where T : class
    {
        builder.Property<string>(eigenschap).HasMaxLength(22).IsUnicode(false);
        builder.HasIndex(eigenschap).IsUnique();
    }

    /// <summary>A child with a key made in code.</summary>
    public static void Onderdeel<T>(this EntityTypeBuilder<T> builder, string tabel)
        where T : class
    {
        builder.ToTable(tabel);
        builder.HasKey("Id");
        builder.Property<Guid>("Id").ValueGeneratedNever();
    }
}
