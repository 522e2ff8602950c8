using System.Globalization;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Web.Overzichten;

/// <summary>How an overview speaks to its reader: the same words on the page in the portal and in the file that is taken along.</summary>
/// <param name="inhoud">The overview.</param>
/// <param name="kloptNiet">Where a reader says that a line is wrong; null in a file and for staff.</param>
/// <param name="klaar">The correction in which a line waits to be sent; null when there is none.</param>
public sealed class Overzichtstaal(Overzichtsinhoud inhoud, Func<Overzichtsgegeven, string?>? kloptNiet = null, Func<Overzichtsgegeven, string?>? klaar = null)
{
    public IReadOnlyList<Overzichtsgroep> Groepen { get; } = Overzichtsgroep.Van(inhoud, kloptNiet, klaar);

    private bool IsEigen => inhoud.Vraag.Soort == VerzoekSoort.InzageEigenGegevens || inhoud.Vraag.VerzoekerRol == VerzoekerRol.Betrokkene;

    /// <summary>Whom it is about, after "over": a first name, "u" or "jou".</summary>
    public string Wie => IsEigen ? T("u", "jou") : inhoud.Vraag.Voornaam;

    /// <summary>The heading; holds a name, so it never becomes a title or a file name.</summary>
    public string Kop => inhoud.WordenGegevensVerwerkt ? $"Alles wat wij over {Wie} hebben" : $"Wij hebben niets over {Wie}";

    /// <summary>The road for a correction where no line can be pointed at: in a file, and of own data.</summary>
    public string Verbeteren => T(
        $"Klopt er iets niet? Bel {inhoud.Swv.Telefoon} of mail {inhoud.Swv.Email}. Noem het nummer van de regel. Dan kijken wij het voor u na.",
        $"Klopt er iets niet? Bel {inhoud.Swv.Telefoon} of mail {inhoud.Swv.Email}. Noem het nummer van de regel. Dan kijken wij het voor je na.");

    /// <summary>How much there is, and whether something was left out.</summary>
    public string Samenvatting
    {
        get
        {
            if (!inhoud.WordenGegevensVerwerkt) return "Wij hebben gezocht en niets gevonden. Hieronder staat waar wij zochten.";
            var wat = $"Dit zijn {Aantal(inhoud.Gegevens.Count, "gegeven", "gegevens")} en {Aantal(inhoud.Documenten.Count, "document", "documenten")}.";
            return inhoud.Weglatingen.Count switch
            {
                0 => $"{wat} Er is niets weggelaten.",
                1 => $"{wat} Op een plek is iets weggelaten. Daar staat waarom.",
                var n => $"{wat} Op {n} plekken is iets weggelaten. Per plek staat waarom.",
            };
        }
    }

    /// <summary>The parts with their anchors, for "Op deze bladzijde".</summary>
    public IEnumerable<(string Anker, string Kop)> Delen
    {
        get
        {
            foreach (var groep in Groepen) yield return (groep.Anker, groep.Kop);
            if (inhoud.Documenten.Count > 0) yield return ("documenten", "Documenten");
            if (inhoud.Weglatingen.Count > 0) yield return ("weggelaten", "Wat is weggelaten");
            if (inhoud.Ontvangers.Count > 0) yield return ("ontvangers", "Wie kreeg gegevens van ons");
            yield return ("gezocht", "Waar wij zochten");
            yield return ("kijken", "Wie mag kijken");
            yield return ("rechten", T("Wat u nu kunt doen", "Wat je nu kunt doen"));
        }
    }

    public static string Datum(DateOnly datum) => $"{Datumtekst.DagMaand(datum)} {datum.Year}";

    private static string Aantal(int aantal, string een, string meer) => string.Create(CultureInfo.InvariantCulture, $"{aantal} {(aantal == 1 ? een : meer)}");

    public static string Hoofdletter(string tekst) => tekst.Length == 0 ? tekst : char.ToUpper(tekst[0], CultureInfo.InvariantCulture) + tekst[1..];

    public static string Zin(string tekst) => tekst.Length == 0 ? "" : $"{Hoofdletter(tekst).TrimEnd('.')}.";

    public static string Bijzonderheden(Overzichtsdocument document) =>
        (document.Datum is { } datum ? $", {Datum(datum)}" : "") + (document.Geredigeerd ? ". Hierin is iets weggelaten." : "");

    public static string Resultaat(Zoekresultaat resultaat) => resultaat switch
    {
        Zoekresultaat.Gevonden => "gevonden",
        Zoekresultaat.NietsGevonden => "niets gevonden",
        _ => "niet van toepassing",
    };

    public static string Verstrekt(Ontvanger ontvanger)
    {
        var grond = ontvanger.Grond switch
        {
            Verstrekkingsgrond.WettelijkeVerplichting => "Dat moet van de wet.",
            Verstrekkingsgrond.Toestemming => "Daar was toestemming voor.",
            Verstrekkingsgrond.BevoegdGezagArt9lid2 => "Het schoolbestuur mag dit weten (reglement artikel 9.2).",
            Verstrekkingsgrond.Verwerker => "Dit bedrijf werkt voor ons en mag er zelf niets mee doen.",
            Verstrekkingsgrond.WettelijkeBevoegdheid => "Dat mag van de wet.",
            _ => "Wij vonden niet waarom dit mocht. Wij zoeken dat uit.",
        };
        return ontvanger.Datum is { } datum ? $"Op {Datum(datum)}. {grond}" : grond;
    }

    public static string Grondslag(string avg6, string? avg9, string wet) =>
        string.Join("; ", new[] { wet, $"AVG artikel 6 lid 1 onder {avg6}", avg9 is null ? "" : $"artikel 9 lid 2 onder {avg9}" }.Where(d => d.Length > 0));

    public string T(string u, string je) => inhoud.Vraag.IsJeVorm ? je : u;

    public string Waar(Overzichtsweglating weg)
    {
        var plekken = new List<string>();
        if (weg.GegevenNummer is { } nummer) plekken.Add($"regel {nummer}");
        if (weg.DocumentId is { } id)
        {
            var volgnummer = inhoud.Documenten.TakeWhile(d => d.Id != id).Count() + 1;
            plekken.Add(volgnummer <= inhoud.Documenten.Count ? $"document {volgnummer}" : "een document dat niet in dit overzicht zit");
        }

        var vaker = weg.AantalPlaatsen > 1 ? $", {weg.AantalPlaatsen} keer" : "";
        return plekken.Count == 0 ? "" : $"Waar: {string.Join(", ", plekken)}{vaker}.";
    }

    public string Recht(Overzichtsrecht recht) => recht switch
    {
        Overzichtsrecht.Rectificatie => T("Laat een fout verbeteren.", "Laat een fout verbeteren."),
        Overzichtsrecht.Aanvulling => T("Voeg toe wat ontbreekt, of uw eigen mening.", "Voeg toe wat ontbreekt, of je eigen mening."),
        Overzichtsrecht.Wissing => "Vraag ons om iets weg te halen.",
        Overzichtsrecht.Beperking => "Vraag ons om iets een tijd niet te gebruiken.",
        Overzichtsrecht.BezwaarTegenVerwerking => T("Zeg dat u niet wilt dat wij iets gebruiken.", "Zeg dat je niet wilt dat wij iets gebruiken."),
        _ => "Trek een toestemming in.",
    };
}
