using System.Globalization;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken.Nieuw;

/// <summary>
/// What the verzoeker pointed at: where it stands, never what it says. The words are read anew at every showing, through the gate that they stand behind.
/// </summary>
/// <param name="Soort">A line, a document, or an item of an earlier correction.</param>
/// <param name="Verzoek">Public id of the own request to which it belongs.</param>
/// <param name="Verzoeknummer">As in the letters.</param>
/// <param name="Leerling">Public id of the pupil it is about.</param>
/// <param name="Sleutel">Of the line or document; the number of the item.</param>
/// <param name="Nummer">As the reader sees it.</param>
public sealed record Verwijzing(Verwijzingsoort Soort, string Verzoek, string Verzoeknummer, string Leerling, string Sleutel, int Nummer)
{
    /// <summary>For who may not read the words now, and for when they are gone.</summary>
    public string Naam => string.Format(CultureInfo.InvariantCulture, (Soort switch
    {
        Verwijzingsoort.Regel => Correctieteksten.VerwijzingRegel,
        Verwijzingsoort.Document => Correctieteksten.VerwijzingDocument,
        _ => Correctieteksten.VerwijzingOnderdeel,
    }).U, Nummer, Verzoeknummer);
}
