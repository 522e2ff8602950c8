using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken;

/// <summary>How a request of which no overview comes is looked at, as the verzoeker reads it.</summary>
public static class Nakijkteksten
{
    /// <summary>Heading and text; null for a request that is answered with an overview.</summary>
    public static (Tekst Kop, Tekst Tekst)? Van(Verzoek verzoek)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        return verzoek.Soort switch
        {
            VerzoekSoort.Correctie => (Correctieteksten.Nakijken, Correctieteksten.NakijkenTekst),
            VerzoekSoort.BezwaarVerwerking => (Bezwaarteksten.Nakijken, verzoek.VertegenwoordigingId is null ? Bezwaarteksten.NakijkenNaZoeken : Bezwaarteksten.NakijkenTekst),
            VerzoekSoort.Informatieverzoek377c => (Informatieteksten.Nakijken, Informatieteksten.NakijkenTekst),
            VerzoekSoort.ExtraKopie => (Overzichtkopieteksten.Nakijken, Overzichtkopieteksten.NakijkenTekst),
            _ => null,
        };
    }
}
