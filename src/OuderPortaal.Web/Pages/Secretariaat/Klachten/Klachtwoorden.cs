using OuderPortaal.Domain.Klachten;

namespace OuderPortaal.Web.Pages.Secretariaat.Klachten;

/// <summary>The words of a complaint for staff.</summary>
public static class Klachtwoorden
{
    public static string Van(KlachtStatus status) => status switch
    {
        KlachtStatus.Ontvangen => "nieuw, nog van niemand",
        KlachtStatus.InBehandeling => "in behandeling",
        KlachtStatus.TerOndertekening => "wacht op een handtekening",
        KlachtStatus.Afgehandeld => "beantwoord",
        KlachtStatus.Afgesloten => "afgesloten",
        KlachtStatus.OmgezetInBezwaar => "behandeld als bezwaar",
        KlachtStatus.Ingetrokken => "ingetrokken",
        _ => "opgelost",
    };

    public static string Van(KlachtUitkomst uitkomst) => uitkomst switch
    {
        KlachtUitkomst.Gegrond => "gegrond",
        KlachtUitkomst.DeelsGegrond => "deels gegrond",
        KlachtUitkomst.Ongegrond => "niet gegrond",
        _ => "niet in behandeling genomen",
    };

    public static string Van(Hoorwijze wijze) => wijze switch
    {
        Hoorwijze.Gesprek => "een gesprek",
        Hoorwijze.Telefoon => "aan de telefoon",
        _ => "de klager wilde geen gesprek",
    };
}
