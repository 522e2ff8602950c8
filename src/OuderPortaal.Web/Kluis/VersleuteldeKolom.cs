using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace OuderPortaal.Web.Kluis;

/// <summary>One encrypted text of one entity type: where it is stored, whose key it uses, and how to reach it in the object.</summary>
internal sealed class VersleuteldeKolom
{
    private const BindingFlags Leden = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
    private readonly PropertyInfo _eigenschap;
    private readonly Action<object, string?> _zet;
    private readonly string _tabel;
    private readonly string _kolom;
    private readonly bool _magNull;

    private VersleuteldeKolom(IEntityType type, IProperty schaduw, string naam, string eigenaar)
    {
        _eigenschap = Zoek(type.ClrType, t => t.GetProperty(naam, Leden | BindingFlags.DeclaredOnly))
            ?? throw new InvalidOperationException($"{type.DisplayName()}.{naam} is not a property.");
        _zet = Zetter(_eigenschap);
        _magNull = new NullabilityInfoContext().Create(_eigenschap).ReadState == NullabilityState.Nullable;
        _tabel = type.GetTableName() ?? type.DisplayName();
        _kolom = schaduw.GetColumnName();
        Schaduw = schaduw;
        Eigenaar = type.FindProperty(eigenaar) ?? throw new InvalidOperationException($"{type.DisplayName()}.{eigenaar} is not a stored property.");
        Sleutel = type.FindPrimaryKey() is { Properties: [var sleutel] } && sleutel.ClrType == typeof(Guid)
            ? sleutel
            : throw new InvalidOperationException($"{type.DisplayName()} has encrypted columns and needs one key of type Guid.");
    }

    /// <summary>The stored, encrypted value.</summary>
    public IProperty Schaduw { get; }

    /// <summary>Id of the case whose data key is used.</summary>
    public IProperty Eigenaar { get; }

    public IProperty Sleutel { get; }

    public static IReadOnlyList<VersleuteldeKolom> Van(IEntityType type) => type.GetOrAddRuntimeAnnotationValue(
        "Kluis:Kolommen",
        static t => (IReadOnlyList<VersleuteldeKolom>)
            [.. from p in t!.GetProperties()
                let regel = p.FindAnnotation(VersleuteldExtensions.Annotatie)?.Value as string
                where regel is not null
                let delen = regel.Split('|')
                select new VersleuteldeKolom(t, p, delen[0], delen[1])],
        type);

    public string? Lees(object entiteit) => (string?)_eigenschap.GetValue(entiteit);

    /// <summary>Sets the text; one that cannot be read any more becomes null, or empty where null is not allowed.</summary>
    public string? Zet(object entiteit, string? tekst)
    {
        var waarde = tekst ?? (_magNull ? null : "");
        _zet(entiteit, waarde);
        return waarde;
    }

    public byte[] Plek(Guid rij) => Verzegeling.Plek("kolom", _tabel, _kolom, rij.ToString());

    public static Guid? Id(IProperty eigenschap, object? waarde) =>
        (eigenschap.GetTypeMapping().Converter is { } omzetter && waarde is not null ? omzetter.ConvertToProvider(waarde) : waarde) as Guid?;

    private static Action<object, string?> Zetter(PropertyInfo eigenschap)
    {
        var type = eigenschap.DeclaringType!;
        var naam = eigenschap.Name;
        if (eigenschap.SetMethod is not null)
            return (entiteit, waarde) => eigenschap.SetValue(entiteit, waarde);

        var veld = type.GetField($"<{naam}>k__BackingField", Leden)
            ?? type.GetField($"_{char.ToLowerInvariant(naam[0])}{naam[1..]}", Leden)
            ?? throw new InvalidOperationException($"{type.Name}.{naam} has neither a setter nor a field.");
        return (entiteit, waarde) => veld.SetValue(entiteit, waarde);
    }

    private static PropertyInfo? Zoek(Type type, Func<Type, PropertyInfo?> zoek)
    {
        for (var t = type; t is not null; t = t.BaseType)
        {
            if (zoek(t) is { } gevonden)
                return gevonden;
        }

        return null;
    }
}
