using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Correcties;

/// <summary>
/// Who else holds gezag over the pupil of a request (R-WIS-3, R-AM-11): by a link that holds or is disputed today, or as the register knows the parents. An account is not
/// needed to be belanghebbende.
/// </summary>
public static class Medebelanghebbenden
{
    /// <param name="verzoek">The request.</param>
    /// <param name="leerling">Its pupil.</param>
    /// <param name="links">All links with the pupil.</param>
    /// <param name="vandaag">Local date.</param>
    public static IReadOnlyList<(AccountId? Account, string Naam, string Adres)> Van(Verzoek verzoek, Leerling leerling, IEnumerable<Vertegenwoordiging> links, DateOnly vandaag)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        ArgumentNullException.ThrowIfNull(leerling);
        var gezien = new HashSet<string>(StringComparer.Ordinal) { Leerling.AlsZoeknaam(verzoek.VerzoekerNaam) };
        var uit = new List<(AccountId?, string, string)>();
        foreach (var link in links.Where(l => l.Id != verzoek.VertegenwoordigingId && l.Soort.HeeftGezag()
            && (l.Status == VertegenwoordigingStatus.Betwist || (l.Status == VertegenwoordigingStatus.Actief && l.GeldtOp(vandaag, leerling.Geboortedatum, schrikkel: verzoek.Instellingen.Termijnen.Schrikkel)))))
        {
            if (gezien.Add(Leerling.AlsZoeknaam(link.Naam)))
                uit.Add((link.AccountId, link.Naam, leerling.ContactVan(link.Naam)?.Adres ?? ""));
        }

        foreach (var contact in leerling.Contacten.Where(c => c.Relatie is Contactrelatie.OuderMetGezag or Contactrelatie.Voogd or Contactrelatie.GecertificeerdeInstelling))
        {
            if (gezien.Add(Leerling.AlsZoeknaam(contact.Naam)))
                uit.Add((null, contact.Naam, contact.Adres));
        }

        return uit;
    }
}
