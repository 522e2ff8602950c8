using OuderPortaal.Domain;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Overzichten;

namespace OuderPortaal.Web.Pages.Secretariaat;

/// <summary>The request as the overview names it, from the case.</summary>
public static class Overzichtsvragen
{
    public static Overzichtsvraag Van(Zaakdossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var verzoek = dossier.Verzoek;
        var naam = dossier.Leerling?.Naam ?? verzoek.BetrokkeneNaam;
        return new Overzichtsvraag
        {
            Nummer = verzoek.Nummer,
            Soort = verzoek.Soort,
            OntvangenOp = verzoek.OntvangenOp,
            VerzoekerRol = Rol(dossier),
            Verzoekernaam = dossier.Link?.Soort == VertegenwoordigingSoort.GecertificeerdeInstelling ? null : verzoek.VerzoekerNaam,
            Voornaam = dossier.Leerling?.Voornaam ?? naam.Split(' ')[0],
            Weergavenaam = naam,
            Geboortedatum = dossier.Leerling?.Geboortedatum ?? verzoek.BetrokkeneGeboortedatum,
            IsJeVorm = verzoek.Aanspreekvorm == Aanspreekvorm.Je,
        };
    }

    private static VerzoekerRol Rol(Zaakdossier dossier) => dossier.Link?.Soort switch
    {
        VertegenwoordigingSoort.OuderMetGezag => VerzoekerRol.OuderMetGezag,
        VertegenwoordigingSoort.Voogd => VerzoekerRol.Voogd,
        VertegenwoordigingSoort.GecertificeerdeInstelling => VerzoekerRol.GecertificeerdeInstelling,
        VertegenwoordigingSoort.Curator => VerzoekerRol.Curator,
        VertegenwoordigingSoort.Mentor => VerzoekerRol.Mentor,
        VertegenwoordigingSoort.Gemachtigde => VerzoekerRol.Gemachtigde,
        VertegenwoordigingSoort.Zelf => VerzoekerRol.Betrokkene,
        _ => dossier.Verzoek.Soort == VerzoekSoort.InzageEigenGegevens ? VerzoekerRol.Betrokkene : VerzoekerRol.OuderZonderGezag,
    };
}
