using System.Linq.Expressions;
using System.Reflection;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace OuderPortaal.Web.Kluis;

/// <summary>
/// Fills the encrypted texts of every entity that is read, as a part of how EF makes one: an entity without such texts is made as ever. (The interceptor that EF has for a look at what was
/// read makes, for each object of each type, two functions for each of its columns.) Without state, so that all contexts share one model.
/// </summary>
internal sealed class Kolomontsleuteling : IInstantiationBindingInterceptor
{
    public static readonly Kolomontsleuteling Instance = new();

    private static readonly MethodInfo VulMethode = typeof(Kolomontsleuteling).GetMethod(nameof(Vul), BindingFlags.NonPublic | BindingFlags.Static)!;

    private Kolomontsleuteling()
    {
    }

    public InstantiationBinding ModifyBinding(InstantiationBindingInterceptionData interceptionData, InstantiationBinding binding) =>
        interceptionData.TypeBase is IEntityType type && VersleuteldeKolom.Van(type) is { Count: > 0 } kolommen ? new Gevuld(binding, kolommen) : binding;

    private static void Vul(DbContext db, object entiteit, VersleuteldeKolom kolom, byte[]? zegel, object? eigenaar, Guid rij) =>
        TekstGeheugen.Onthoud(entiteit, kolom, kolom.Zet(entiteit, Ontsleutel(db, kolom, zegel, eigenaar, rij)), sleutel: null);

    private static string? Ontsleutel(DbContext db, VersleuteldeKolom kolom, byte[]? zegel, object? eigenaar, Guid rij)
    {
        if (zegel is null)
            return null;
        if (VersleuteldeKolom.Id(kolom.Eigenaar, eigenaar) is not { } eigenaarId)
            return null;
        if (db.GetService<Sleutelbos>().Vind(db, eigenaarId) is not { } sleutel)
            return null;

        return Encoding.UTF8.GetString(Verzegeling.Open(sleutel, zegel, kolom.Plek(rij)));
    }

    /// <summary>An object, made as it was, with its texts in it.</summary>
    private sealed class Gevuld(InstantiationBinding eigen, IReadOnlyList<VersleuteldeKolom> kolommen) : InstantiationBinding(eigen.ParameterBindings)
    {
        public override Type RuntimeType => eigen.RuntimeType;

        public override InstantiationBinding With(IReadOnlyList<ParameterBinding> parameterBindings) => new Gevuld(eigen.With(parameterBindings), kolommen);

        public override Expression CreateConstructorExpression(ParameterBindingInfo bindingInfo)
        {
            var entiteit = Expression.Variable(RuntimeType, "gevuld");
            var db = Expression.Property(bindingInfo.MaterializationContextExpression, nameof(MaterializationContext.Context));
            return Expression.Block([entiteit], [Expression.Assign(entiteit, eigen.CreateConstructorExpression(bindingInfo)), .. kolommen.Select(Vulling), entiteit]);

            Expression Vulling(VersleuteldeKolom kolom) =>
                Expression.Call(VulMethode, db, entiteit, Expression.Constant(kolom), Waarde(kolom.Schaduw), Expression.Convert(Waarde(kolom.Eigenaar), typeof(object)), Waarde(kolom.Sleutel));

            Expression Waarde(IProperty eigenschap) => new PropertyParameterBinding(eigenschap).BindToParameter(bindingInfo);
        }
    }
}
