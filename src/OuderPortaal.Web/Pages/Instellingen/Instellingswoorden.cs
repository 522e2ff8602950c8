using OuderPortaal.Domain;
using OuderPortaal.Domain.Instellingen;

namespace OuderPortaal.Web.Pages.Instellingen;

/// <summary>Words for settings, for staff.</summary>
internal static class Instellingswoorden
{
    public static string Van(Instellingengroep groep) => groep switch
    {
        Instellingengroep.Termijnen => "Termijnen",
        Instellingengroep.Leeftijd => "Als een leerling 16 of 18 wordt",
        Instellingengroep.Rechtsbescherming => "Regime en rechtsbescherming",
        Instellingengroep.Dwangsom => "Bedragen en dagen van de dwangsom",
        Instellingengroep.Klachten => "Klachten",
        Instellingengroep.Keuzes => "Keuzes",
        Instellingengroep.Feestdagen => "Gelijkgestelde dagen",
        Instellingengroep.Samenwerkingsverband => "Gegevens van het samenwerkingsverband",
        Instellingengroep.Functionaris => "Functionaris gegevensbescherming en bestuur",
        _ => "Reglement",
    };

    /// <summary>"directeur of beheerder".</summary>
    public static string Wie(Instelling instelling) => string.Join(" of ", instelling.Wie.Select(rol => rol == Rol.Beheerder ? "beheerder" : "directeur"));
}
