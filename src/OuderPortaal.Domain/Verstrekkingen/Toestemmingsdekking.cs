using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Overzichten;

namespace OuderPortaal.Domain.Verstrekkingen;

/// <summary>What one consent allows: to or from whom, which kinds, between which local dates (R-9.1-2).</summary>
/// <param name="Id">The consent.</param>
/// <param name="Van">First local date.</param>
/// <param name="TotEnMet">Last local date; the day of a withdrawal is the first without.</param>
/// <param name="Naam">The one recipient or source that it names.</param>
/// <param name="Categorieen">The kinds of article 7 that it names.</param>
public sealed record Toestemmingsdekking(Guid Id, DateOnly Van, DateOnly TotEnMet, string Naam, IReadOnlyList<Categorie> Categorieen)
{
    /// <summary>Whether it was valid that day and covers this body and all these kinds. Names are compared without capitals and accents.</summary>
    public bool IsDekkend(DateOnly datum, string naam, IEnumerable<Categorie> categorieen) =>
        Van <= datum && datum <= TotEnMet && Leerling.AlsZoeknaam(Naam) == Leerling.AlsZoeknaam(naam) && !categorieen.Except(Categorieen).Any();
}
