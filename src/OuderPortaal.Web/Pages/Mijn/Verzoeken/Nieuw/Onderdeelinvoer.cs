using System.ComponentModel.DataAnnotations;
using OuderPortaal.Domain.Correcties;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken.Nieuw;

/// <summary>What is typed about one item.</summary>
public sealed class Onderdeelinvoer
{
    public Onderdeelkeuze? Keuze { get; set; }

    public CorrectieGrond? Grond { get; set; }

    [StringLength(200)]
    public string? Omschrijving { get; set; }

    [StringLength(200)]
    public string? Document { get; set; }

    [StringLength(40)]
    public string? Bladzijde { get; set; }

    [StringLength(Correctievraag.MaxTekst)]
    public string? Was { get; set; }

    [StringLength(Correctievraag.MaxTekst)]
    public string? Wordt { get; set; }

    [StringLength(Correctievraag.MaxTekst)]
    public string? Toelichting { get; set; }

    public static Onderdeelinvoer Van(Aanvraagonderdeel onderdeel)
    {
        ArgumentNullException.ThrowIfNull(onderdeel);
        return new()
        {
            Keuze = onderdeel.Keuze, Grond = onderdeel.Grond, Omschrijving = onderdeel.Omschrijving, Document = onderdeel.Document, Bladzijde = onderdeel.Bladzijde,
            Was = onderdeel.Was, Wordt = onderdeel.Wordt, Toelichting = onderdeel.Toelichting,
        };
    }

    /// <summary>An objection to the use asks one thing only; a correction asks anything else.</summary>
    public void NeemOver(Aanvraagonderdeel onderdeel, Bedoeling bedoeling)
    {
        ArgumentNullException.ThrowIfNull(onderdeel);
        onderdeel.Keuze = bedoeling == Bedoeling.Bezwaar ? Onderdeelkeuze.Bezwaar : Keuze is { } keuze and not Onderdeelkeuze.Bezwaar && Enum.IsDefined(keuze) ? keuze : null;
        onderdeel.Grond = Grond is { } grond && Enum.IsDefined(grond) ? grond : null;
        (onderdeel.Omschrijving, onderdeel.Document, onderdeel.Bladzijde) = (Schoon(Omschrijving), Schoon(Document), Schoon(Bladzijde));
        (onderdeel.Was, onderdeel.Wordt, onderdeel.Toelichting) = (Schoon(Was), Schoon(Wordt), Schoon(Toelichting));
    }

    private static string Schoon(string? tekst) => tekst?.Trim() ?? "";
}
