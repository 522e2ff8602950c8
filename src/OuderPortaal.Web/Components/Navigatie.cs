using System.Security.Claims;
using OuderPortaal.Domain;

namespace OuderPortaal.Web.Components;

/// <summary>The main menu of each role. What a menu leaves out is not thereby forbidden: the policies of the folders do that.</summary>
public static class Navigatie
{
    private static readonly (string Href, string Tekst, Rol[] Rollen)[] Medewerkers =
    [
        ("/directie", "Te tekenen", [Rol.Directeur]),
        ("/secretariaat", "Werkvoorraad", [Rol.Secretariaat, Rol.Behandelaar]),
        ("/secretariaat/deze-week", "Deze week", [Rol.Secretariaat]),
        ("/secretariaat/leerlingen", "Leerlingen", [Rol.Secretariaat, Rol.Behandelaar, Rol.Directeur]),
        ("/secretariaat/verjaardagen", "Verjaardagen", [Rol.Secretariaat]),
        ("/secretariaat/bewaartermijnen", "Bewaartermijnen", [Rol.Secretariaat, Rol.Directeur]),
        ("/secretariaat/klachten", "Klachten", [Rol.Secretariaat, Rol.Behandelaar, Rol.Directeur]),
        ("/secretariaat/taken", "Taken", [Rol.Secretariaat, Rol.Behandelaar, Rol.Directeur]),
        ("/fg", "Toezicht", [Rol.Fg]),
        ("/fg/lijn", "FG-lijn", [Rol.Fg]),
        ("/fg/klachten", "Klachten", [Rol.Fg]),
        ("/fg/taken", "Taken", [Rol.Fg]),
        ("/datalekken", "Datalekken", [Rol.Directeur, Rol.Fg]),
        ("/cijfers/intern", "Cijfers", [Rol.Secretariaat, Rol.Directeur, Rol.Fg]),
        ("/toegangslijst", "Toegangslijst", [Rol.Secretariaat, Rol.Directeur, Rol.Fg]),
        ("/verwerkingsregister", "Verwerkingsregister", [Rol.Secretariaat, Rol.Directeur, Rol.Fg]),
        ("/beheer/taken", "Achtergrondtaken", [Rol.Beheerder]),
        ("/scholing", "Scholing", [Rol.Fg, Rol.Beheerder]),
        ("/brandoefening", "Brandoefening", [Rol.Beheerder, Rol.Fg]),
        ("/beheer/medewerkers", "Medewerkers", [Rol.Beheerder]),
        ("/beheer/instellingen", "Instellingen", [Rol.Directeur, Rol.Beheerder, Rol.Fg]),
    ];

    public static bool IsMedewerker(ClaimsPrincipal gebruiker) => Enum.GetValues<Rol>().Any(rol => gebruiker.IsInRole(rol.ToString()));

    public static IReadOnlyList<(string Href, string Tekst)> Menu(ClaimsPrincipal gebruiker)
    {
        if (gebruiker.Identity?.IsAuthenticated != true)
            return [("/uitleg", "Zo werkt het"), ("/account/inloggen", "Inloggen")];

        if (IsMedewerker(gebruiker))
            return [.. Medewerkers.Where(punt => punt.Rollen.Any(rol => gebruiker.IsInRole(rol.ToString()))).Select(punt => (punt.Href, punt.Tekst)), ("/account", "Mijn account")];

        return [("/mijn", "Overzicht"), ("/mijn/berichten", "Berichten"), ("/account", "Mijn gegevens")];
    }

    /// <summary>"page" for the page itself, "true" for the part of the site it stands in, null elsewhere.</summary>
    public static string? Huidig(IReadOnlyList<(string Href, string Tekst)> menu, string href, PathString pad)
    {
        if (pad.Equals(href, StringComparison.OrdinalIgnoreCase))
            return "page";

        // A letter is read from the list of messages.
        if (pad.StartsWithSegments("/mijn/brieven", StringComparison.OrdinalIgnoreCase))
            return href == "/mijn/berichten" ? "true" : null;

        var delen = menu.Select(punt => punt.Href).Where(deel => pad.StartsWithSegments(deel, StringComparison.OrdinalIgnoreCase));
        return delen.MaxBy(deel => deel.Length) == href ? "true" : null;
    }

    public static string Start(ClaimsPrincipal gebruiker) =>
        gebruiker.Identity?.IsAuthenticated == true ? Menu(gebruiker)[0].Href : "/";
}
