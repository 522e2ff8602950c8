using System.Text;

namespace OuderPortaal.Web.Import;

/// <summary>One column of a list: its name in CSV, its path in JSON, how long a value may be.</summary>
/// <param name="Veld">The value.</param>
/// <param name="Naam">Name in CSV, words joined by an underscore.</param>
/// <param name="Pad">Path in JSON, parts joined by a dot.</param>
/// <param name="MaxTekens">Longest value.</param>
/// <param name="Verplicht">Whether the column must be there.</param>
/// <param name="Meerregelig">Whether a value keeps its line ends.</param>
internal sealed record Kolom(Veld Veld, string Naam, string Pad, int MaxTekens, bool Verplicht = false, bool Meerregelig = false)
{
    private static readonly Kolom[] Gegevens =
    [
        new(Veld.Id, "id", "id", 100),
        new(Veld.Categorie, "categorie", "categorie", 100, Verplicht: true),
        new(Veld.Label, "label", "label", 200, Verplicht: true),
        new(Veld.Waarde, "waarde", "waarde", 20_000, Verplicht: true, Meerregelig: true),
        new(Veld.Uitleg, "uitleg", "uitleg", 2_000, Meerregelig: true),
        new(Veld.Bijzonder, "bijzonder", "bijzonder", 20),
        new(Veld.Aard, "aard", "aard", 50),
        new(Veld.Herkomst, "herkomst", "herkomst.soort", 200, Verplicht: true),
        new(Veld.HerkomstNaam, "herkomst_naam", "herkomst.naam", 200),
        new(Veld.HerkomstDatum, "herkomst_datum", "herkomst.datum", 20),
        new(Veld.ToestemmingId, "toestemming_id", "herkomst.toestemmingId", 100),
        new(Veld.HerkomstToelichting, "herkomst_toelichting", "herkomst.toelichting", 2_000, Meerregelig: true),
        new(Veld.VastgelegdOp, "vastgelegd_op", "vastgelegdOp", 20),
        new(Veld.Bronsysteem, "bronsysteem", "bronsysteem", 100),
        new(Veld.Betreft, "betreft", "betreft", 50),
        new(Veld.Traject, "traject", "traject", 200),
        new(Veld.Noodzaak, "noodzaak", "noodzaak", 1_000, Meerregelig: true),
        new(Veld.BijGegevenId, "bij_gegeven_id", "bijGegevenId", 100),
        new(Veld.DocumentId, "document_id", "documentId", 100),
        new(Veld.Bladzijde, "bladzijde", "bladzijde", 20),
        new(Veld.Doel, "doel", "doel", 500),
        new(Veld.BewarenTot, "bewaren_tot", "bewarenTot", 20),
    ];

    private static readonly Kolom[] Ontvangers =
    [
        new(Veld.Naam, "naam", "naam", 200),
        new(Veld.CategorieOntvanger, "categorie_ontvanger", "categorieOntvanger", 50, Verplicht: true),
        new(Veld.Datum, "datum", "datum", 20),
        new(Veld.Grond, "grond", "grond", 50, Verplicht: true),
        new(Veld.ToestemmingId, "toestemming_id", "toestemmingId", 100),
        new(Veld.Categorieen, "categorieen", "categorieen", 200, Verplicht: true),
        new(Veld.GecorrigeerdGemeldOp, "gecorrigeerd_gemeld_op", "gecorrigeerdGemeldOp", 20),
    ];

    private static readonly Kolom[] Documenten =
    [
        new(Veld.DocumentId, "document_id", "documentId", 100, Verplicht: true),
        new(Veld.Titel, "titel", "titel", 200, Verplicht: true),
        new(Veld.Datum, "datum", "datum", 20),
        new(Veld.Bestandsnaam, "bestandsnaam", "bestandsnaam", 150, Verplicht: true),
    ];

    private static readonly Dictionary<string, Kolom>[] PerPad = [.. new[] { Gegevens, Ontvangers, Documenten }.Select(k => k.ToDictionary(x => x.Pad))];

    /// <summary>Number of values that a row has room for.</summary>
    public static int Aantal { get; } = Enum.GetValues<Veld>().Length;

    public static IReadOnlyList<Kolom> Van(Importsoort soort) => soort switch
    {
        Importsoort.Gegevens => Gegevens,
        Importsoort.Ontvangers => Ontvangers,
        _ => Documenten,
    };

    public static Kolom? OpPad(Importsoort soort, string pad) => PerPad[(int)soort].GetValueOrDefault(pad);

    /// <summary>"Herkomst Naam", "herkomst_naam" and "herkomst-naam" are the same column.</summary>
    public static Kolom? OpNaam(Importsoort soort, string naam)
    {
        var gezocht = Kaal(naam);
        return Van(soort).FirstOrDefault(k => Kaal(k.Naam) == gezocht);
    }

    /// <summary>The name that is meant, when there is one within three changed letters.</summary>
    public static string? Dichtstbij(string naam, IEnumerable<string> namen)
    {
        var gezocht = Kaal(naam);
        if (gezocht.Length is 0 or > 60) return null;
        var beste = namen.Select(n => (Naam: n, Afstand: Afstand(gezocht, Kaal(n)))).MinBy(x => x.Afstand);
        return beste.Afstand <= Math.Min(3, gezocht.Length - 1) ? beste.Naam : null;
    }

    /// <summary>Small letters and digits only.</summary>
    public static string Kaal(string tekst)
    {
        var kaal = new StringBuilder(tekst.Length);
        foreach (var teken in tekst.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(teken)) kaal.Append(char.ToLowerInvariant(teken));
        }

        return kaal.ToString();
    }

    private static int Afstand(string een, string ander)
    {
        var vorige = Enumerable.Range(0, ander.Length + 1).ToArray();
        for (var i = 1; i <= een.Length; i++)
        {
            var rij = new int[ander.Length + 1];
            rij[0] = i;
            for (var j = 1; j <= ander.Length; j++)
            {
                var gelijk = een[i - 1] == ander[j - 1] ? 0 : 1;
                rij[j] = Math.Min(Math.Min(rij[j - 1], vorige[j]) + 1, vorige[j - 1] + gelijk);
            }

            vorige = rij;
        }

        return vorige[^1];
    }
}
