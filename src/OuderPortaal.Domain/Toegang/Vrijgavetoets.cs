using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Toegang;

/// <summary>
/// May this verzoeker have this overview today? Read anew at the release, at the bekendmaking and at every opening (R-SEC-8, R-VTG-16, R-VTG-20): who it is, the link,
/// the level and the age. One wrong release is the bug we may never have.
/// </summary>
/// <param name="Verzoek">The request.</param>
/// <param name="Leerling">The matched pupil; null for own data, and for a child that is not in the register.</param>
/// <param name="Link">The link on which the request rests; null when there is none.</param>
/// <param name="Niveau">The level of the verzoeker at this moment.</param>
public sealed record Vrijgavetoets(Verzoek Verzoek, Leerling? Leerling, Vertegenwoordiging? Link, Niveau Niveau)
{
    /// <summary>Why not, in sentences for staff; empty when nothing stands in the way.</summary>
    public IReadOnlyList<string> Beletsels(DateOnly vandaag)
    {
        var lijst = new List<string>();
        if (Niveau < Niveau.N2)
            lijst.Add("De identiteit van de verzoeker staat niet vast.");
        if (Verzoek.AntwoordKanaal == AntwoordKanaal.Digitaal && Niveau < Niveau.N3)
            lijst.Add("Voor inzage online is balie of brief met code nodig. Nu kan het antwoord alleen per post.");
        if (Verzoek.Soort == VerzoekSoort.InzageEigenGegevens)
            return lijst;

        if (Link is null)
            lijst.Add("Er is niet vastgelegd dat de verzoeker voor deze leerling mag handelen.");
        else if (Leerling is null || Link.LeerlingId != Leerling.Id || Verzoek.LeerlingId != Leerling.Id)
            lijst.Add("De koppeling hoort niet bij deze leerling.");
        else if (Link.AccountId != Verzoek.AccountId || Verzoek.VertegenwoordigingId != Link.Id)
            lijst.Add("De koppeling is van een ander dan de verzoeker.");
        else if (!Vertegenwoordiging.PastBijLeeftijd(Link.Soort, Leerling.Geboortedatum, vandaag))
            lijst.Add("De leeftijd van de leerling past niet meer bij de koppeling.");
        else if (!Link.GeldtOp(vandaag, Leerling.Geboortedatum))
            lijst.Add("De koppeling geldt vandaag niet meer.");
        return lijst;
    }
}
