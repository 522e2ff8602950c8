using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OuderPortaal.Web.Kluis;

/// <summary>How a configuration says that a text is encrypted at rest.</summary>
public static class VersleuteldExtensions
{
    internal const string Annotatie = "Kluis:Versleuteld";

    /// <summary>
    /// Keeps this text encrypted in a column of the same name (AES-256-GCM, key of the owner, bound to table, column and row). Code reads and writes the property as
    /// ever, in an entity that was loaded with or without tracking; a query cannot filter, sort or project it.
    /// <para>The entity has one Guid key that is known before it is saved. The text is set through its setter or backing field, never through a constructor.</para>
    /// <para>After the erasure of the owner (<see cref="Sleutelbos.VernietigAsync"/>) it reads as null, or as an empty string where null is not allowed; nothing throws.</para>
    /// </summary>
    /// <param name="builder">The entity.</param>
    /// <param name="tekst">The text.</param>
    /// <param name="eigenaar">Property with the id of the case whose key is used; erased together. Set once, when the row is made.</param>
    public static PropertyBuilder<byte[]?> Versleuteld<T>(
        this EntityTypeBuilder<T> builder, Expression<Func<T, string?>> tekst, Expression<Func<T, object?>> eigenaar)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(eigenaar);
        return builder.Versleuteld(tekst, Naam(eigenaar));
    }

    /// <summary>The same, with the name of the owner's property, for a foreign key that the class does not show.</summary>
    public static PropertyBuilder<byte[]?> Versleuteld<T>(this EntityTypeBuilder<T> builder, Expression<Func<T, string?>> tekst, string eigenaar)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(tekst);
        var naam = Naam(tekst);
        builder.Ignore(naam);
        var schaduw = builder.Property<byte[]?>(naam + "Versleuteld").HasColumnName(naam);
        schaduw.HasAnnotation(Annotatie, $"{naam}|{eigenaar}");
        return schaduw;
    }

    private static string Naam(LambdaExpression uitdrukking) =>
        (uitdrukking.Body is UnaryExpression { Operand: MemberExpression lid } ? lid : uitdrukking.Body as MemberExpression)?.Member.Name
        ?? throw new ArgumentException("Name one property: x => x.Tekst.", nameof(uitdrukking));
}
