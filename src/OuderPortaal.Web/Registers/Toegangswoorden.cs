using OuderPortaal.Domain;
using OuderPortaal.Domain.Registers;

namespace OuderPortaal.Web.Registers;

/// <summary>The words of the access list as people read them.</summary>
public static class Toegangswoorden
{
    /// <summary>The order in which the list shows them.</summary>
    public static IReadOnlyList<Toegangssoort> Volgorde { get; } = [Toegangssoort.Functie, Toegangssoort.Toezicht, Toegangssoort.Deskundige, Toegangssoort.Verwerker];

    public static string Van(Rol rol) => rol == Rol.Fg ? "functionaris gegevensbescherming" : rol.ToString().ToLowerInvariant();

    public static string Van(Toegangsbereik bereik) => bereik switch
    {
        Toegangsbereik.AlleLeerlingen => "alle leerlingen",
        Toegangsbereik.AlleenBetrokken => "alleen leerlingen bij wie iemand betrokken is",
        Toegangsbereik.AlleenMetReden => "alleen met een reden die wordt opgeschreven",
        _ => "geen leerlingen",
    };

    public static string Van(Toegangssoort soort) => soort switch
    {
        Toegangssoort.Functie => "Medewerkers",
        Toegangssoort.Verwerker => "Bedrijven die voor ons werken",
        Toegangssoort.Deskundige => "Deskundigen",
        _ => "Toezicht",
    };

    /// <summary>Where a function stands on the page of the list.</summary>
    public static string Anker(string functie) => string.Concat(functie.ToLowerInvariant().Select(t => char.IsAsciiLetterOrDigit(t) ? t : '-'));
}
