using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Identiteit;

/// <summary>
/// The verzoeker as our own file knows this person: the address for a letter with a code and the number to call back, never what the verzoeker typed (R-ID-2).
/// </summary>
/// <param name="Naam">As it stands in the file.</param>
/// <param name="Adres">Postal address in one line; empty when unknown.</param>
/// <param name="AdresSinds">Local date since which it stands in the file; null: of old.</param>
/// <param name="Telefoon">Empty when unknown.</param>
/// <param name="GeheimAdres">Never shown to another person (R-VTG-22).</param>
public sealed record Bekende(string Naam, string Adres, DateOnly? AdresSinds, string Telefoon, bool GeheimAdres)
{
    /// <summary>Null when the file does not know exactly one person of this name.</summary>
    public static Bekende? Van(Leerling leerling, Verzoek verzoek)
    {
        ArgumentNullException.ThrowIfNull(leerling);
        ArgumentNullException.ThrowIfNull(verzoek);
        if (verzoek.Hoedanigheid == Hoedanigheid.LeerlingZelf)
            return Leerling.AlsZoeknaam(leerling.Naam) == Leerling.AlsZoeknaam(verzoek.VerzoekerNaam) ? new(leerling.Naam, leerling.Adres, leerling.AdresSinds, "", leerling.GeheimAdres) : null;
        return leerling.ContactVan(verzoek.VerzoekerNaam) is { } c ? new(c.Naam, c.Adres, c.AdresSinds, c.Telefoon, c.GeheimAdres) : null;
    }
}
