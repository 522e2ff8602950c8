using System.Globalization;
using Microsoft.AspNetCore.Components;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Web.Overzichten;

/// <summary>The overview as one file of its own: no script, nothing from elsewhere. The style stands inside, which only a downloaded file may do.</summary>
public sealed partial class OverzichtBestand : ComponentBase
{
    private static readonly string Stijl = LeesStijl();

    private IReadOnlyList<Overzichtsgroep> _groepen = [];

    [Parameter, EditorRequired]
    public Overzichtsinhoud Inhoud { get; set; } = null!;

    private bool IsEigen => Inhoud.Vraag.Soort == VerzoekSoort.InzageEigenGegevens || Inhoud.Vraag.VerzoekerRol == VerzoekerRol.Betrokkene;

    private string Wie => IsEigen ? T("u", "jou") : Inhoud.Vraag.Voornaam;

    private string Samenvatting
    {
        get
        {
            if (!Inhoud.WordenGegevensVerwerkt) return "Wij hebben gezocht en niets gevonden. Hieronder staat waar wij zochten.";
            var wat = $"Dit zijn {Aantal(Inhoud.Gegevens.Count, "gegeven", "gegevens")} en {Aantal(Inhoud.Documenten.Count, "document", "documenten")}.";
            return Inhoud.Weglatingen.Count switch
            {
                0 => $"{wat} Er is niets weggelaten.",
                1 => $"{wat} Op een plek is iets weggelaten. Daar staat waarom.",
                var n => $"{wat} Op {n} plekken is iets weggelaten. Per plek staat waarom.",
            };
        }
    }

    private IEnumerable<(string Anker, string Kop)> Delen
    {
        get
        {
            foreach (var groep in _groepen) yield return (groep.Anker, groep.Kop);
            if (Inhoud.Documenten.Count > 0) yield return ("documenten", "Documenten");
            if (Inhoud.Weglatingen.Count > 0) yield return ("weggelaten", "Wat is weggelaten");
            if (Inhoud.Ontvangers.Count > 0) yield return ("ontvangers", "Wie kreeg gegevens van ons");
            yield return ("gezocht", "Waar wij zochten");
            yield return ("kijken", "Wie mag kijken");
            yield return ("rechten", T("Wat u nu kunt doen", "Wat je nu kunt doen"));
        }
    }

    protected override void OnParametersSet() => _groepen = Overzichtsgroep.Van(Inhoud);

    private static string Datum(DateOnly datum) => $"{Datumtekst.DagMaand(datum)} {datum.Year}";

    private static string Aantal(int aantal, string een, string meer) => string.Create(CultureInfo.InvariantCulture, $"{aantal} {(aantal == 1 ? een : meer)}");

    private static string Hoofdletter(string tekst) => tekst.Length == 0 ? tekst : char.ToUpper(tekst[0], CultureInfo.InvariantCulture) + tekst[1..];

    private static string Zin(string tekst) => tekst.Length == 0 ? "" : $"{Hoofdletter(tekst).TrimEnd('.')}.";

    private static string Bijzonderheden(Overzichtsdocument document) =>
        (document.Datum is { } datum ? $", {Datum(datum)}" : "") + (document.Geredigeerd ? ". Hierin is iets weggelaten." : "");

    private static string Resultaat(Zoekresultaat resultaat) => resultaat switch
    {
        Zoekresultaat.Gevonden => "gevonden",
        Zoekresultaat.NietsGevonden => "niets gevonden",
        _ => "niet van toepassing",
    };

    private static string Verstrekt(Ontvanger ontvanger)
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

    private static string Grondslag(string avg6, string? avg9, string wet) =>
        string.Join("; ", new[] { wet, $"AVG artikel 6 lid 1 onder {avg6}", avg9 is null ? "" : $"artikel 9 lid 2 onder {avg9}" }.Where(d => d.Length > 0));

    private static string LeesStijl()
    {
        using var bron = typeof(OverzichtBestand).Assembly.GetManifestResourceStream("OuderPortaal.Web.Overzichten.overzicht.css")
            ?? throw new InvalidOperationException("overzicht.css is not in the assembly.");
        using var tekst = new StreamReader(bron);
        return tekst.ReadToEnd();
    }

    private string T(string u, string je) => Inhoud.Vraag.IsJeVorm ? je : u;

    private string Waar(Overzichtsweglating weg)
    {
        var plekken = new List<string>();
        if (weg.GegevenNummer is { } nummer) plekken.Add($"regel {nummer}");
        if (weg.DocumentId is { } id)
        {
            var volgnummer = Inhoud.Documenten.TakeWhile(d => d.Id != id).Count() + 1;
            plekken.Add(volgnummer <= Inhoud.Documenten.Count ? $"document {volgnummer}" : "een document dat niet in dit overzicht zit");
        }

        var vaker = weg.AantalPlaatsen > 1 ? $", {weg.AantalPlaatsen} keer" : "";
        return plekken.Count == 0 ? "" : $"Waar: {string.Join(", ", plekken)}{vaker}.";
    }

    private string Recht(Overzichtsrecht recht) => recht switch
    {
        Overzichtsrecht.Rectificatie => T("Laat een fout verbeteren.", "Laat een fout verbeteren."),
        Overzichtsrecht.Aanvulling => T("Voeg toe wat ontbreekt, of uw eigen mening.", "Voeg toe wat ontbreekt, of je eigen mening."),
        Overzichtsrecht.Wissing => "Vraag ons om iets weg te halen.",
        Overzichtsrecht.Beperking => "Vraag ons om iets een tijd niet te gebruiken.",
        Overzichtsrecht.BezwaarTegenVerwerking => T("Zeg dat u niet wilt dat wij iets gebruiken.", "Zeg dat je niet wilt dat wij iets gebruiken."),
        _ => "Trek een toestemming in.",
    };
}
