using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Termijnen;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Toegang;

/// <summary>All that the decision table looks at, as it is at this instant: what is wanted, of which kind of request, by whom, for whom.</summary>
/// <param name="Wens">What is wanted.</param>
/// <param name="Soort">Kind of the request; own data need no link.</param>
/// <param name="Niveau">How sure we are who this is.</param>
/// <param name="Vandaag">Local date in Amsterdam: an age counts from 00:00.</param>
public sealed record Toegangsvraag(Toegangswens Wens, VerzoekSoort Soort, Niveau Niveau, DateOnly Vandaag)
{
    /// <summary>Null when there is none.</summary>
    public Koppelfeiten? Link { get; init; }

    /// <summary>Of the pupil in the register; null when there is no pupil.</summary>
    public DateOnly? Geboortedatum { get; init; }

    /// <summary>A curator holds an active link with this pupil today.</summary>
    public bool OnderCuratele { get; init; }

    /// <summary>
    /// An objection is open against somebody of this proven name and this pupil, on whatever account or on paper (R-VTG-9): a second account does not walk around it.
    /// </summary>
    public bool BezwaarOpNaam { get; init; }

    /// <summary>The second factor is younger than ten minutes.</summary>
    public bool FactorIsVers { get; init; }

    /// <summary>How the installation counts a birthday on 29 February (D-17).</summary>
    public SchrikkelVerjaardag Schrikkel { get; init; }
}
