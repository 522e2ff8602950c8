using System.Text.Json.Serialization;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken.Nieuw;

/// <summary>One item of a correction or of an objection to the use as it is filled in so far, in the encrypted draft.</summary>
public sealed class Aanvraagonderdeel
{
    /// <summary>In the address of its page.</summary>
    public string Id { get; set; } = PubliekId.Nieuw();

    public Onderdeelkeuze? Keuze { get; set; }

    public CorrectieGrond? Grond { get; set; }

    /// <summary>What it is about in own words; empty when it was pointed at.</summary>
    public string Omschrijving { get; set; } = "";

    public string Document { get; set; } = "";

    public string Bladzijde { get; set; } = "";

    /// <summary>In own words; of a line that was pointed at we know it ourselves.</summary>
    public string Was { get; set; } = "";

    public string Wordt { get; set; } = "";

    public string Toelichting { get; set; } = "";

    /// <summary>A document that shows it, in the vault under the key of the draft; null when there is none.</summary>
    public Guid? Bewijs { get; set; }

    /// <summary>Null for words alone.</summary>
    public Verwijzing? Verwijzing { get; set; }

    [JsonIgnore]
    public bool IsWissing => Keuze is Onderdeelkeuze.Weghalen or Onderdeelkeuze.AllesWeg;

    [JsonIgnore]
    public bool IsLeeg => Keuze is null or Onderdeelkeuze.Bezwaar && Grond is null && Verwijzing is null && (Omschrijving + Document + Bladzijde + Was + Wordt + Toelichting).Length == 0;

    [JsonIgnore]
    public bool IsKlaar => !Gebreken().Any();

    /// <summary>What is still missing, per field.</summary>
    public IEnumerable<(string Veld, Tekst Zin)> Gebreken()
    {
        if (Keuze is null)
            yield return (nameof(Keuze), Correctieteksten.KeuzeFout);
        if (Keuze != Onderdeelkeuze.AllesWeg && Verwijzing is null && Omschrijving.Length == 0)
            yield return (nameof(Omschrijving), Keuze == Onderdeelkeuze.Bezwaar ? Bezwaarteksten.WaaroverFout : Correctieteksten.OmschrijvingFout);
        if (Keuze == Onderdeelkeuze.Bezwaar && Toelichting.Length == 0)
            yield return (nameof(Toelichting), Bezwaarteksten.WaaromFout);
        if (Keuze is Onderdeelkeuze.Verbeteren or Onderdeelkeuze.Aanvullen && Wordt.Length == 0)
            yield return (nameof(Wordt), Keuze == Onderdeelkeuze.Verbeteren ? Correctieteksten.WordtFout : Correctieteksten.ErbijFout);
        if (Grond is null && Keuze != Onderdeelkeuze.Bezwaar)
            yield return (nameof(Grond), Correctieteksten.GrondFout);
    }

    /// <summary>As it is filed. What was pointed at and cannot be read now is named by its number.</summary>
    public Correctievraag Vraag(Aangewezen? aangewezen)
    {
        var alles = Keuze == Onderdeelkeuze.AllesWeg;
        var plek = aangewezen?.Plek
            ?? (Verwijzing is { } v ? new Correctieplek(v.Naam, v.Soort == Verwijzingsoort.Onderdeel ? "" : v.Sleutel) : new Correctieplek(Omschrijving, Document: Document));
        var was = aangewezen is { Was.Length: > 0 } ? aangewezen.Was : Was;
        return new Correctievraag(Soort(), Grond ?? CorrectieGrond.WeetNiet, alles ? new Correctieplek("") : plek with { Bladzijde = plek.Bladzijde.Length > 0 ? plek.Bladzijde : Bladzijde }, alles ? "" : Kort(was), Wordt, Toelichting)
        {
            Alles = alles,
            BewijsId = Bewijs,
            Aard = aangewezen?.Aard is Aard.ProfessioneelOordeel ? Aard.ProfessioneelOordeel : Aard.Feit,
        };
    }

    private CorrectieSoort Soort() => Keuze switch
    {
        Onderdeelkeuze.Aanvullen => CorrectieSoort.Aanvulling,
        Onderdeelkeuze.Weghalen or Onderdeelkeuze.AllesWeg => CorrectieSoort.Verwijdering,
        Onderdeelkeuze.NietGebruiken or Onderdeelkeuze.Bezwaar => CorrectieSoort.Afscherming,
        _ => CorrectieSoort.Verbetering,
    };

    private static string Kort(string tekst) => tekst.Length <= Correctievraag.MaxTekst ? tekst : $"{tekst.AsSpan(0, Correctievraag.MaxTekst - 3)}...";
}
