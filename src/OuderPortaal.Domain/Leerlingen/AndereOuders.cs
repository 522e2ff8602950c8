using OuderPortaal.Domain.Termijnen;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Leerlingen;

/// <summary>
/// Who else holds gezag and hears that a request about the pupil was filed, when the SWV chose that (D-14): that it was filed, never by whom, what it asks or from where. Nobody
/// when the pupil is 16, when an address in the file is secret (R-VTG-22), and while somebody objects (R-VTG-9).
/// </summary>
public static class AndereOuders
{
    private const int ZelfVanaf = 16;

    /// <param name="verzoek">The request, with the link on which it rests.</param>
    /// <param name="leerling">Its pupil.</param>
    /// <param name="links">All links with the pupil.</param>
    /// <param name="bezwaarLoopt">Whether an objection about one of these links is not decided.</param>
    /// <param name="vandaag">Local date.</param>
    /// <returns>The accounts of parents with gezag whose link holds today, other than who asks.</returns>
    public static IReadOnlyList<AccountId> DieHoren(Verzoek verzoek, Leerling leerling, IReadOnlyCollection<Vertegenwoordiging> links, bool bezwaarLoopt, DateOnly vandaag)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        ArgumentNullException.ThrowIfNull(leerling);
        ArgumentNullException.ThrowIfNull(links);
        var instellingen = verzoek.Instellingen.Termijnen;
        if (!instellingen.InformeerAndereOuder || !verzoek.Soort.GaatOverLeerling()
            || links.FirstOrDefault(l => l.Id == verzoek.VertegenwoordigingId) is not { } eigen || !eigen.Soort.HeeftGezag())
            return [];
        if (Leeftijdsgrens.Leeftijd(leerling.Geboortedatum, vandaag, instellingen.Schrikkel) >= ZelfVanaf || WaaromStil(leerling, links, bezwaarLoopt) is not null)
            return [];
        return
        [
            .. links.Where(l => l.Soort == VertegenwoordigingSoort.OuderMetGezag && l.Id != eigen.Id && l.GeldtOp(vandaag, leerling.Geboortedatum, schrikkel: instellingen.Schrikkel))
                .Select(l => l.AccountId).OfType<AccountId>().Where(a => a != verzoek.AccountId).Distinct(),
        ];
    }

    /// <summary>In words of staff, why nobody else hears anything about this pupil before a person decided so; null when nothing stands in the way (R-VTG-9, R-VTG-22).</summary>
    /// <param name="leerling">With the people around it.</param>
    /// <param name="links">All links with the pupil.</param>
    /// <param name="bezwaarLoopt">Whether an objection about one of these links is not decided.</param>
    public static string? WaaromStil(Leerling leerling, IEnumerable<Vertegenwoordiging> links, bool bezwaarLoopt)
    {
        ArgumentNullException.ThrowIfNull(leerling);
        if (leerling.HeeftGeheim)
            return "Geheim adres";
        return bezwaarLoopt || links.Any(l => l.Status == VertegenwoordigingStatus.Betwist) ? "Bezwaar tegen een koppeling" : null;
    }
}
