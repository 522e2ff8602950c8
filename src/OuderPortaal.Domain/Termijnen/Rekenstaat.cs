namespace OuderPortaal.Domain.Termijnen;

/// <summary>
/// The explanation of a term from the very same computation: a sentence, the sum with the rule cited per line, and the strip of days. Every promised date has one.
/// While the term stands still there is no date (R-TRM-11): the sum then ends with the days that are left, and the strip ends today.
/// </summary>
/// <param name="Kern">The lead: one to three short sentences.</param>
/// <param name="Stappen">The lines of the sum in order; the last one is the result.</param>
/// <param name="Dagen">Every day from receipt up to and including the last day.</param>
/// <param name="StaatStil">Whether the term stands still today, so that there is no date to promise.</param>
public sealed record Rekenstaat(string Kern, IReadOnlyList<Rekenstap> Stappen, IReadOnlyList<Rekendag> Dagen, bool StaatStil)
{
    /// <summary>What the term of inzage rests on.</summary>
    public const string GrondInzage = "Reglement, artikel\u00A011.3.";

    /// <summary>What the term of a correction rests on.</summary>
    public const string GrondCorrectie = "Reglement, artikel\u00A011.4.";

    /// <param name="termijn">The term to explain.</param>
    /// <param name="vandaag">Local date of today.</param>
    /// <param name="vorm">How the reader is addressed.</param>
    /// <param name="grond">The rule that gives the length, as a sentence.</param>
    /// <param name="gepost">It counts from the day on which it was posted, not from the day on which it came (D-09).</param>
    public static Rekenstaat Van(Termijn termijn, DateOnly vandaag, Aanspreekvorm vorm = Aanspreekvorm.U, string grond = GrondInzage, bool gepost = false)
    {
        var som = new Rekensom(termijn, vorm, grond, gepost);
        return termijn is { Uiterlijk: { } uiterlijk, R0: { } r0 } && !termijn.IsOpgeschort(vandaag)
            ? new Rekenstaat(som.Kern(), som.Stappen(r0, uiterlijk), Strook(termijn, vandaag, uiterlijk, r0), StaatStil: false)
            : new Rekenstaat(som.KernStil(), som.StappenStil(vandaag), Strook(termijn, vandaag, vandaag, vandaag), StaatStil: true);
    }

    private static List<Rekendag> Strook(Termijn termijn, DateOnly vandaag, DateOnly laatste, DateOnly r0)
    {
        var dagen = new List<Rekendag> { new(termijn.T0, RekendagSoort.Ontvangen, 0, termijn.T0 == vandaag) };
        var einde = termijn.Verlenging is null ? r0 : laatste;
        var nummer = 0;
        for (var dag = termijn.T0.AddDays(1); dag <= laatste; dag = dag.AddDays(1))
        {
            var telt = dag <= einde && termijn.TeltMee(dag);
            if (telt) nummer++;
            var soort = dag == termijn.Uiterlijk && !termijn.IsOpgeschort(vandaag) ? RekendagSoort.Uiterlijk
                : telt ? RekendagSoort.Loopt
                : dag <= einde ? RekendagSoort.Stil
                : RekendagSoort.Schuift;
            dagen.Add(new Rekendag(
                dag, soort, telt ? nummer : null, dag == vandaag, soort == RekendagSoort.Schuift ? termijn.Kalender.NaamVanVrijeDag(dag) : null));
        }

        return dagen;
    }
}
