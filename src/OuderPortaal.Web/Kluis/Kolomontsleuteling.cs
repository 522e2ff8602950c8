using System.Text;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace OuderPortaal.Web.Kluis;

/// <summary>Fills the encrypted texts of every entity that is read. Without state, so that all contexts share one model.</summary>
internal sealed class Kolomontsleuteling : IMaterializationInterceptor
{
    public static readonly Kolomontsleuteling Instance = new();

    private Kolomontsleuteling()
    {
    }

    public object InitializedInstance(MaterializationInterceptionData materializationData, object entity)
    {
        foreach (var kolom in VersleuteldeKolom.Van(materializationData.EntityType))
            TekstGeheugen.Onthoud(entity, kolom, kolom.Zet(entity, Ontsleutel(materializationData, kolom)), sleutel: null);

        return entity;
    }

    private static string? Ontsleutel(MaterializationInterceptionData data, VersleuteldeKolom kolom)
    {
        if (data.GetPropertyValue<byte[]?>(kolom.Schaduw) is not { } zegel)
            return null;
        if (VersleuteldeKolom.Id(kolom.Eigenaar, data.GetPropertyValue(kolom.Eigenaar)) is not { } eigenaarId)
            return null;
        if (data.Context.GetService<Sleutelbos>().Vind(data.Context, eigenaarId) is not { } sleutel)
            return null;

        return Encoding.UTF8.GetString(Verzegeling.Open(sleutel, zegel, kolom.Plek(data.GetPropertyValue<Guid>(kolom.Sleutel))));
    }
}
