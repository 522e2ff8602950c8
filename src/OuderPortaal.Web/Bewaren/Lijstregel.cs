using OuderPortaal.Domain.Bewaren;
using OuderPortaal.Domain.Leerlingen;

namespace OuderPortaal.Web.Bewaren;

/// <summary>One pupil on the list "te vernietigen", as a person looks at it.</summary>
/// <param name="Voorstel">The line itself.</param>
/// <param name="Leerling">As the register knows the pupil now.</param>
/// <param name="Trajecten">What is due: today, or else in the month of the list.</param>
/// <param name="Beletselen">What holds it.</param>
/// <param name="Vanaf">First local date on which all of it may go.</param>
/// <param name="Kan">It may be confirmed today.</param>
public sealed record Lijstregel(Vernietigingsvoorstel Voorstel, Leerling Leerling, IReadOnlyList<Traject> Trajecten, IReadOnlyList<Beletsel> Beletselen, DateOnly Vanaf, bool Kan)
{
    public static Lijstregel Van(Vernietigingsvoorstel voorstel, Leerling leerling, IReadOnlyList<Beletsel> beletselen, DateOnly vandaag)
    {
        ArgumentNullException.ThrowIfNull(voorstel);
        ArgumentNullException.ThrowIfNull(leerling);
        ArgumentNullException.ThrowIfNull(beletselen);
        var nu = leerling.TeVernietigen(vandaag);
        var weg = nu.Count > 0 ? nu : leerling.TeVernietigen(Maandlijst.TotEnMet(voorstel.Maand));
        return new(voorstel, leerling, weg, beletselen, Leerling.VernietigenVanaf(weg) ?? vandaag, nu.Count > 0 && beletselen.Count == 0);
    }

    /// <summary>What stays when this goes; empty when the whole pupil goes.</summary>
    public IReadOnlyList<Traject> Blijft => [.. Leerling.Trajecten.Except(Trajecten).OrderBy(t => t.Begin).ThenBy(t => t.Id)];
}
