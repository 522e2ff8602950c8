using System.ComponentModel.DataAnnotations;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Pages.Mijn.Verzoeken.Nieuw;

namespace OuderPortaal.Web.Pages.Secretariaat.Verzoeken;

/// <summary>What is typed over from a letter, a mail or a talk: what is asked, by whom, about whom, and how the answer must come (R-11.3-2).</summary>
public sealed class Verzoekinvoer
{
    [Required(ErrorMessage = "Kies hoe het verzoek binnenkwam.")]
    public Kanaal? Kanaal { get; set; }

    [Required(ErrorMessage = "Vul de dag in waarop het verzoek binnenkwam.")]
    public DateOnly? OntvangenOp { get; set; }

    [Required(ErrorMessage = "Kies wat er gevraagd wordt.")]
    public VerzoekSoort? Soort { get; set; }

    [MaxLength(200)]
    public string? Naam { get; set; }

    [MaxLength(400)]
    public string? Adres { get; set; }

    [Required(ErrorMessage = "Kies als wie deze persoon het vraagt.")]
    public Hoedanigheid? Hoedanigheid { get; set; }

    [MaxLength(200)]
    public string? KindNaam { get; set; }

    public DateOnly? KindGeboortedatum { get; set; }

    [Required(ErrorMessage = "Kies hoe het antwoord moet komen.")]
    public AntwoordKanaal? AntwoordKanaal { get; set; } = Domain.Verzoeken.AntwoordKanaal.Post;

    /// <summary>Number of the request that was answered with the overview.</summary>
    [MaxLength(20)]
    public string? KopieVan { get; set; }

    /// <summary>Which data an objection is about, in the words of who objects.</summary>
    [MaxLength(200)]
    public string? Waarover { get; set; }

    [MaxLength(4000)]
    public string? Toelichting { get; set; }

    /// <summary>Local date on the envelope of a correction (D-09).</summary>
    public DateOnly? Poststempel { get; set; }

    /// <summary>The items of a correction in the order of the letter; one that is left empty does not count.</summary>
    public List<Onderdeelinvoer> Punten { get; init; } = [];

    public Vraag AlsVraag()
    {
        var betrokkene = Soort == VerzoekSoort.InzageEigenGegevens ? new Betrokkene(Naam ?? "", null) : new Betrokkene(KindNaam ?? "", KindGeboortedatum);
        return new(Soort!.Value, new Verzoeker(null, Naam ?? "", Adres ?? ""), betrokkene, Hoedanigheid!.Value, AntwoordKanaal!.Value, Toelichting ?? "");
    }

    /// <summary>The items as they are filed: of an objection the one that it is about.</summary>
    public IReadOnlyList<Correctievraag> Vragen() => Soort == VerzoekSoort.BezwaarVerwerking
        ? [new(CorrectieSoort.Afscherming, CorrectieGrond.WeetNiet, new(Waarover ?? ""), Toelichting: Toelichting ?? "")]
        : [.. Ingevuld().Select(punt => punt.Onderdeel.Vraag(aangewezen: null))];

    /// <summary>What is still missing in the items, per field.</summary>
    public IEnumerable<(string Veld, string Zin)> Gebreken() =>
        from punt in Ingevuld()
        from gebrek in punt.Onderdeel.Gebreken()
        select ($"{nameof(Punten)}[{punt.Plaats}].{gebrek.Veld}", $"Punt {punt.Plaats + 1}: {gebrek.Zin.U}");

    private IEnumerable<(int Plaats, Aanvraagonderdeel Onderdeel)> Ingevuld()
    {
        foreach (var (plaats, punt) in Soort == VerzoekSoort.Correctie ? Punten.Index() : [])
        {
            var onderdeel = new Aanvraagonderdeel();
            punt.NeemOver(onderdeel, Bedoeling.Correctie);
            if (onderdeel.IsLeeg)
                continue;
            // A letter seldom says which of our grounds it is.
            onderdeel.Grond ??= CorrectieGrond.WeetNiet;
            yield return (plaats, onderdeel);
        }
    }
}
