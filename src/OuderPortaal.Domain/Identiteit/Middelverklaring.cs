using OuderPortaal.Domain.Leerlingen;

namespace OuderPortaal.Domain.Identiteit;

/// <summary>
/// What the provider of a login means stated about the person who logged in there. Lives only while it is judged: nothing but the label and the level is kept (R-ID-5).
/// </summary>
/// <param name="Middel">Label of the means as the installation calls it ("Yivi").</param>
/// <param name="Voornamen">All first names.</param>
/// <param name="Achternaam">With what stands before it.</param>
/// <param name="Geboortedatum">Null when it was not asked or not stated.</param>
/// <param name="Niveau">The stated assurance as the installation mapped it.</param>
public sealed record Middelverklaring(string Middel, string Voornamen, string Achternaam, DateOnly? Geboortedatum, Niveau Niveau)
{
    /// <summary>
    /// Whether it is about who bears this name: all first names or the first one, and the whole last name; capitals, accents and spaces make no difference. A date of birth that we
    /// know must be stated and be the same (R-ID-8).
    /// </summary>
    public bool IsVan(string naam, DateOnly? geboren = null)
    {
        ArgumentNullException.ThrowIfNull(naam);
        var voornamen = Leerling.AlsZoeknaam(Voornamen);
        var achternaam = Leerling.AlsZoeknaam(Achternaam);
        if (voornamen.Length == 0 || achternaam.Length == 0 || (geboren is not null && geboren != Geboortedatum))
            return false;
        var gevraagd = Leerling.AlsZoeknaam(naam);
        return gevraagd == $"{voornamen} {achternaam}" || gevraagd == $"{voornamen.Split(' ')[0]} {achternaam}";
    }

    /// <summary>Never the contents: it must not reach a log.</summary>
    public override string ToString() => nameof(Middelverklaring);
}
