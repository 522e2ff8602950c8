using System.Text;
using OuderPortaal.Web.Import;

namespace OuderPortaal.Tests.Import;

/// <summary>Feeds a text to the import, in small pieces, as a slow upload does.</summary>
internal static class Inlezen
{
    public const string Kop = "id;categorie;label;waarde;uitleg;herkomst;herkomst_datum;herkomst_toelichting;bij_gegeven_id\n";

    public static Task<Importresultaat> Csv(string tekst) => Bytes("gegevens.csv", Encoding.UTF8.GetBytes(tekst));

    /// <summary>One row under the usual names.</summary>
    public static Task<Importresultaat> Rij(string rij) => Csv(Kop + rij);

    public static Task<Importresultaat> Json(string tekst) => Bytes("noor.json", Encoding.UTF8.GetBytes(tekst));

    /// <summary>One item with these members beside the required ones.</summary>
    public static Task<Importresultaat> Gegeven(string leden) =>
        Json("{\"gegevens\":[{\"categorie\":\"7a\",\"label\":\"Naam\",\"waarde\":\"Noor\",\"herkomst\":{\"soort\":\"School\"}," + leden + "}]}");

    public static Task<Importresultaat> Bytes(string naam, byte[] bytes) =>
        Overzichtsimport.LeesAsync(naam, new Druppelstroom(bytes), TestContext.Current.CancellationToken);

    public static string Enige(Importresultaat resultaat)
    {
        Assert.Empty(resultaat.Gegevens);
        return Assert.Single(resultaat.Fouten).ToString();
    }
}
